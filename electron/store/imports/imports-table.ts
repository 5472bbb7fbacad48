import type { ImportId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Fact } from '../../../shared/wording/sentence.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, textOf } from '../row.ts';

export type ImportKind = 'settlement' | 'statement' | 'payments';

/** A fault in the user's data as it is kept with the import that had it. */
export type KeptIssue = {
  readonly line: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly holds: boolean;
};

/** What a statement begins and ends with. */
export type StatementEnds = { readonly currency: CurrencyCode; readonly opening: Money; readonly closing: Money };

export type NewImport = {
  readonly id: ImportId;
  readonly merchantId: MerchantId;
  readonly accountSeq: bigint;
  readonly fileName: string;
  readonly sha256: string;
  readonly format: string;
  readonly kind: ImportKind;
};

/** Where an import's rows lie: its number in the file, and its era (see the migration). */
export type ImportPlace = { readonly importSeq: bigint; readonly era: bigint };

export function insertImport(writer: Writer, made: NewImport, now: number): ImportPlace {
  const importSeq = writer
    .write(
      `INSERT INTO import (id, merchant_seq, account_seq, file_name, sha256, format, kind, era, imported_at)
       SELECT $id, merchant.seq, $account, $file, $sha256, $format, $kind,
              CASE WHEN EXISTS (
                SELECT 1 FROM import_event JOIN import AS other ON other.seq = import_seq WHERE other.account_seq = $account
              ) THEN (SELECT coalesce(max(seq), 0) + 1 FROM import) ELSE 0 END,
              $now
       FROM merchant WHERE merchant.id = $merchant`,
    )
    .run({
      id: made.id,
      merchant: made.merchantId,
      account: made.accountSeq,
      file: made.fileName,
      sha256: made.sha256,
      format: made.format,
      kind: made.kind,
      now: BigInt(now),
    });
  const row = writer.read('SELECT era FROM import WHERE seq = ?').get(importSeq);
  return { importSeq, era: integerOf(row ?? {}, 'era') };
}

/** Notes that an import was taken back, or brought back. */
export function insertImportEvent(writer: Writer, importSeq: bigint, what: 'undone' | 'restored', now: number): void {
  writer
    .write('INSERT INTO import_event (import_seq, what, happened_at) VALUES (?, ?, ?)')
    .run(importSeq, what, BigInt(now));
}

export type ImportOutcomeRecord = {
  readonly read: number;
  readonly new: number;
  readonly known: number;
  readonly batches: number;
  readonly issues: readonly KeptIssue[];
};

export function insertImportOutcome(writer: Writer, seq: bigint, outcome: ImportOutcomeRecord): void {
  writer
    .write(
      'INSERT INTO import_outcome (import_seq, rows_read, rows_new, rows_known, batches, issues) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(
      seq,
      BigInt(outcome.read),
      BigInt(outcome.new),
      BigInt(outcome.known),
      BigInt(outcome.batches),
      JSON.stringify(outcome.issues),
    );
}

