import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { agreedOn, type AgreedDays } from './agreed-days.ts';

/** T+n as it was agreed, and by which agreement. */
export type AgreedSettlement = {
  readonly days: number;
  readonly counts: 'bank_days' | 'calendar_days';
  readonly name: AgreementName;
};

/** What holds for payments of a business day at an institution; null where no agreement of that day speaks of it. */
export type AgreedSettlements = (institution: InstitutionId, businessDate: LocalDate) => AgreedSettlement | null;

export const nothingAgreed: AgreedSettlements = () => null;

export const agreedSettlements =
  (days: readonly AgreedDays[]): AgreedSettlements =>
  (institution, businessDate) => {
    const found = agreedOn(days, businessDate);
    return found === null || found.terms.institution !== institution
      ? null
      : { ...found.terms.settlement, name: found.name };
  };
