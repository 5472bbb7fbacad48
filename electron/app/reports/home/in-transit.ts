import { institutions } from '../../../../shared/catalogue/institutions.ts';
import { railOf } from '../../../../shared/catalogue/rail-of.ts';
import type { ExceptionKind } from '../../../../shared/contract/exceptions.ts';
import type { HomeReport } from '../../../../shared/contract/home.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import { payable } from '../../../../shared/money/payable.ts';
import { sum } from '../../../../shared/money/sum.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import type { MerchantCalendars } from '../../../domain/calendar/merchant-calendars.ts';
import { landings, type OnItsWay } from '../../../domain/home/landings.ts';
import { creditDue, paymentDue } from '../../../domain/matching/due-date.ts';
import type { ExceptionRecord } from '../../../store/exceptions/exceptions-table.ts';
import type { BatchNet } from '../../../store/settlements/batches-table.ts';
import type { UnsettledPayment } from '../../../store/settlements/settlements-table.ts';

type Item = OnItsWay & { readonly institution: BatchNet['institution']; readonly account: string };

type OnTheWay = {
  readonly batches: readonly BatchNet[];
  readonly payments: readonly UnsettledPayment[];
  /** Numbers of the batches that the bank shows over another amount. */
  readonly arrived: ReadonlySet<bigint>;
};

const arrivedOtherwise: ReadonlySet<ExceptionKind> = new Set(['short_paid', 'over_paid', 'currency_mismatch']);

/** Batches of which the bank shows the reference, over another amount or in another currency. */
export const batchesArrived = (exceptions: readonly ExceptionRecord[]): ReadonlySet<bigint> =>
  new Set(
    exceptions.flatMap(({ kind, subject }) => {
      const batch = /^batch:(\d+)$/.exec(subject)?.[1];
      return batch !== undefined && arrivedOtherwise.has(kind) ? [BigInt(batch)] : [];
    }),
  );

/**
 * Paid out and not yet in the bank, and collected and not yet paid out, by who holds it, with the day each part should land by: what
 * was agreed, else what is usual, by the calendars. Whoever holds something overdue comes first.
 */
export function inTransit(
  { batches, payments, arrived }: OnTheWay,
  calendars: MerchantCalendars,
  today: LocalDate,
): HomeReport['inTransit'] {
  const dueOfPayment = remembered(calendars);
  const items = [
    ...batches.map((batch): Item => {
      const due = creditDue(batch.settledOn, batch.net.currency, calendars);
      return {
        ...whose(batch),
        what: 'batch',
        amount: payable(batch.net),
        due,
        lands: due,
        arrived: arrived.has(batch.id),
      };
    }),
    ...payments.map((payment): Item => {
      const { due, lands } = dueOfPayment(payment);
      return { ...whose(payment), what: 'payment', amount: payable(payment.net), due, lands, arrived: false };
    }),
  ];
  return [...Map.groupBy(items, ({ institution, amount }) => `${institution} ${amount.currency}`).values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const { currency } = first.amount;
      return [
        {
          institution: institutions[first.institution].name,
          accounts: [...new Set(own.map(({ account }) => account))],
          amount: toWire(
            sum(
              currency,
              own.map(({ amount }) => amount),
            ),
          ),
          batches: own.filter(({ what }) => what === 'batch').length,
          payments: own.filter(({ what }) => what === 'payment').length,
          landings: landings(currency, own, today).map((part) => ({ ...part, amount: toWire(part.amount) })),
        },
      ];
    })
    .toSorted((one, other) => overdueFirst(one) - overdueFirst(other));
}

const overdueFirst = ({ landings: parts }: HomeReport['inTransit'][number]): number =>
  parts.some(({ when }) => when === 'overdue') ? 0 : 1;

const whose = ({ institution, providerAccountId }: Pick<BatchNet, 'institution' | 'providerAccountId'>) => ({
  institution,
  account: providerAccountId,
});

/** Payments of one day, provider, rail and currency land together: a hundred thousand of them ask the calendars a few hundred times. */
function remembered(calendars: MerchantCalendars) {
  const known = new Map<string, { readonly due: LocalDate; readonly lands: LocalDate }>();
  return ({ businessDate, institution, method, net }: UnsettledPayment) => {
    const rail = railOf(method);
    const key = `${businessDate} ${institution} ${rail} ${net.currency}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const due = paymentDue(businessDate, institution, rail, calendars);
    const days = { due, lands: creditDue(due, net.currency, calendars) };
    known.set(key, days);
    return days;
  };
}
