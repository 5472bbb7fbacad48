import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { addBankDays, type BankCalendar } from './bank-calendar.ts';

/** A file written after midnight says the day after the one that the bank books under. */
const daysBefore = 1;
const bankDaysAfter = 2;
/** As with due dates: a day between two zones, or a bank that books in the night. */
const graceDays = 1;

/** The first and the last day on which the credit of a payout of this day is looked for; both included. */
export type CreditWindow = { readonly from: LocalDate; readonly to: LocalDate };

/** The days around a payout's own within which its credit may be booked: over a long weekend they are more. */
export const creditWindow = (settledOn: LocalDate, calendar: BankCalendar): CreditWindow => ({
  from: addDays(settledOn, -daysBefore),
  to: addDays(addBankDays(settledOn, bankDaysAfter, calendar), graceDays),
});
