import { daysBetween, localDate, type LocalDate } from '../../../shared/kernel/local-date.ts';

export type SwiftDay = {
  readonly day: LocalDate;
  /** The day as written does not exist: banks that count thirty days to a month write 29 or 30 February for its last. */
  readonly bent: boolean;
};

/** A `YYMMDD`. Years above 79 are of the last century (SWIFT standards, general field rules: dates of six digits). */
export function readSwiftDay(text: string): SwiftDay | null {
  if (!/^\d{6}$/.test(text)) return null;
  const [year = 0, month = 0, day = 0] = [0, 2, 4].map((from) => Number.parseInt(text.slice(from, from + 2), 10));
  return dayOf(year + (year > 79 ? 1900 : 2000), month, day);
}

/** An entry's `MMDD`, in the year that brings it nearest to the value date: 0102 beside 31 December is of the new year. */
export function readEntryDay(text: string, valueOn: LocalDate): SwiftDay | null {
  if (!/^\d{4}$/.test(text)) return null;
  const [month = 0, day = 0] = [0, 2].map((from) => Number.parseInt(text.slice(from, from + 2), 10));
  const year = Number.parseInt(valueOn.slice(0, 4), 10);
  const distance = (candidate: SwiftDay): number => Math.abs(daysBetween(valueOn, candidate.day));
  return [year, year - 1, year + 1]
    .map((each) => dayOf(each, month, day))
    .filter((candidate) => candidate !== null)
    .reduce<SwiftDay | null>(
      (nearest, candidate) => (nearest === null || distance(candidate) < distance(nearest) ? candidate : nearest),
      null,
    );
}

function dayOf(year: number, month: number, day: number): SwiftDay | null {
  const exact = localDate(year, month, day);
  if (exact !== null) return { day: exact, bent: false };
  if (month !== 2 || (day !== 29 && day !== 30)) return null;
  const last = localDate(year, 2, 29) ?? localDate(year, 2, 28);
  return last === null ? null : { day: last, bent: true };
}
