import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainedTables } from '../../store/ledger/chained-tables.ts';
import { shown, type Finding } from '../../store/ledger/finding.ts';
import { integerOf, textOf } from '../../store/row.ts';
import { allTables, tamper, type TamperedRow } from '../../store/testing/tamper.ts';
import { openRawBooks, type RawBooks } from '../../testing/raw-books.ts';
import { useBooks, type UsedBooks } from '../../testing/used-books.ts';
import { seededRandom } from '../demo/seeded-random.ts';
import type { Walked } from './walk-books.ts';

const edits = process.env['NIKASH_TEST_SIZE'] === 'full' ? 1000 : 160;

let used: UsedBooks;
let books: RawBooks;
beforeAll(async () => {
  used = await useBooks();
  await used.test.ask('vault.lock', {});
  books = await openRawBooks(used.test.databaseFile);
}, 120_000);
afterAll(async () => {
  books.writer.close();
  await used.test.remove();
});

/** What `verify` says after an edit, which is then taken back. */
function after<T>(edit: () => T): { readonly edited: T; readonly walked: Walked } {
  books.writer.script('BEGIN');
  try {
    return { edited: edit(), walked: books.walk() };
  } finally {
    books.writer.script('ROLLBACK');
  }
}

/** Findings that name what was tampered with; the others say what does not add up because of it. */
const naming = new Set<Finding['code']>([
  ...(['row_changed', 'row_removed', 'row_added', 'text_differs'] as const),
  ...(['part_changed', 'part_removed', 'part_added', 'link_changed', 'link_removed', 'link_added'] as const),
  ...(['schema_differs', 'chain_cut', 'chain_rewritten', 'head_behind'] as const),
]);

/** Whether a place is the one a finding names: the very row or, of one that is gone, the keys between its neighbours. */
function isAt(place: string | null, { code, where }: Finding): boolean {
  if (place === null) return false;
  if (where === shown(place)) return true;
  const between = /^(\w+) (-?\d+)(?: to (-?\d+))?$/.exec(where);
  const [table, key] = place.split(' ');
  if (code !== 'row_removed' || between === null || between[1] !== table) return false;
  const first = BigInt(key?.split('/')[0] ?? '');
  return BigInt(between[2] ?? '') <= first && first <= BigInt(between[3] ?? between[2] ?? '');
}

/** A row that was given another key beside its old one is one changed row; elsewhere, one that is gone and one added. */
const isNamed = ({ before, after: now }: TamperedRow, findings: readonly Finding[]): boolean =>
  now === null
    ? findings.some((finding) => isAt(before, finding))
    : findings.some((finding) => isAt(now, finding) && (finding.code !== 'row_added' || before !== now)) &&
      (before === null ||
        findings.some((finding) => isAt(before, finding) || (isAt(now, finding) && finding.code !== 'row_added')));

describe('verify, of books that were worked in for two months', () => {
  it('finds nothing while nobody has tampered with them, though every table holds something', () => {
    const empty = allTables.filter((table) => books.writer.read(`SELECT 1 FROM ${table} LIMIT 1`).get() === undefined);
    expect(empty).toEqual([]);
    const { findings, checked } = books.walk();
    expect(findings).toEqual([]);
    const sum = chainedTables.map(({ table }) => `(SELECT count(*) FROM ${table})`).join(' + ');
    expect(books.writer.read(`SELECT ${sum} AS n`).get()).toEqual({ n: BigInt(checked.rows) });
  });

  it('finds the keys of every table to grow with every command', () => {
    const order = `SELECT part, first_key, link_seq, last_key FROM chain_part ORDER BY part, first_key`;
    const parts = books.writer.read(order).all();
    expect(new Set(parts.map(({ part }) => part)).size).toBe(chainedTables.length);
    const disordered = parts.slice(1).filter((part, index) => {
      const before = parts[index] ?? part;
      if (before['part'] !== part['part']) return false;
      return (
        integerOf(before, 'link_seq') > integerOf(part, 'link_seq') ||
        integerOf(before, 'last_key') >= integerOf(part, 'first_key')
      );
    });
    expect(disordered).toEqual([]);
  });

  it(`names table and row of each of ${edits} random edits, and of nothing else`, { timeout: edits * 2000 }, () => {
    const { below } = seededRandom(20_261_122);
    const random = (): number => below(0x1_0000_0000) / 0x1_0000_0000;
    const kinds = new Map<string, number>();
    for (let edit = 0; edit < edits; edit += 1) {
      const table = allTables[edit % allTables.length] ?? '';
      const { edited, walked } = after(() => tamper(books.writer, random, table));
      const { findings } = walked;
      const told = `${edited.what}\n${findings.map(({ code, where }) => `${code} ${where}`).join('\n')}`;
      const first = findings.filter(({ code }) =>
        table === 'account_day' ? code === 'account_day_differs' : naming.has(code),
      );
      expect(
        edited.rows.filter((row) => !isNamed(row, first)),
        `not named: ${told}`,
      ).toEqual([]);
      // Where a link is gone, the note of the last one tells so too.
      const others = first.filter(
        (finding) => !edited.rows.some((row) => isAt(row.before, finding) || isAt(row.after, finding)),
      );
      expect(others, `named without need: ${told}`).toEqual([]);
      if (table !== 'account_day') expect(findings[0]?.code, `named late: ${told}`).toBe(first[0]?.code);
      expect(findings.filter(({ message }) => !/^[A-Z0-9].*\.$/.test(message))).toEqual([]);
      kinds.set(edited.kind, (kinds.get(edited.kind) ?? 0) + 1);
    }
    expect([...kinds.keys()].toSorted()).toEqual(['delete', 'insert', 'swap', 'update']);
    expect(books.walk().findings).toEqual([]);
  });
});

