import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { readCurrency } from '../table/read-currency.ts';
import type { Moment, MomentReader } from '../table/read-moment.ts';
import { tellOnce } from '../tell-once.ts';
import { methodOf } from './methods.ts';

/** One row of a report, whatever the report is made of: the text of a field, empty where there is none. */
export type Entry<Field extends string> = {
  readonly line: number;
  readonly raw: string;
  readonly text: (field: Field) => string;
};

export type Times = {
  readonly read: MomentReader;
  /** How the report writes its times, for a person who must mend one. */
  readonly form: string;
};

/** Reads single fields of a report; each tells `issue` what is wrong and gives null. */
export function readFields<Field extends string>(
  nameOf: (field: Field) => string,
  issue: (issue: FileIssue) => void,
  unit: 'major' | 'minor',
) {
  const amountOf = readAmountsIn(issue, { unit });
  const once = tellOnce(issue);
  const place = (entry: Entry<Field>, field: Field) => ({ line: entry.line, column: nameOf(field) });

  const given = (entry: Entry<Field>, field: Field): string | null => {
    const text = entry.text(field);
    if (text === '') issue(fileIssue('value_missing', {}, place(entry, field)));
    return text === '' ? null : text;
  };

  const currency = (entry: Entry<Field>, field: Field): CurrencyCode | null =>
    readCurrency(entry.text(field).toUpperCase(), () => place(entry, field), issue);

  const amount = (entry: Entry<Field>, field: Field, of: CurrencyCode): Money | null =>
    amountOf(entry.text(field), of, entry.line, nameOf(field));

  /** An empty cell is no amount at all: no fee, nothing on that side. */
  const amountOrNone = (entry: Entry<Field>, field: Field, of: CurrencyCode): Money | null =>
    entry.text(field) === '' ? zero(of) : amount(entry, field, of);

  const time = (entry: Entry<Field>, field: Field, times: Times): Moment | null => {
    const text = given(entry, field);
    if (text === null) return null;
    const moment = times.read(text);
    if (moment === null) issue(fileIssue('date_unreadable', { text, form: times.form }, place(entry, field)));
    return moment;
  };

  const leaveOut = (entry: Entry<Field>, field: Field): void => {
    const text = entry.text(field);
    once(`row_left_out ${text}`, () => fileIssue('row_left_out', { text }, place(entry, field)));
  };

  const method = (entry: Entry<Field>, field: Field, cardType: string): MethodId | null => {
    const text = entry.text(field);
    if (text === '') return null;
    const found = methodOf(text, cardType);
    if (found === null)
      once(`instrument_unknown ${text}`, () => fileIssue('instrument_unknown', { text }, place(entry, field)));
    return found ?? 'other';
  };

  return { place, given, currency, amount, amountOrNone, time, method, leaveOut };
}

const yes = new Set(['true', '1', 'yes']);
const no = new Set(['false', '0', 'no']);

/** What a cell says of yes and no; null when it says neither. */
export const truthOf = (text: string): boolean | null =>
  yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : null;
