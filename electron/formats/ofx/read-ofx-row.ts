import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import type { ContentIdentities } from '../row-identity.ts';
import type { AmountInReader } from '../table/read-amount.ts';
import { readOfxTime } from './read-ofx-time.ts';
import type { Aggregate } from './read-ofx-tree.ts';

export type OfxRows = (
  transaction: Aggregate,
  account: string,
  currency: CurrencyCode,
) => { readonly row: NormalisedRow; readonly type: string; readonly day: LocalDate } | null;

/** Makes rows of `STMTTRN`; null where it has told `issue` why there is none. */
export function readOfxRows(
  amountIn: AmountInReader,
  identityOf: ContentIdentities,
  issue: (issue: FileIssue) => void,
): OfxRows {
  return ({ values, line, raw }, account, statementCurrency) => {
    const value = (name: string): string => values.get(name) ?? '';

    // A correction takes the place of a transaction that may be in the books already.
    if (value('CORRECTFITID') !== '') {
      const text = `CORRECTACTION ${value('CORRECTACTION')}`.trim();
      issue(fileIssue('type_unknown', { text }, { line, column: 'CORRECTFITID' }));
      return null;
    }
    const currency = rowCurrency(values, statementCurrency, line, issue);
    const posted = value('DTPOSTED');
    const moment = readOfxTime(posted);
    const availableText = value('DTAVAIL');
    const available = availableText === '' ? null : readOfxTime(availableText);
    if (posted === '') issue(fileIssue('value_missing', {}, { line, column: 'DTPOSTED' }));
    else if (moment === null) tellOfDate(posted, 'DTPOSTED', line, issue);
    if (availableText !== '' && available === null) tellOfDate(availableText, 'DTAVAIL', line, issue);
    const net = currency === null ? null : amountIn(value('TRNAMT'), currency, line, 'TRNAMT');
    if (moment === null || net === null || (availableText !== '' && available === null)) return null;

    const type = value('TRNTYPE').toUpperCase();
    const description = descriptionOf(values) || type;
    const [id, cheque, reference] = [value('FITID'), value('CHECKNUM'), value('REFNUM')];
    const identity = identityOf([
      'ofx',
      account,
      id,
      moment.day,
      net.currency,
      toDecimalText(net),
      cheque,
      reference,
      // Banks rewrite names from one download to the next; where there is an id, it and the figures are enough.
      ...(id === '' ? [readOfxTime(value('DTUSER'))?.day ?? '', description] : []),
    ]);
    const row = statementRow({
      line,
      occurredAt: moment.occurredAt,
      valueOn: available?.day ?? null,
      net,
      reference: [reference, cheque, id].find((text) => !/^0*$/.test(text)) ?? null,
      description,
      identity,
      raw,
    });
    return { row, type, day: moment.day };
  };
}

const tellOfDate = (text: string, column: string, line: number, issue: (issue: FileIssue) => void): void =>
  issue(fileIssue('date_unreadable', { text, form: 'yyyyMMddHHmmss' }, { line, column }));

/**
 * `CURRENCY`: the amount is in that currency and not in the statement's. `ORIGCURRENCY`: it was, and stands converted
 * (OFX 2.2, section 5.2).
 */
function rowCurrency(
  values: Aggregate['values'],
  statement: CurrencyCode,
  line: number,
  issue: (issue: FileIssue) => void,
): CurrencyCode | null {
  const symbol = values.get('CURRENCY.CURSYM')?.toUpperCase() ?? '';
  if (symbol === '') return statement;
  if (isCurrencyCode(symbol)) return symbol;
  issue(fileIssue('currency_unknown', { text: symbol }, { line, column: 'CURSYM' }));
  return null;
}

/** Who and what; the memo often begins with the name, or is it. */
function descriptionOf(values: Aggregate['values']): string {
  const text = (name: string): string => (values.get(name) ?? '').replace(/\s+/g, ' ').trim();
  const name = text('NAME') || text('PAYEE.NAME') || text('EXTDNAME');
  const memo = text('MEMO');
  if (memo === '' || name.startsWith(memo)) return name;
  return name === '' || memo.startsWith(name) ? memo : `${name} / ${memo}`;
}
