import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { negate } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { readMoments } from '../table/read-moment.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { BaiRecord } from './join-records.ts';
import { readFields } from './read-fields.ts';
import { readFunds } from './read-funds.ts';
import { sideOfType } from './side-of-type.ts';

/** An entry (16): its amount as it stands, and its row; null where it moves no money. */
export type BaiDetail = { readonly amountText: string; readonly row: NormalisedRow | null; readonly whole: boolean };

export type DetailReader = (record: BaiRecord, account: string, currency: CurrencyCode, on: LocalDate) => BaiDetail;

export const readBaiDay = readMoments(['yyMMdd'], 'UTC');

/** Reads entries. What is wrong with one is told to `issue`, and it is then not whole. */
export function readDetails(issue: (issue: FileIssue) => void): DetailReader {
  const amountOf = readAmountsIn(issue, { unit: 'minor' });
  const identityOf = contentIdentities();
  const isFirst = firstOfEach();

  const leaveOut = (text: string, line: number): void => {
    if (isFirst(text)) issue(fileIssue('row_left_out', { text }, { line, column: '16' }));
  };

  return (record, account, currency, on) => {
    const { line, raw } = record;
    const fields = readFields(record.pieces);
    const type = fields.next();
    const amountText = fields.next();
    const funds = readFunds(fields);
    const nothing = { amountText, row: null, whole: true };
    const failed = { amountText, row: null, whole: false };
    const side = sideOfType(type);
    if (side === 'none') {
      leaveOut(type, line);
      return nothing;
    }
    if (side === null) issue(fileIssue('type_unknown', { text: type }, { line, column: '16' }));
    if (funds === null) issue(fileIssue('line_unreadable', { text: raw }, { line, column: '16' }));
    const size = amountOf(amountText, currency, line, '16');
    const valueText = funds?.valueOn ?? '';
    const valueOn = valueText === '' ? null : (readBaiDay(valueText)?.day ?? null);
    if (valueText !== '' && valueOn === null)
      issue(fileIssue('date_unreadable', { text: valueText, form: 'yyMMdd' }, { line, column: '16' }));
    if (size !== null && size.units < 0n)
      issue(fileIssue('side_negative', { amount: toWire(size) }, { line, column: '16' }));
    if (side === null || funds === null || size === null || size.units < 0n || (valueText !== '' && valueOn === null))
      return failed;
    if (size.units === 0n) {
      leaveOut(amountText, line);
      return nothing;
    }
    const bank = given(fields.next());
    const customer = given(fields.next());
    const text = fields.rest();
    const net = side === 'credit' ? size : negate(size);
    const facts = [account, currency, on, valueOn ?? '', type, toDecimalText(net), bank, customer, text];
    const row = statementRow({
      line,
      occurredAt: on,
      valueOn,
      net,
      reference: bank === '' ? customer : bank,
      description: [text, bank === '' ? '' : customer].filter((each) => each !== '').join(' '),
      identity: identityOf(facts),
      raw,
    });
    return { amountText, row, whole: true };
  };
}

/** Banks print zeros where they have no reference. */
const given = (reference: string): string => (/^0*$/.test(reference) ? '' : reference);
