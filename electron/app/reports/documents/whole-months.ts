import {
  addMonths,
  firstDayOf,
  lastDayOf,
  monthOf,
  type LocalDate,
  type Month,
} from '../../../../shared/kernel/local-date.ts';

/** Every month that a range of days touches, the first one first. */
export function monthsTouched({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }): readonly Month[] {
  const months: Month[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) months.push(month);
  return months;
}

/** How many months a range is, where it begins and ends with whole ones; null where it does not. */
export const wholeMonths = (range: { readonly from: LocalDate; readonly to: LocalDate }): number | null =>
  range.from === firstDayOf(monthOf(range.from)) && range.to === lastDayOf(monthOf(range.to))
    ? monthsTouched(range).length
    : null;
