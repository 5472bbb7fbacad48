import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Rail } from '../../../shared/catalogue/methods.ts';
import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { sum } from '../../../shared/money/sum.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { writeAgreements } from '../../../shared/wording/agreements/agreement-names.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { MerchantCalendars } from '../calendar/merchant-calendars.ts';
import { paymentDueDate } from '../matching/due-date.ts';
import type { FoundException } from '../matching/found-exception.ts';

/** The sales of one day and rail in one settlement batch. */
export type SettledSales = {
  readonly batchId: string;
  readonly batch: string;
  readonly institution: InstitutionId;
  readonly settledOn: LocalDate;
  readonly businessDate: LocalDate;
  /** Null where the method is not known. */
  readonly rail: Rail | null;
  readonly payments: number;
  readonly gross: Money;
};

type LatePayments = FoundException & {
  readonly batchId: string;
  /** The days whose sales came late. */
  readonly days: readonly LocalDate[];
};

/**
 * Payments that a provider settled after their due date: one exception a batch, however many payments it held. The money is
 * there, so that nothing is at risk; what came late its sentence says. A wallet settles nothing, so nothing is late there.
 */
export function latePayments(sales: readonly SettledSales[], calendars: MerchantCalendars): readonly LatePayments[] {
  const late = sales.flatMap((group) => {
    if (institutions[group.institution].kind === 'wallet') return [];
    const { on: due, agreement } = paymentDueDate(group, calendars);
    const days = daysBetween(due, group.settledOn);
    return days > 0 ? [{ ...group, due, days, agreement }] : [];
  });
  return [...Map.groupBy(late, ({ batchId }) => batchId).values()].flatMap((groups) => {
    const [first] = groups;
    if (first === undefined) return [];
    const { batchId, batch, settledOn } = first;
    const { currency } = first.gross;
    const institution = institutions[first.institution].name;
    const agreement = writeAgreements(groups.flatMap((group) => group.agreement ?? []));
    return {
      kind: 'settled_late',
      batchId,
      days: [...new Set(groups.map(({ businessDate }) => businessDate))],
      paymentIds: [],
      batchIds: [batchId],
      lineIds: [],
      amountAtRisk: zero(currency),
      references: [batch],
      occurredOn: settledOn,
      due: groups.reduce((earliest, { due }) => (due < earliest ? due : earliest), first.due),
      why: sentence('settled_late_payments', {
        institution,
        reference: batch,
        payments: groups.reduce((count, { payments }) => count + payments, 0),
        amount: toWire(
          sum(
            currency,
            groups.map(({ gross }) => gross),
          ),
        ),
        settled: settledOn,
        days: Math.max(...groups.map(({ days }) => days)),
        ...(agreement === '' ? {} : { agreement }),
      }),
      next: sentence('next_watch_delays', { institution }),
    } satisfies LatePayments;
  });
}
