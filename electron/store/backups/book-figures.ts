import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { toWire, type WireMoney } from '../../../shared/money/wire.ts';
import type { BooksHead } from '../../domain/backups/backup-due.ts';
import type { Reader } from '../connection.ts';
import { chainHead } from '../ledger/chain.ts';
import { contentHash } from '../ledger/content-hash.ts';
import { schemaVersion, versionOf } from '../migrate.ts';
import { countOf, moneyOf, textOf } from '../row.ts';

/** What a ledger comes to. Two files of which these are equal hold the same books. */
export type BookFigures = {
  readonly schema: number;
  /** The last link of the audit chain, which rests on every row. */
  readonly head: BooksHead;
  /** By table. */
  readonly rows: Readonly<Record<string, number>>;
  /** All that was ever debited and credited, per currency. */
  readonly totals: readonly { readonly debits: WireMoney; readonly credits: WireMoney }[];
  /** What each merchant's books say (`contentHash`), by the merchant's id. Empty where the file has an older schema. */
  readonly books: Readonly<Record<string, string>>;
  /** How `books` was worked out. */
  readonly form: number;
};

/** Grows when `contentHash` comes to say more or less of the same books: hashes of two forms cannot be compared. */
const contentForm = 1;

/**
 * Whether two files hold the same books. `said` was written when a backup was made, perhaps by an earlier version: where what
 * each merchant's books say was worked out by another form, or for another schema, head, rows and totals have to be enough.
 */
export function sameFigures(said: BookFigures, found: BookFigures): boolean {
  const comparable = said.form === found.form && said.schema === schemaVersion && found.schema === schemaVersion;
  const compared = ({ schema, head, rows, totals, books }: BookFigures): string =>
    JSON.stringify([schema, head, rows, totals, comparable ? books : null]);
  return compared(said) === compared(found);
}

/** Works the figures out table by table and merchant by merchant; whoever asks may do something else in between. */
export function* bookFigures(reader: Reader): Generator<void, BookFigures> {
  const schema = versionOf(reader);
  const link = chainHead(reader);
  const tables = reader
    .read("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all()
    .map((row) => textOf(row, 'name'));
  const rows: Record<string, number> = {};
  for (const table of tables) {
    rows[table] = countOf(reader.read(`SELECT count(*) AS n FROM "${table}"`).get() ?? {}, 'n');
    yield;
  }
  const totals = reader
    .read(
      `SELECT currency, SUM(debit_amount) AS debit_amount, SUM(debit_frac) AS debit_frac,
         SUM(credit_amount) AS credit_amount, SUM(credit_frac) AS credit_frac
       FROM account_day GROUP BY currency ORDER BY currency`,
    )
    .all()
    .map((row) => ({ debits: toWire(moneyOf(row, 'debit_')), credits: toWire(moneyOf(row, 'credit_')) }));
  const books: Record<string, string> = {};
  // What the content is of is said in terms of today's schema.
  if (schema === schemaVersion) {
    for (const row of reader.read('SELECT id FROM merchant ORDER BY seq').all()) {
      const id = textOf(row, 'id');
      books[id] = contentHash(reader, id as MerchantId);
      yield;
    }
  }
  return {
    schema,
    head: link === null ? null : { seq: link.seq, hash: link.hash },
    rows,
    totals,
    books,
    form: contentForm,
  };
}
