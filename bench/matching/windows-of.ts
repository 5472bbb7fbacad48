import { calendars } from '../../shared/catalogue/holidays/calendars.ts';
import { addDays, type LocalDate } from '../../shared/kernel/local-date.ts';
import { creditWindow, type CreditWindow } from '../../electron/domain/calendar/credit-window.ts';
import { editedCalendar, noEdits } from '../../electron/domain/calendar/edited-calendar.ts';
import { firstDay, type Sides } from './write-sides.ts';

/** For each day of the workload, on which days its payouts may be credited: both are given the same. */
export function windowsOf({ lastDay }: Sides): readonly (CreditWindow & { readonly day: LocalDate })[] {
  const calendar = editedCalendar(calendars.india, noEdits);
  const windows = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) windows.push({ day, ...creditWindow(day, calendar) });
  return windows;
}
