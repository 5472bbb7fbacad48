import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';

/**
 * Calendar days, and one of grace: UPI and IMPS settle on Sundays and holidays too, and a day's grace covers the
 * second and fourth Saturdays' NEFT that do not. A bank-holiday calendar may refine this; it can only make it later.
 */
const graceDays = 1;

/** T+n of a provider that the catalogue does not know better. */
const usualDays = 2;

/** The last day on which a payment may still be outside every batch: its business date, the provider's T+n, one day of grace. */
export const paymentDue = (businessDate: LocalDate, institution: InstitutionId): LocalDate =>
  addDays(businessDate, (institutions[institution].settlesWithinDays ?? usualDays) + graceDays);

/** The last day on which a batch's credit may still be on its way. */
export const creditDue = (settledOn: LocalDate): LocalDate => addDays(settledOn, graceDays);
