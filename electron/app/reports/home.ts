import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { HomeReport } from '../../../shared/contract/reports.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { addMonths, monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import { add } from '../../../shared/money/add.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Reader } from '../../store/connection.ts';
import { listExceptions } from '../../store/exceptions/exceptions-table.ts';
import { listImports } from '../../store/imports/imports-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { closedMonths } from '../../store/periods/periods-table.ts';
import { monthCosts, turnoverRows } from '../../store/reports/turnover-table.ts';
import { batchesOfMonth, listOpenBatches } from '../../store/settlements/batches-table.ts';
import { listUnsettledPayments } from '../../store/settlements/settlements-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { turnoverTotals } from './turnover.ts';

/** What a merchant wants to know first: how much was sold, what has arrived, what is on its way, what is wrong. */
export const reportHome: Handlers['reports.home'] = ({ merchantId, month }, { workspace: { reader } }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const before = turnoverTotals(turnoverRows(reader, merchantId, addMonths(month, -1)), []);
  const exceptions = listExceptions(reader, merchantId).filter(
    ({ occurredOn, state }) => monthOf(occurredOn) <= month && state !== 'accepted',
  );
  return answer({
    month,
    turnover: turnoverTotals(turnoverRows(reader, merchantId, month), merchant.declared).map(
      ({ payments, gross, declared }) => ({
        currency: gross.currency,
        payments,
        gross: toWire(gross),
        declared: declared === null ? null : toWire(declared),
        lastMonth: toWire(
          before.find((total) => total.gross.currency === gross.currency)?.gross ?? zero(gross.currency),
        ),
      }),
    ),
    inTransit: inTransit(
      listOpenBatches(reader, merchantId).filter(({ settledOn }) => monthOf(settledOn) <= month),
      listUnsettledPayments(reader, merchantId).filter(({ businessDate }) => monthOf(businessDate) <= month),
    ),
    settled: settledInMonth(reader, merchantId, month),
    fees: monthCosts(reader, merchantId, month).map(({ fee, tax }) => ({
      currency: fee.currency,
      fee: toWire(fee),
      tax: toWire(tax),
    })),
    exceptions: {
      open: exceptions.length,
      atRisk: [...sumByCurrency(exceptions.map(({ amountAtRisk }) => amountAtRisk)).values()].map(toWire),
    },
    imports: listImports(reader, merchantId).length,
    state: closedMonths(reader, merchantId).includes(month) ? 'closed' : 'open',
  });
};

type WithNet = { readonly institution: keyof typeof institutions; readonly net: Money };

/** Paid out and not yet in the bank, and collected and not yet paid out, by who holds it. */
function inTransit(batches: readonly WithNet[], payments: readonly WithNet[]): HomeReport['inTransit'] {
  const held = new Map<string, { institution: string; amount: Money; batches: number; payments: number }>();
  const hold = (
    { institution, net }: WithNet,
    count: { readonly batches: number; readonly payments: number },
  ): void => {
    const key = `${institution} ${net.currency}`;
    const known = held.get(key) ?? {
      institution: institutions[institution].name,
      amount: zero(net.currency),
      batches: 0,
      payments: 0,
    };
    held.set(key, {
      ...known,
      amount: add(known.amount, payable(net)),
      batches: known.batches + count.batches,
      payments: known.payments + count.payments,
    });
  };
  for (const batch of batches) hold(batch, { batches: 1, payments: 0 });
  for (const payment of payments) hold(payment, { batches: 0, payments: 1 });
  return [...held.values()].map((one) => ({ ...one, amount: toWire(one.amount) }));
}

/** What payouts of a month came to that the bank has shown, as a bank can move it. */
export function settledInMonth(reader: Reader, merchantId: MerchantId, month: Month): HomeReport['settled'] {
  const batches = batchesOfMonth(reader, merchantId, month).filter(({ matchSeq }) => matchSeq !== null);
  return [...sumByCurrency(batches.map(({ net }) => payable(net))).values()].map((net) => ({
    currency: net.currency,
    batches: batches.filter((batch) => batch.net.currency === net.currency).length,
    net: toWire(net),
  }));
}