describe('verify, of an edit of the schema', () => {
  /** Lays a table out otherwise, with the same rows, indexes and triggers. */
  const layOut = (table: string, from: string, to: string): string => {
    const made = books.writer
      .read(`SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type = 'table' DESC`)
      .all(table)
      .map((row) => textOf(row, 'sql').replace(from, to));
    return [
      `CREATE TEMP TABLE kept AS SELECT * FROM ${table}`,
      `DROP TABLE ${table}`,
      made[0],
      `INSERT INTO ${table} SELECT * FROM kept`,
      ...made.slice(1),
      'DROP TABLE temp.kept',
    ].join('; ');
  };

  it.each<[string, string | (() => string), string]>([
    ['a trigger dropped', 'DROP TRIGGER posting_not_changed', 'trigger posting_not_changed'],
    ['the trigger of the chain dropped', 'DROP TRIGGER chain_link_balanced', 'trigger chain_link_balanced'],
    [
      'a trigger made weaker',
      "DROP TRIGGER posting_not_deleted; CREATE TRIGGER posting_not_deleted BEFORE DELETE ON posting WHEN false BEGIN SELECT RAISE(ABORT, 'posting is append-only'); END",
      'trigger posting_not_deleted',
    ],
    ['an index dropped', 'DROP INDEX payment_by_date', 'index payment_by_date'],
    [
      'an index over fewer rows',
      'DROP INDEX journal_entry_reversed_once; CREATE INDEX journal_entry_reversed_once ON journal_entry (reverses)',
      'index journal_entry_reversed_once',
    ],
    ['a view dropped', 'DROP VIEW closed_period', 'view closed_period'],
    ['a view added', 'CREATE VIEW mine AS SELECT 1', 'view mine'],
    ['a trigger added', 'CREATE TRIGGER mine AFTER INSERT ON step BEGIN SELECT 1; END', 'trigger mine'],
    ['a table added', 'CREATE TABLE mine (a INTEGER) STRICT', 'table mine'],
    ['a table dropped', 'DROP TABLE late_row_home', 'table late_row_home'],
    ['a column added', 'ALTER TABLE payment ADD COLUMN mine INTEGER', 'table payment'],
    [
      'the default of a column',
      () => layOut('payment', 'line INTEGER NOT NULL', 'line INTEGER NOT NULL DEFAULT 7'),
      'table payment',
    ],
    ['a check taken off', () => layOut('posting', ' CHECK (frac BETWEEN 0 AND 999999999)', ''), 'table posting'],
    ['the version', 'PRAGMA user_version = 8', 'user_version'],
    ['the application', 'PRAGMA application_id = 1', 'application_id'],
  ])('names %s', (what, sql, where) => {
    const { walked } = after(() => {
      books.writer.script(typeof sql === 'string' ? sql : sql());
    });
    expect(walked.findings[0]).toMatchObject({ code: 'schema_differs', where });
    const others = walked.findings.filter((finding) => finding.code === 'schema_differs' && finding.where !== where);
    // With a table go its triggers.
    expect(others.map((finding) => finding.where)).toEqual(
      what === 'a table dropped' ? ['trigger late_row_home_not_changed', 'trigger late_row_home_not_deleted'] : [],
    );
  });
});
