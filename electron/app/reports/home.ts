import type { HomeReport } from '../../../shared/contract/home.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import { payable } from '../../../shared/money/payable.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Reader } from '../../store/connection.ts';
import { listExceptions } from '../../store/exceptions/exceptions-table.ts';
import { listImports } from '../../store/imports/imports-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { monthCosts } from '../../store/reports/turnover-table.ts';
import { bankedNetsOfMonth, openBatchNets } from '../../store/settlements/batches-table.ts';
import { listUnsettledPayments } from '../../store/settlements/settlements-table.ts';
import { calendarsOf } from '../calendar/calendars-of.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { todayOf } from '../matching/today-of.ts';
import { monthStates } from '../periods/month-states.ts';
import { backupNow } from './home/backup-now.ts';
import { batchesArrived, inTransit } from './home/in-transit.ts';
import { incidentsNow } from './home/incidents-now.ts';
import { needsNow } from './home/needs.ts';
import { turnoverNow } from './home/turnover-now.ts';

/** What a merchant wants to know first: how much was sold, what is on its way and when it should land, what needs somebody today. */
export const reportHome: Handlers['reports.home'] = ({ merchantId, month }, context) => {
  const { reader } = context.workspace;
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const now = context.clock();
  const today = todayOf(merchant, now);
  const standing = listExceptions(reader, merchantId);
  const exceptions = standing.filter(({ occurredOn, state }) => monthOf(occurredOn) <= month && state !== 'accepted');
  const backup = backupNow(context);
  return answer({
    month,
    today,
    turnover: turnoverNow(reader, merchant, month, today),
    inTransit: inTransit(
      {
        batches: openBatchNets(reader, merchantId).filter(({ settledOn }) => monthOf(settledOn) <= month),
        payments: listUnsettledPayments(reader, merchantId).filter(
          ({ businessDate }) => monthOf(businessDate) <= month,
        ),
        arrived: batchesArrived(standing),
      },
      calendarsOf(reader, merchant),
      today,
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
    ...needsNow(context, merchant, { month, today, exceptions: standing, backup }),
    incidents: incidentsNow(reader, merchant, month, now),
    backup,
    imports: listImports(reader, merchantId).length,
    state: monthStates(reader, merchantId)(month),
  });
};

/** What payouts of a month came to that the bank has shown, as a bank can move it. */
export function settledInMonth(reader: Reader, merchantId: MerchantId, month: Month): HomeReport['settled'] {
  const batches = bankedNetsOfMonth(reader, merchantId, month);
  return [...sumByCurrency(batches.map(({ net }) => payable(net))).values()].map((net) => ({
    currency: net.currency,
    batches: batches.filter((batch) => batch.net.currency === net.currency).length,
    net: toWire(net),
  }));
}
