import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fileIssue } from '../file-issue.ts';
import { maskAccount } from '../mask-account.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { Findings } from '../text/text-format.ts';
import { dayInOrder, orderForm, orderShown, readQifDate, type DateOrder, type QifDate } from './date-order.ts';
import { markShown } from './decimal-mark.ts';
import { rowsOfEntries } from './row-of-entry.ts';
import type { EntryTaker, QifEntry } from './split-entries.ts';

/** How much of the file is held back until its dates and amounts have shown how they are written. */
const heldBack = 4_194_304;

/**
 * Makes rows of entries. Neither the order of day and month nor the decimal mark is stated in the file: both are read off
 * its beginning as a whole, and what nothing there tells is asked, not guessed.
 */
export function readEntries(
  findings: Findings,
  currency: CurrencyCode | null,
): EntryTaker & { readonly end: () => void } {
  const { issue } = findings;
  const rowOf = rowsOfEntries(issue);
  let held: QifEntry[] = [];
  let heldLength = 0;
  let settled = false;
  let order: DateOrder | null = null;
  let decimal: '.' | ',' | null = null;
  let entries = 0;
  let begun: string | null = null;
  const isFirst = firstOfEach();

  const learn = (entry: QifEntry): void => {
    for (const { code, text } of entry.fields) {
      const date = code === 'D' && order === null ? readQifDate(text) : null;
      if (date !== null) order = orderShown(date);
      if ('TU$'.includes(code)) decimal ??= markShown(text);
    }
  };

  const dayOf = (date: QifDate, text: string, line: number): LocalDate | null => {
    const place = { line, column: 'D' };
    const days = [dayInOrder(date, 'day first'), dayInOrder(date, 'month first')] as const;
    const day = order === null ? null : days[order === 'day first' ? 0 : 1];
    if (day !== null) return day;
    if (order === null && days[0] !== null && days[0] === days[1]) return days[0];
    const form = order === null ? 'dd/MM/yyyy, MM/dd/yyyy' : orderForm(order);
    if (order === null && days[0] !== null && days[1] !== null) {
      if (isFirst('order')) issue(fileIssue('date_order_uncertain', { text }, place));
    } else if (days[0] !== null || days[1] !== null) issue(fileIssue('date_form_mixed', { text, form }, place));
    else issue(fileIssue('date_unreadable', { text, form }, place));
    return null;
  };

  const readDay = ({ fields, line }: QifEntry): LocalDate | null => {
    const text = fields.find(({ code }) => code === 'D')?.text ?? '';
    const date = readQifDate(text);
    if (date !== null) return dayOf(date, text, line);
    const place = { line, column: 'D' };
    issue(
      text === ''
        ? fileIssue('value_missing', {}, place)
        : fileIssue('date_unreadable', { text, form: 'dd/MM/yyyy, MM/dd/yyyy' }, place),
    );
    return null;
  };

  const read = (entry: QifEntry): void => {
    if (isOpeningBalance(entry)) {
      issue(fileIssue('row_left_out', { text: 'Opening Balance' }, entry));
      return;
    }
    if (entry.account !== null && entry.account !== begun) {
      findings.begin({ account: maskAccount(entry.account) });
      begun = entry.account;
    }
    const day = readDay(entry);
    if (currency === null) {
      if (isFirst('currency')) issue(fileIssue('currency_unstated', {}, entry));
    } else {
      const row = rowOf(entry, day, currency, decimal);
      if (row !== null) findings.row(row);
    }
  };

  const settle = (): void => {
    settled = true;
    const waiting = held;
    held = [];
    waiting.forEach(read);
  };

  return {
    entry: (entry) => {
      entries += 1;
      learn(entry);
      if (settled) {
        read(entry);
        return;
      }
      held.push(entry);
      heldLength += entry.raw.length;
      if ((order !== null && decimal !== null) || heldLength > heldBack) settle();
    },
    end: () => {
      settle();
      if (entries === 0) issue(fileIssue('header_only', {}, { line: 1 }));
    },
  };
}

/** Quicken writes an account's opening balance as its first entry, moved from the account to itself. */
const isOpeningBalance = ({ fields, isFirst }: QifEntry): boolean =>
  isFirst &&
  fields.some(({ code, text }) => code === 'P' && text.toLowerCase() === 'opening balance') &&
  fields.some(({ code, text }) => code === 'L' && /^\[.*\]$/.test(text));