export function insertStatementBalance(
  writer: Writer,
  seq: bigint,
  balance: StatementEnds,
  firstOn: LocalDate,
  lastOn: LocalDate,
): void {
  const opening = toColumns(balance.opening);
  const closing = toColumns(balance.closing);
  writer
    .write(
      `INSERT INTO statement_balance (import_seq, currency, first_on, last_on, opening_amount, opening_frac, closing_amount, closing_frac)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(seq, balance.currency, firstOn, lastOn, opening.amount, opening.frac, closing.amount, closing.frac);
}

/** When this very file was imported (milliseconds since 1970), or null. */
export function importedAt(reader: Reader, merchantId: MerchantId, sha256: string): number | null {
  const row = reader
    .read(
      `SELECT imported_at FROM import
       WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) AND sha256 = ? AND seq NOT IN (SELECT import_seq FROM undone_import)`,
    )
    .get(merchantId, sha256);
  return row === undefined ? null : countOf(row, 'imported_at');
}

/** Whether such a file was ever imported, also when it was taken back. */
export const wasImported = (reader: Reader, merchantId: MerchantId, sha256: string): boolean =>
  reader
    .read('SELECT 1 FROM import WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) AND sha256 = ?')
    .get(merchantId, sha256) !== undefined;

export type ImportRecord = {
  readonly id: ImportId;
  readonly seq: bigint;
  readonly merchantId: MerchantId;
  readonly accountId: string;
  readonly fileName: string;
  readonly format: string;
  readonly kind: ImportKind;
  readonly institution: InstitutionId;
  readonly sha256: string;
  readonly importedAt: number;
  /** When it was taken back; null while it stands. */
  readonly undoneAt: number | null;
  readonly outcome: ImportOutcomeRecord;
};

/** Newest first; of one merchant or of all. Those taken back are among them. */
export const listImports = (reader: Reader, merchantId: MerchantId | null): ImportRecord[] =>
  reader
    .read(
      `SELECT import.seq, import.id, merchant.id AS merchant_id, account.id AS account_id, file_name, format, import.kind, sha256, imported_at,
              account.institution, rows_read, rows_new, rows_known, batches, issues,
              (SELECT CASE what WHEN 'undone' THEN happened_at END FROM import_event WHERE import_seq = import.seq ORDER BY seq DESC LIMIT 1) AS undone_at
       FROM import JOIN import_outcome ON import_seq = import.seq JOIN merchant ON merchant.seq = import.merchant_seq
       JOIN account ON account.seq = account_seq
       WHERE ?1 IS NULL OR merchant.id = ?1
       ORDER BY import.seq DESC`,
    )
    .all(merchantId)
    .map((row) => ({
      id: textOf(row, 'id') as ImportId,
      seq: integerOf(row, 'seq'),
      merchantId: textOf(row, 'merchant_id') as MerchantId,
      accountId: textOf(row, 'account_id'),
      fileName: textOf(row, 'file_name'),
      format: textOf(row, 'format'),
      kind: textOf(row, 'kind') as ImportKind,
      institution: textOf(row, 'institution') as InstitutionId,
      sha256: textOf(row, 'sha256'),
      importedAt: countOf(row, 'imported_at'),
      undoneAt: row['undone_at'] === null ? null : countOf(row, 'undone_at'),
      outcome: {
        read: countOf(row, 'rows_read'),
        new: countOf(row, 'rows_new'),
        known: countOf(row, 'rows_known'),
        batches: countOf(row, 'batches'),
        issues: JSON.parse(textOf(row, 'issues')) as KeptIssue[],
      },
    }));

/** What an import was called and what was noticed of it. */
export type ImportNoted = { readonly fileName: string; readonly codes: ReadonlySet<string> };

export function importNoted(reader: Reader, seq: bigint): ImportNoted {
  const row = reader
    .read(
      'SELECT file_name, issues FROM import LEFT JOIN import_outcome ON import_seq = import.seq WHERE import.seq = ?',
    )
    .get(seq);
  // The import that is being made has no outcome yet.
  const issues = row?.['issues'] === null ? [] : (JSON.parse(textOf(row ?? {}, 'issues')) as KeptIssue[]);
  return { fileName: textOf(row ?? {}, 'file_name'), codes: new Set(issues.map(({ code }) => code)) };
}

export type StatementSpan = {
  readonly accountId: string;
  readonly institution: InstitutionId;
  readonly firstOn: LocalDate;
  readonly lastOn: LocalDate;
  readonly opening: Money;
  readonly closing: Money;
};

/** Every statement of a merchant in the order of its days, account by account. */
export const statementSpans = (reader: Reader, merchantId: MerchantId): StatementSpan[] =>
  reader
    .read(
      `SELECT account.id AS account_id, account.institution, currency, first_on, last_on, opening_amount, opening_frac, closing_amount, closing_frac
       FROM statement_balance JOIN import ON import.seq = import_seq JOIN account ON account.seq = account_seq
       JOIN merchant ON merchant.seq = import.merchant_seq
       WHERE merchant.id = ? AND import_seq NOT IN (SELECT import_seq FROM undone_import)
       ORDER BY account.id, currency, first_on, last_on, import.seq`,
    )
    .all(merchantId)
    .map((row) => ({
      accountId: textOf(row, 'account_id'),
      institution: textOf(row, 'institution') as InstitutionId,
      firstOn: dateOf(row, 'first_on'),
      lastOn: dateOf(row, 'last_on'),
      opening: moneyOf(row, 'opening_'),
      closing: moneyOf(row, 'closing_'),
    }));
