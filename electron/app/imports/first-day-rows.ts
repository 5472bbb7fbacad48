import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import type { NormalisedRow } from '../../formats/format.ts';
import type { BookedRow } from './book-settlement-row.ts';

/** What a statement has of its first day that the books had not. */
export type NewOfFirstDay = {
  readonly moved: Money;
  /** True where a row that was there already follows these: then they stand before it and nowhere else. */
  readonly leads: boolean;
};

export type FirstDayRows = {
  readonly see: (row: NormalisedRow, booked: BookedRow) => void;
  readonly of: (currency: CurrencyCode, day: LocalDate) => NewOfFirstDay;
};

type Day = { day: LocalDate; knownFrom: number | null; fresh: { readonly at: number; readonly units: bigint }[] };

/** Follows the first day of a statement, to tell whether it begins before one that begins on the same day. */
export function firstDayRows(): FirstDayRows {
  const days = new Map<CurrencyCode, Day>();

  return {
    see: ({ kind, currency, occurredAt, net }, { day, isNew }) => {
      if (kind === 'declined' || kind === 'pending') return;
      let first = days.get(currency);
      if (first === undefined || day < first.day) {
        first = { day, knownFrom: null, fresh: [] };
        days.set(currency, first);
      }
      if (day > first.day) return;
      // A day without a time begins with its first moment: all of its rows are alike then.
      const at = Date.parse(occurredAt);
      if (isNew) first.fresh.push({ at, units: net.units });
      else if (first.knownFrom === null || at < first.knownFrom) first.knownFrom = at;
    },
    of: (currency, day) => {
      const first = days.get(currency);
      if (first === undefined || first.day !== day) return { moved: money(currency, 0n), leads: false };
      const { knownFrom, fresh } = first;
      const leading = knownFrom === null ? [] : fresh.filter(({ at }) => at < knownFrom);
      const counted = leading.length > 0 ? leading : fresh;
      return {
        moved: money(
          currency,
          counted.reduce((sum, { units }) => sum + units, 0n),
        ),
        leads: leading.length > 0,
      };
    },
  };
}
