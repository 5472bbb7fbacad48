import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Rail } from '../../../shared/catalogue/methods.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';

/** One try to pay that failed, or as many as succeeded within a minute: what an outage is told by. */
export type PaymentTry = {
  readonly provider: InstitutionId;
  readonly rail: Rail;
  /** Seconds since 1970 in UTC. */
  readonly at: number;
  /** The merchant's own day. */
  readonly day: LocalDate;
  readonly failed: boolean;
  /** Of tries that failed always 1. */
  readonly count: number;
  /** Who tried, as well as the row tells it: the order, else the payment. A customer who tries again and again is one. */
  readonly customer: string | null;
};

/** The same moments in one order, however they came. */
export const inTime = (left: PaymentTry, right: PaymentTry): number =>
  left.at - right.at ||
  Number(left.failed) - Number(right.failed) ||
  compareText(left.provider, right.provider) ||
  compareText(left.rail, right.rail) ||
  left.count - right.count ||
  compareText(left.customer ?? '', right.customer ?? '');

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
