import type { ShownReserve } from '../../../shared/contract/ledger.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { todayOf } from '../matching/today-of.ts';
import { reserveSchedules, type AccountReserve } from './reserve-schedules.ts';

/** Every reserve of a merchant, one schedule for each provider account and currency. */
export const readReserve: Handlers['ledger.reserve'] = ({ merchantId }, { workspace: { reader }, clock }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const asOf = todayOf(merchant, clock());
  return answer({ asOf, schedules: reserveSchedules(reader, merchantId, asOf).map(shownReserve) });
};

const shownReserve = ({ account, currency, totals, holds }: AccountReserve): ShownReserve => ({
  account,
  currency,
  totals: {
    held: toWire(totals.held),
    released: toWire(totals.released),
    open: toWire(totals.open),
    due: toWire(totals.due),
    overdue: toWire(totals.overdue),
    unallocated: toWire(totals.unallocated),
  },
  holds: holds.map((hold) => ({
    ...hold,
    held: toWire(hold.held),
    released: toWire(hold.released),
    open: toWire(hold.open),
  })),
});
