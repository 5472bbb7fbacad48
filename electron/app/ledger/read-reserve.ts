import type { ShownReserve } from '../../../shared/contract/ledger.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { absolute, isNegative } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { reserveSchedule } from '../../domain/settlement/reserve-schedule.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { reserveRows, type ReserveRow } from '../../store/payments/reserve-rows.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { holderName } from './account-name.ts';
import { todayOf } from '../matching/reconcile-books.ts';

/** A release goes into the provider's next payout: a few days may pass. An agreement will say its own. */
const graceDays = 3;

/** Every reserve of a merchant, one schedule for each provider account and currency. */
export const readReserve: Handlers['ledger.reserve'] = ({ merchantId }, { workspace: { reader }, clock }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const asOf = todayOf(merchant, clock());
  const accounts = Map.groupBy(reserveRows(reader, merchantId), (row) => `${holderName(row)} ${row.amount.currency}`);
  return answer({ asOf, schedules: [...accounts.values()].map((rows) => scheduleOf(rows, asOf)) });
};

function scheduleOf(rows: readonly ReserveRow[], asOf: LocalDate): ShownReserve {
  const [first] = rows;
  assert(first !== undefined, 'a schedule has rows');
  const { currency } = first.amount;
  const told = rows.map(({ id, ...row }) => ({ ...row, id: id.toString() }));
  // A hold that is negative gives back, and a release that is negative takes: some providers correct themselves so.
  const isHold = ({ kind, amount }: (typeof told)[number]): boolean => (kind === 'hold') !== isNegative(amount);
  const size = (row: (typeof told)[number]) => ({ ...row, amount: absolute(row.amount) });
  const { totals, holds } = reserveSchedule({
    currency,
    holds: told.filter(isHold).map(size),
    releases: told.filter((row) => !isHold(row)).map(size),
    asOf,
    graceDays,
  });
  return {
    account: holderName(first),
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
  };
}
