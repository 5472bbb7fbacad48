import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { namedCells } from '../table/named-cells.ts';
import { readAmounts } from '../table/read-amount.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import { toldMoments } from '../table/told-moments.ts';
import type { BkashColumn } from './columns.ts';

/** A line of the statement. Which way its amount goes the statement does not say: its balance does. */
export type BkashLine = {
  readonly record: TableRecord;
  readonly moment: Moment;
  readonly id: string;
  readonly typeText: string;
  readonly merchantReference: string;
  readonly amount: Money;
  readonly fee: Money;
  readonly balance: Money;
};

/** A mobile number of Bangladesh, which is a person's and no reference. */
const mobileNumber = /^(?:\+?88)?01[3-9]\d{8}$/;

/** Reads records as lines; null where it has told `issue` why there is none. */
export function readLines(
  opening: TableOpening<BkashColumn>,
  zone: string,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => BkashLine | null {
  const amountOf = readAmounts('BDT', issue);
  const latinTimeOf = readMoments(['dd-MMM-yy hh:mm:ss a', 'dd-MMM-yyyy hh:mm:ss a', 'yyyy-MM-dd HH:mm:ss'], zone);
  const timeOf = toldMoments((text) => latinTimeOf(latinDigits(text)), 'dd-MMM-yy hh:mm:ss AM/PM', issue);
  const { text: textOf, name, place: placeAt } = namedCells(opening);

  const readText = (record: TableRecord, column: 'id' | 'type'): string | null => {
    const text = textOf(record, column);
    if (text === '') issue(fileIssue('value_missing', {}, placeAt(record, column)));
    return text === '' ? null : text;
  };

  /** Amounts and fees stand there without a sign. */
  const readSize = (record: TableRecord, column: 'amount' | 'fee'): Money | null => {
    const text = textOf(record, column);
    if (column === 'fee' && (text === '' || text === '-')) return money('BDT', 0n);
    const place = placeAt(record, column);
    const amount = amountOf(text, record.line, place.column);
    if (amount === null || amount.units >= 0n) return amount;
    issue(fileIssue('side_negative', { amount: toWire(amount) }, place));
    return null;
  };

  return (record) => {
    const id = readText(record, 'id');
    const typeText = readText(record, 'type');
    const moment = timeOf(textOf(record, 'date'), record.line, name('date'));
    const amount = readSize(record, 'amount');
    const fee = readSize(record, 'fee');
    const balance = amountOf(textOf(record, 'balance'), record.line, name('balance'));
    if (id === null || typeText === null || moment === null) return null;
    if (amount === null || fee === null || balance === null) return null;
    const said = textOf(record, 'reference');
    const merchantReference = mobileNumber.test(latinDigits(said).replace(/[\s-]/g, '')) ? '' : said;
    return { record, moment, id, typeText, merchantReference, amount, fee, balance };
  };
}

const latinDigits = (text: string): string =>
  text.replace(/[০-৯]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x09e6));
