import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, negate, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { readAmounts } from '../table/read-amount.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { BankColumn } from './bank-table.ts';
import { cellText } from './cell-text.ts';
import { sideOf, type SidePlaces } from './find-sides.ts';

export type LineAmounts = {
  /** What the line moves, money in positive; null after it has told `issue` why there is none. */
  readonly net: (record: TableRecord) => Money | null;
  readonly balance: (record: TableRecord) => Money | null;
};

/** Reads what a line moves and leaves, from two sides or from one amount with its side. */
export function lineAmounts(
  header: TableRecord,
  placeOf: (column: BankColumn) => number,
  sides: SidePlaces,
  currency: CurrencyCode,
  issue: (issue: FileIssue) => void,
): LineAmounts {
  const amountOf = readAmounts(currency, issue);
  const zero = money(currency, 0n);
  const nameAt = (place: number, column: string): string => header.fields[place]?.trim() ?? column;
  const textOf = (record: TableRecord, column: BankColumn): string => cellText(record, placeOf(column));
  const nameOf = (column: BankColumn): string => nameAt(placeOf(column), column);

  /** The bank leaves the other side empty, or prints 0.00 or a dash there. */
  const readSide = (record: TableRecord, column: 'withdrawal' | 'deposit'): Money | null => {
    const text = textOf(record, column);
    return text === '' || text === '-' ? zero : amountOf(text, record.line, nameOf(column));
  };

  const ofTwoSides = (record: TableRecord): Money | null => {
    const withdrawal = readSide(record, 'withdrawal');
    const deposit = readSide(record, 'deposit');
    if (withdrawal === null || deposit === null) return null;
    const column = nameOf(deposit.units === 0n ? 'withdrawal' : 'deposit');
    const place = { line: record.line, column };
    if (withdrawal.units !== 0n && deposit.units !== 0n) {
      issue(fileIssue('side_both', { withdrawal: toWire(withdrawal), deposit: toWire(deposit) }, place));
      return null;
    }
    if (withdrawal.units === 0n && deposit.units === 0n) {
      issue(fileIssue('side_none', {}, { line: record.line }));
      return null;
    }
    if (withdrawal.units < 0n || deposit.units < 0n) {
      // Its sign contradicts its column: a reversal, or a changed file. Not ours to guess.
      issue(fileIssue('side_negative', { amount: toWire(withdrawal.units < 0n ? withdrawal : deposit) }, place));
      return null;
    }
    return withdrawal.units === 0n ? deposit : negate(withdrawal);
  };

  /** Dr or Cr in a cell; undefined after it has told `issue` that it is neither. */
  const readFlag = (record: TableRecord, place: number): 'debit' | 'credit' | undefined => {
    const text = cellText(record, place);
    const side = sideOf(text);
    if (side !== null) return side;
    const at = { line: record.line, column: nameAt(place, 'Dr / Cr') };
    issue(text === '' ? fileIssue('value_missing', {}, at) : fileIssue('type_unknown', { text }, at));
    return undefined;
  };

  const ofOneAmount = (record: TableRecord): Money | null => {
    const amount = amountOf(textOf(record, 'amount'), record.line, nameOf('amount'));
    const side = readFlag(record, sides.ofAmount);
    if (amount === null || side === undefined) return null;
    if (amount.units === 0n) issue(fileIssue('side_none', {}, { line: record.line }));
    else if (amount.units < 0n) {
      issue(fileIssue('side_negative', { amount: toWire(amount) }, { line: record.line, column: nameOf('amount') }));
    } else return side === 'debit' ? negate(amount) : amount;
    return null;
  };

  return {
    net: placeOf('amount') < 0 ? ofTwoSides : ofOneAmount,
    balance: (record) => {
      const amount = amountOf(textOf(record, 'balance'), record.line, nameOf('balance'));
      // The side is printed with a bare amount; one with a sign of its own says the same by it.
      if (amount === null || sides.ofBalance < 0 || amount.units <= 0n) return amount;
      const side = readFlag(record, sides.ofBalance);
      return side === undefined ? null : side === 'debit' ? negate(amount) : amount;
    },
  };
}
