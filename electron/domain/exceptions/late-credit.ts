import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { MerchantCalendars } from '../calendar/merchant-calendars.ts';
import { creditDueDate } from '../matching/due-date.ts';
import type { FoundException } from '../matching/found-exception.ts';

/** A batch that reached the bank, alone or with others in one match. */
export type ArrivedBatch = {
  readonly batchId: string;
  readonly batch: string;
  readonly institution: InstitutionId;
  readonly settledOn: LocalDate;
  /** The day of the last credit it came in. */
  readonly cameOn: LocalDate;
  readonly net: Money;
  readonly bankReference: string;
};

/** A batch whose credit came after its due date; null when it came in time. The money is there: nothing is at risk. */
export function lateCredit(arrived: ArrivedBatch, calendars: MerchantCalendars): FoundException | null {
  const { batchId, batch, settledOn, cameOn, net, bankReference } = arrived;
  const due = creditDueDate(settledOn, net.currency, calendars).on;
  const days = daysBetween(due, cameOn);
  if (days <= 0 || net.units <= 0n) return null;
  return {
    kind: 'settled_late',
    paymentIds: [],
    batchIds: [batchId],
    lineIds: [],
    amountAtRisk: zero(net.currency),
    references: [...new Set([batch, bankReference].filter((text) => text !== ''))],
    occurredOn: cameOn,
    due,
    why: sentence('settled_late_credit', { reference: batch, amount: toWire(payable(net)), due, came: cameOn, days }),
    next: sentence('next_watch_delays', { institution: institutions[arrived.institution].name }),
  };
}
