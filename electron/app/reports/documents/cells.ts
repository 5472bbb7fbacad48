import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { ReportCell, ReportName } from '../../../../shared/contract/report-document.ts';
import type { LocalDate, Month } from '../../../../shared/kernel/local-date.ts';
import { assertSameCurrency, type Money } from '../../../../shared/money/money.ts';
import { roundDivision } from '../../../../shared/money/round-division.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import type { Sentence } from '../../../../shared/wording/sentence.ts';

/** A report's cells, so that a maker's row reads like a row. A null is an empty cell wherever a value may be absent. */
export const cell = {
  none: { is: 'none' } as ReportCell,
  text: (text: string | null): ReportCell => (text === null ? cell.none : { is: 'text', text }),
  name: (of: ReportName, id: string | null): ReportCell => (id === null ? cell.none : { is: 'name', of, id }),
  currency: (code: CurrencyCode): ReportCell => ({ is: 'name', of: 'currency', id: code }),
  method: (id: string): ReportCell => ({ is: 'name', of: 'method', id }),
  sentence: (sentence: Sentence | null): ReportCell =>
    sentence === null ? cell.none : { is: 'sentence', sentence: { code: sentence.code, facts: { ...sentence.facts } } },
  date: (date: LocalDate | null): ReportCell => (date === null ? cell.none : { is: 'date', date }),
  month: (month: Month | null): ReportCell => (month === null ? cell.none : { is: 'month', month }),
  year: (year: number): ReportCell => ({ is: 'year', year }),
  /** From milliseconds since 1970. */
  moment: (at: number | null): ReportCell =>
    at === null ? cell.none : { is: 'moment', instant: new Date(at).toISOString() },
  count: (count: number | null): ReportCell => (count === null ? cell.none : { is: 'count', count }),
  amount: (value: Money | null): ReportCell => (value === null ? cell.none : { is: 'amount', amount: toWire(value) }),
  /** Decimal text of per cent, as `2.36`. */
  percent: (percent: string | null): ReportCell => (percent === null ? cell.none : { is: 'percent', percent }),
  /** What part of the whole it is, in per cent to the hundredth; empty where the whole is nothing or less. */
  share: (part: Money, whole: Money | null): ReportCell => cell.percent(whole === null ? null : shareText(part, whole)),
};

/** The contract holds nine digits before the point: a share beyond says no more than that. */
const mostHundredths = 99_999_999_999n;

function shareText(part: Money, whole: Money): string | null {
  assertSameCurrency(part, whole);
  if (whole.units <= 0n) return null;
  const exact = roundDivision(part.units * 10_000n, whole.units, 'half_even');
  const size = exact < 0n ? -exact : exact;
  const digits = (size > mostHundredths ? mostHundredths : size).toString().padStart(3, '0');
  return `${exact < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
