import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { namedCells } from '../table/named-cells.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { readCurrency } from '../table/read-currency.ts';
import { readMoments } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import { toldMoments } from '../table/told-moments.ts';
import type { WiseColumn } from './columns.ts';

export type WiseRow = NormalisedRow & { readonly balance: Money };

const dayForms = ['dd-MM-yyyy', 'yyyy-MM-dd', 'yyyy-MM-dd HH:mm:ss'];
const timeForms = ['dd-MM-yyyy HH:mm:ss.S', 'dd-MM-yyyy HH:mm:ss', 'yyyy-MM-dd HH:mm:ss'];

/** Makes rows of records; null where it has told `issue` why there is none. */
export function readRows(
  opening: TableOpening<WiseColumn>,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => WiseRow | null {
  const amountOf = readAmountsIn(issue);
  const identityOf = contentIdentities();
  const dayOf = toldMoments(readMoments(dayForms, 'UTC'), 'dd-MM-yyyy', issue);
  const timeOf = toldMoments(readMoments(timeForms, 'UTC'), 'dd-MM-yyyy HH:mm:ss.SSS', issue);
  const { text: textOf, name, place: placeAt } = namedCells(opening);

  return (record) => {
    const currency = readCurrency(textOf(record, 'currency'), () => placeAt(record, 'currency'), issue);
    if (currency === null) return null;
    const day = dayOf(textOf(record, 'date'), record.line, name('date'));
    const time = textOf(record, 'time');
    const moment = time === '' ? day : timeOf(time, record.line, name('time'));
    const net = amountOf(textOf(record, 'amount'), currency, record.line, name('amount'));
    const balance = amountOf(textOf(record, 'balance'), currency, record.line, name('balance'));
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
