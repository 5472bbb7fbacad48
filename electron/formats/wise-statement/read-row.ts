import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { cell } from '../table/cell.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import type { WiseColumn } from './columns.ts';

export type WiseRow = NormalisedRow & { readonly balance: Money };

/** Makes rows of records; null where it has told `issue` why there is none. */
export function readRows(
  { header, places }: TableOpening<WiseColumn>,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => WiseRow | null {
  const amountOf = readAmountsIn(issue);
  const identityOf = contentIdentities();
  const dayOf = readMoments(['dd-MM-yyyy', 'yyyy-MM-dd', 'yyyy-MM-dd HH:mm:ss'], 'UTC');
  const timeOf = readMoments(['dd-MM-yyyy HH:mm:ss.S', 'dd-MM-yyyy HH:mm:ss', 'yyyy-MM-dd HH:mm:ss'], 'UTC');
  const textOf = (record: TableRecord, column: WiseColumn): string => cell(record, places[column]);
  const placeAt = (record: TableRecord, column: WiseColumn) => ({
    line: record.line,
    column: header.fields[places[column]]?.trim() ?? column,
  });

  const readMoment = (record: TableRecord, column: 'date' | 'time'): Moment | null => {
    const text = textOf(record, column);
    const moment = (column === 'date' ? dayOf : timeOf)(text);
    if (moment !== null) return moment;
    const form = column === 'date' ? 'dd-MM-yyyy' : 'dd-MM-yyyy HH:mm:ss.SSS';
    const place = placeAt(record, column);
    issue(text === '' ? fileIssue('value_missing', {}, place) : fileIssue('date_unreadable', { text, form }, place));
    return null;
  };

  return (record) => {
    const text = textOf(record, 'currency');
    const currency = text.toUpperCase();
    if (!isCurrencyCode(currency)) {
      const place = placeAt(record, 'currency');
      issue(text === '' ? fileIssue('currency_missing', {}, place) : fileIssue('currency_unknown', { text }, place));
      return null;
    }
    const day = readMoment(record, 'date');
    const moment = textOf(record, 'time') === '' ? day : readMoment(record, 'time');
    const { column: amountName } = placeAt(record, 'amount');
    const { column: balanceName } = placeAt(record, 'balance');
    const net = amountOf(textOf(record, 'amount'), currency, record.line, amountName);
    const balance = amountOf(textOf(record, 'balance'), currency, record.line, balanceName);
    const reference = textOf(record, 'id');
    if (reference === '') issue(fileIssue('value_missing', {}, placeAt(record, 'id')));
    if (day === null || moment === null || net === null || balance === null || reference === '') return null;
    const row = statementRow({
      line: record.line,
      occurredAt: moment.occurredAt,
      valueOn: day.day,
      net,
      reference,
      description: narration(textOf(record, 'description'), textOf(record, 'paymentReference')),
      balance,
      // A conversion has one id in both currencies, a transfer sent back has it twice in one; the balance behind it tells
      // them apart in whichever export. The time does not count: the older generations have none.
      identity: identityOf([reference, currency, toDecimalText(net), toDecimalText(balance)]),
      raw: record.raw,
    });
    return { ...row, balance };
  };
}

/** What the sender wrote, by which a payout is found, behind Wise's own words. */
function narration(description: string, paymentReference: string): string {
  const words = description.replace(/\s+/g, ' ');
  const said = paymentReference.replace(/\s+/g, ' ');
  return said === '' || words.includes(said) ? words : `${words} ${said}`.trim();
}
