import { rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { measure, type Measured } from './measure.ts';
import type { Workload } from './write-workload.ts';

const cli = fileURLToPath(new URL('../electron/cli.ts', import.meta.url));

/** One workspace that the product's own command line works on, each command a process of its own. */
export type ProductRun = {
  readonly command: (args: readonly string[], done?: readonly number[]) => Promise<Measured>;
  readonly bytes: () => number;
};

export const productOn = (databaseFile: string): ProductRun => ({
  command: (args, done = [0]) =>
    measure({
      program: process.execPath,
      args: [cli, ...args, '--workspace', databaseFile, '--json'],
      env: { NIKASH_PASSPHRASE: 'measured, not secret' },
      done,
    }),
  bytes: () =>
    ['', '-wal'].reduce(
      (sum, end) => sum + (statSync(`${databaseFile}${end}`, { throwIfNoEntry: false })?.size ?? 0),
      0,
    ),
});

export const forget = (databaseFile: string): void => {
  for (const end of ['', '-wal', '-shm', '-journal', '.vault', '.lock', '.head'])
    rmSync(`${databaseFile}${end}`, { force: true });
};

const added = z.looseObject({ id: z.string() });
const imported = z.looseObject({
  imports: z.array(z.looseObject({ rows: z.looseObject({ new: z.number() }), batches: z.array(z.unknown()) })),
});
const reconciled = z.looseObject({ matched: z.array(z.looseObject({ level: z.number() })), exceptions: z.number() });
const turnover = z.looseObject({ totals: z.array(z.looseObject({ payments: z.number(), gross: z.string() })) });

export type PassTimes = {
  /** From an empty workspace to one that holds the files. */
  readonly importing: Measured;
  /** Reconcile and one month's report, both apart; null when only the import was asked for. */
  readonly reconciling: Measured | null;
  readonly reporting: Measured | null;
  readonly merchant: string;
};

/** Makes a workspace and takes the workload in; with `full` also the statement, matching and a month's report. */
export async function productPass(run: ProductRun, workload: Workload, full: boolean): Promise<PassTimes> {
  await run.command(['init']);
  const merchant = await run.command([
    'merchant',
    'add',
    '--name',
    'Bench',
    '--country',
    'IN',
    '--zone',
    'Asia/Kolkata',
    '--base',
    'INR',
  ]);
  const { id } = added.parse(JSON.parse(merchant.stdout));
  const files = full ? [...workload.settlements, workload.statement] : workload.settlements;
  const importing = await run.command(['import', ...files, '--merchant', id]);
  const reconciling = full ? await run.command(['reconcile', '--merchant', id]) : null;
  const reporting = full ? await run.command(['report', 'turnover', '--merchant', id, '--month', '2025-06']) : null;
  return { importing, reconciling, reporting, merchant: id };
}

/** @throws Error when the product came to anything else than what was written. */
export async function checkProduct(run: ProductRun, workload: Workload, pass: PassTimes): Promise<void> {
  const rows = imported.parse(JSON.parse(pass.importing.stdout)).imports;
  const found = { sales: 0, paise: 0n, batches: rows.reduce((sum, file) => sum + file.batches.length, 0) };
  for (let month = 1; month <= 12; month += 1) {
    const period = `2025-${String(month).padStart(2, '0')}`;
    const report = await run.command(['report', 'turnover', '--merchant', pass.merchant, '--month', period]);
    for (const total of turnover.parse(JSON.parse(report.stdout)).totals) {
      found.sales += total.payments;
      found.paise += BigInt(total.gross.replace('.', ''));
    }
  }
  const gross = `${found.paise / 100n}.${String(found.paise % 100n).padStart(2, '0')}`;
  const { expected } = workload;
  const matched = pass.reconciling === null ? null : matchedOf(pass.reconciling.stdout);
  const differs = [
    found.sales === expected.sales ? '' : `sales ${found.sales}, written ${expected.sales}`,
    gross === expected.gross ? '' : `turnover ${gross}, written ${expected.gross}`,
    found.batches === expected.batches ? '' : `batches ${found.batches}, written ${expected.batches}`,
    matched === null || matched === expected.matched ? '' : `matched ${matched}, planted ${expected.matched}`,
  ].filter((text) => text !== '');
  if (differs.length > 0) throw new Error(`the product differs: ${differs.join('; ')}`);
}

const matchedOf = (stdout: string): number =>
  reconciled.parse(JSON.parse(stdout)).matched.filter((match) => match.level === 2).length;
