import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Workload } from './write-workload.ts';

/** What SQLite's own command line came to, to hold against what was written and what the product says. */
export type BaselineResult = {
  readonly sales: number;
  readonly gross: string;
  readonly batches: number;
  readonly matched: number;
};

const sql = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

// The names are the report's own, shortened; the order is the file's.
const stageColumns =
  'type, merchant_reference, order_id, original_reference, original_id, original_moment, reference, utr, store, store_name, terminal, terminal_name, payer, instrument, created, moment, settled, bank_reference, amount, fee, igst, cgst, sgst';
const bankColumns = 'day, narration, reference, value_day, withdrawal, deposit, balance';

const textColumns = (names: string): string =>
  names
    .split(', ')
    .map((name) => `${name} TEXT`)
    .join(', ');

/** The version of the sqlite3 program, or null when it is not installed. */
export function baselineVersion(): string | null {
  const answer = spawnSync('sqlite3', ['--version'], { encoding: 'utf8' });
  return answer.status === 0 ? (answer.stdout.split(' ')[0] ?? null) : null;
}

/** The script of one run: the same durability as the product's (WAL, FULL), the same page size, nothing encrypted. */
export function baselineScript(workload: Workload, full: boolean): string {
  return [
    'PRAGMA page_size = 16384;',
    'PRAGMA journal_mode = WAL;',
    'PRAGMA synchronous = FULL;',
    'PRAGMA foreign_keys = ON;',
    'PRAGMA temp_store = MEMORY;',
    `CREATE TEMP TABLE stage (${textColumns(stageColumns)});`,
    '.mode csv',
    ...workload.settlements.map((path) => `.import --schema temp --skip 1 "${path}" stage`),
    sql('baseline-import.sql'),
    ...(full
      ? [
          `CREATE TEMP TABLE bank (${textColumns(bankColumns)});`,
          `.import --schema temp --skip 1 "${workload.statement}" bank`,
          sql('baseline-match.sql'),
        ]
      : []),
    '.mode list',
    `SELECT sum(payments), printf('%d.%02d', sum(gross) / 1000, sum(gross) / 10 % 100), (SELECT count(*) FROM batch), ${full ? '(SELECT count(*) FROM match)' : '0'} FROM turnover;`,
  ].join('\n');
}

/** Reads what the script printed last. */
export function baselineResult(stdout: string): BaselineResult {
  const [sales = '', gross = '', batches = '', matched = ''] = (stdout.trim().split('\n').at(-1) ?? '').split('|');
  return { sales: Number(sales), gross, batches: Number(batches), matched: Number(matched) };
}
