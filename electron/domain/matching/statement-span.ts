import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { compareText } from './in-order.ts';

/** The days one bank statement covers, first and last included. */
export type StatementSpan = { readonly currency: CurrencyCode; readonly from: LocalDate; readonly to: LocalDate };

/** True when statements of that currency cover every day from `from` to `to`. */
export function statementsCover(
  spans: readonly StatementSpan[],
  currency: CurrencyCode,
  from: LocalDate,
  to: LocalDate,
): boolean {
  let uncovered = from;
  const inOrder = spans.filter((span) => span.currency === currency).toSorted((a, b) => compareText(a.from, b.from));
  for (const span of inOrder) {
    if (span.from > uncovered) break;
    if (span.to >= uncovered) uncovered = addDays(span.to, 1);
  }
  return uncovered > to;
}
