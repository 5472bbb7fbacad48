import { assert } from '../../shared/kernel/assert.ts';
import type { LocalDate, Month } from '../../shared/kernel/local-date.ts';
import { isCurrencyCode, type CurrencyCode } from '../../shared/catalogue/currencies.ts';
import { fromColumns } from '../../shared/money/column-amount.ts';
import type { Money } from '../../shared/money/money.ts';
import type { Row } from './connection.ts';

/** Reads a column as what it must be. The schema promises the type; a surprise is a damaged file or a fault of ours. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  assert(typeof value === 'string', `column ${column} is not text`);
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  assert(value instanceof Uint8Array, `column ${column} is not bytes`);
  return new Uint8Array(value);
}

export function integerOf(row: Row, column: string): bigint {
  const value = row[column];
  assert(typeof value === 'bigint', `column ${column} is not an integer`);
  return value;
}

/** For counts and ids, which stay far below 2^53; never for amounts. */
export function countOf(row: Row, column: string): number {
  const value = integerOf(row, column);
  assert(
    value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER),
    `column ${column} is out of range`,
  );
  return Number(value);
}

export const dateOf = (row: Row, column: string): LocalDate => textOf(row, column) as LocalDate;

export const monthIn = (row: Row, column: string): Month => textOf(row, column) as Month;

export function currencyOf(row: Row): CurrencyCode {
  const code = textOf(row, 'currency');
  assert(isCurrencyCode(code), `unknown currency ${code} in the ledger`);
  return code;
}

/** An amount from its two columns, or from SUMs over them: `moneyOf(row, 'fee_')` reads fee_amount and fee_frac. */
export const moneyOf = (row: Row, prefix = '', currency = currencyOf(row)): Money =>
  fromColumns(currency, integerOf(row, `${prefix}amount`), integerOf(row, `${prefix}frac`));
