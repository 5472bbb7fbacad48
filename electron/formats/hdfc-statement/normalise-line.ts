import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { money, negate, type Money } from '../../../shared/money/money.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { cell } from '../table/cell.ts';
import type { ColumnPlaces } from '../table/map-columns.ts';
import { readAmounts } from '../table/read-amount.ts';
import { dayFormOf, dayFormText, readDay, type DayForm } from '../table/read-day.ts';
import type { TableRecord } from '../table/split-records.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { contentIdentities } from '../row-identity.ts';
import type { HdfcColumn } from './columns.ts';

export type StatementLine = NormalisedRow & { readonly balance: Money };

/** Makes statement lines of records; null where it has told `issue` why there is none. */
export function normaliseLines(
  header: TableRecord,
  places: ColumnPlaces<HdfcColumn>,
  currency: CurrencyCode,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => StatementLine | null {
  const amountOf = readAmounts(currency, issue);
  const identityOf = contentIdentities();
  const zero = money(currency, 0n);
  const nameOf = (column: HdfcColumn): string => header.fields[places[column]]?.trim() ?? column;
  const textOf = (record: TableRecord, column: HdfcColumn): string => cell(record, places[column]);
  const readDate = readDates(issue);

  /** The bank leaves the other side empty, or prints 0.00 there. */
  const readSide = (record: TableRecord, column: 'withdrawal' | 'deposit'): Money | null => {
    const text = textOf(record, column);
    return text === '' ? zero : amountOf(text, record.line, nameOf(column));
  };

  const readNet = (record: TableRecord): Money | null => {
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

  return (record) => {
    const date = readDate(textOf(record, 'date'), record.line, 'date', nameOf('date'));
    const valueText = textOf(record, 'valueDate');
    const valueOn = valueText === '' ? null : readDate(valueText, record.line, 'valueDate', nameOf('valueDate'));
    const net = readNet(record);
    const balance = amountOf(textOf(record, 'balance'), record.line, nameOf('balance'));
    if (date === null || (valueOn === null && valueText !== '') || net === null || balance === null) return null;
    const printed = textOf(record, 'reference');
    // Sixteen zeros are how the bank prints that there is no reference.
    const reference = /^0*$/.test(printed) ? null : printed;
    // One download pads the narration with spaces and wraps it, another does not.
    const description = textOf(record, 'narration').replace(/\s+/g, ' ');
    return {
      line: record.line,
      kind: net.units < 0n ? 'debit' : 'credit',
      occurredAt: date,
      valueOn,
      currency,
      gross: net,
      fee: zero,
      tax: zero,
      net,
      method: null,
      reference,
      merchantReference: null,
      batch: null,
      description,
      releaseOn: null,
      balance,
      identity: identityOf([
        date,
        valueOn ?? '',
        toDecimalText(net),
        reference ?? '',
        description,
        toDecimalText(balance),
      ]),
      raw: record.raw,
    };
  };
}

/**
 * The first date of a column decides how that column writes its dates; one written otherwise further down has been
 * through other hands, and its day and month may have been swapped there.
 */
function readDates(
  issue: (issue: FileIssue) => void,
): (text: string, line: number, key: 'date' | 'valueDate', column: string) => LocalDate | null {
  const forms = new Map<string, DayForm>();
  return (text, line, key, column) => {
    const place = { line, column };
    const form = forms.get(key) ?? dayFormOf(text);
    const day = form === null ? null : readDay(text, form);
    if (form !== null && day !== null) {
      forms.set(key, form);
      return day;
    }
    const decided = forms.get(key);
    if (text === '') issue(fileIssue('value_missing', {}, place));
    else if (decided !== undefined && dayFormOf(text) !== null && !sameForm(decided, dayFormOf(text))) {
      issue(fileIssue('date_form_mixed', { text, form: dayFormText(decided) }, place));
    } else
      issue(
        fileIssue('date_unreadable', { text, form: decided === undefined ? 'dd/MM/yy' : dayFormText(decided) }, place),
      );
    return null;
  };
}

const sameForm = (left: DayForm, right: DayForm | null): boolean =>
  right !== null && left.mark === right.mark && left.yearDigits === right.yearDigits;
