import type { ImportId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Fact } from '../../../shared/wording/sentence.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, currencyOf, dateOf, moneyOf, textOf } from '../row.ts';

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
  readonly accountKind: 'provider' | 'bank';
  readonly accountId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly format: string;
  readonly kind: ImportKind;
};

/** Gives the import's number in the file, under which everything it adds is kept. */
export const insertImport = (writer: Writer, made: NewImport, now: number): bigint =>
  writer
    .write(
      `INSERT INTO import (id, merchant_id, provider_account_id, bank_account_id, file_name, sha256, format, kind, imported_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      made.id,
      made.merchantId,
      made.accountKind === 'provider' ? made.accountId : null,
      made.accountKind === 'bank' ? made.accountId : null,
      made.fileName,
      made.sha256,
      made.format,
      made.kind,
      BigInt(now),
    );

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

export type ControlMeasure = 'gross' | 'fee' | 'tax' | 'credit' | 'debit';

export function insertControl(writer: Writer, seq: bigint, measure: ControlMeasure, total: Money): void {
  const { amount, frac } = toColumns(total);
  writer
    .write('INSERT INTO import_control (import_seq, currency, measure, amount, frac) VALUES (?, ?, ?, ?, ?)')
    .run(seq, total.currency, measure, amount, frac);
}

export function insertImportRow(writer: Writer, seq: bigint, line: number, raw: string): void {
  writer.write('INSERT INTO import_row (import_seq, line, raw) VALUES (?, ?, ?)').run(seq, BigInt(line), raw);
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
    .read('SELECT imported_at FROM import WHERE merchant_id = ? AND sha256 = ?')
    .get(merchantId, sha256);
  return row === undefined ? null : countOf(row, 'imported_at');
}

export type ImportRecord = {
  readonly id: ImportId;
  readonly merchantId: MerchantId;
  readonly fileName: string;
  readonly format: string;
  readonly kind: ImportKind;
  readonly institution: InstitutionId;
  readonly sha256: string;
  readonly importedAt: number;
  readonly outcome: ImportOutcomeRecord;
};

/** Newest first; of one merchant or of all. */
export const listImports = (reader: Reader, merchantId: MerchantId | null): ImportRecord[] =>
  reader
    .read(
      `SELECT import.id, import.merchant_id, file_name, format, kind, sha256, imported_at,
              coalesce(provider.institution, bank.institution) AS institution, rows_read, rows_new, rows_known, batches, issues
       FROM import JOIN import_outcome ON import_seq = seq
       LEFT JOIN provider_account AS provider ON provider.id = provider_account_id
       LEFT JOIN bank_account AS bank ON bank.id = bank_account_id
       WHERE ?1 IS NULL OR import.merchant_id = ?1
       ORDER BY seq DESC`,
    )
    .all(merchantId)
    .map((row) => ({
      id: textOf(row, 'id') as ImportId,
      merchantId: textOf(row, 'merchant_id') as MerchantId,
      fileName: textOf(row, 'file_name'),
      format: textOf(row, 'format'),
      kind: textOf(row, 'kind') as ImportKind,
      institution: textOf(row, 'institution') as InstitutionId,
      sha256: textOf(row, 'sha256'),
      importedAt: countOf(row, 'imported_at'),
      outcome: {
        read: countOf(row, 'rows_read'),
        new: countOf(row, 'rows_new'),
        known: countOf(row, 'rows_known'),
        batches: countOf(row, 'batches'),
        issues: JSON.parse(textOf(row, 'issues')) as KeptIssue[],
      },
    }));

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
       FROM statement_balance JOIN import ON seq = import_seq JOIN bank_account AS account ON account.id = bank_account_id
       WHERE import.merchant_id = ? ORDER BY account.id, currency, first_on, last_on, seq`,
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

export type ControlComparison = {
  readonly fileName: string;
  readonly measure: ControlMeasure;
  readonly expected: Money;
  readonly found: Money;
};

/** What each import's reader summed against what the books hold of it. */
export function controlComparisons(reader: Reader, merchantId: MerchantId | null): ControlComparison[] {
  const booked: Record<ControlMeasure, string> = {
    gross:
      'SELECT coalesce(SUM(amount), 0) AS amount, coalesce(SUM(frac), 0) AS frac FROM payment WHERE import_seq = ? AND currency = ?',
    fee: 'SELECT coalesce(SUM(fee_amount), 0) AS amount, coalesce(SUM(fee_frac), 0) AS frac FROM settlement_line AS line JOIN payment ON payment.id = payment_id WHERE line.import_seq = ? AND currency = ?',
    tax: 'SELECT coalesce(SUM(tax_amount), 0) AS amount, coalesce(SUM(tax_frac), 0) AS frac FROM settlement_line AS line JOIN payment ON payment.id = payment_id WHERE line.import_seq = ? AND currency = ?',
    credit:
      'SELECT coalesce(SUM(amount), 0) AS amount, coalesce(SUM(frac), 0) AS frac FROM statement_line WHERE import_seq = ? AND currency = ? AND amount >= 0',
    debit:
      'SELECT coalesce(SUM(amount), 0) AS amount, coalesce(SUM(frac), 0) AS frac FROM statement_line WHERE import_seq = ? AND currency = ? AND amount < 0',
  };
  return reader
    .read(
      `SELECT import_seq, file_name, currency, measure, amount, frac FROM import_control JOIN import ON seq = import_seq
       WHERE ?1 IS NULL OR merchant_id = ?1 ORDER BY import_seq, currency, measure`,
    )
    .all(merchantId)
    .map((row) => {
      const measure = textOf(row, 'measure') as ControlMeasure;
      const currency = currencyOf(row);
      const sums = reader.read(booked[measure]).get(row['import_seq'] ?? null, currency);
      return {
        fileName: textOf(row, 'file_name'),
        measure,
        expected: moneyOf(row),
        found: moneyOf(sums ?? {}, '', currency),
      };
    });
}
