import { businessDate } from '../../domain/ledger/business-date.ts';
import type { OpenBatch, OpenLine, UnsettledPayment } from '../../domain/matching/open-items.ts';
import { usualWays, type MatchingWays } from '../../domain/matching/matching-ways.ts';
import type { OpenBooks } from '../../domain/matching/find-exceptions.ts';
import { money, zero, type Money } from '../../../shared/money/money.ts';
import { netOf } from './simulate-sales.ts';
import type { SimulatedBatch, SimulatedLine, SimulatedMonth } from './simulated-month.ts';

/** A simulated month as the matching core sees it, without any store: `b` and `l` with the item's place are the ids. */
export const openBooksOf = ({
  batches,
  lines,
  unsettled,
  today,
  from,
  to,
}: SimulatedMonth): Omit<OpenBooks, 'nearMisses'> => ({
  today,
  batches: batches.map(openBatch),
  lines: lines.map(openLine),
  payments: unsettled.map(({ provider, row }, at): UnsettledPayment => ({
    id: `p${at}`,
    kind: row.kind,
    reference: row.reference ?? '',
    merchantReference: row.merchantReference ?? null,
    institution: provider,
    businessDate: businessDate(row.at, 'Asia/Kolkata'),
    net: netOf(row.currency, [row]),
  })),
  statements: [{ currency: 'INR', from, to }],
});

function openBatch({ provider, reference, on, rows, net }: SimulatedBatch, at: number): OpenBatch {
  const gross = netOf(
    net.currency,
    rows.map((row) => ({ ...row, fee: '0', tax: '0' })),
  );
  return {
    id: `b${at}`,
    reference,
    institution: provider,
    account: provider,
    settledOn: on,
    net,
    gross,
    costs: money(net.currency, gross.units - net.units),
    sales: rows.filter(({ kind }) => kind === 'sale').length,
    refunds: rows.filter(({ kind }) => kind === 'refund').length,
    paymentReferences: rows.flatMap(({ reference: own = null, merchantReference = null }) =>
      [own, merchantReference].filter((text) => text !== null),
    ),
  };
}

const openLine = ({ bank, on, amount, reference, narration }: SimulatedLine, at: number): OpenLine => ({
  id: `l${at}`,
  institution: bank,
  account: bank,
  reference,
  narration,
  date: on,
  amount,
});

/** The usual ways, and one rate for dollars all month long. */
export const waysOf = ({ rate }: SimulatedMonth): MatchingWays => ({
  ...usualWays,
  worth: (amount) => (amount.currency === 'INR' ? amount : inRupees(amount, rate)),
});

function inRupees(amount: Money, rate: string): Money {
  if (amount.currency !== 'USD') return zero('INR');
  return money('INR', (amount.units * BigInt(rate.replace('.', ''))) / 100n);
}
