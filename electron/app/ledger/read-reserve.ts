import type { ShownReserve } from '../../../shared/contract/ledger.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { reservesOwed, type AccountReserveOwed } from '../agreements/reserves-owed.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { todayOf } from '../matching/today-of.ts';
import { holderName } from './account-name.ts';
import { reserveSchedules, type AccountReserve } from './reserve-schedules.ts';

/**
 * Every reserve of a merchant, one schedule for each provider account and currency: of what was held, and of what an agreement
 * says should be where nothing is.
 */
export const readReserve: Handlers['ledger.reserve'] = ({ merchantId }, { workspace: { reader }, clock }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const asOf = todayOf(merchant, clock());
  const owed = reservesOwed(reader, merchantId, asOf);
  const held = reserveSchedules(reader, merchantId, asOf);
  const isOf = (schedule: AccountReserve) => (one: AccountReserveOwed) =>
    one.account.id === schedule.accountId && one.currency === schedule.currency;
  return answer({
    asOf,
    schedules: [
      ...held.map((schedule) => shownReserve(schedule, owed.find(isOf(schedule)) ?? null)),
      ...owed.filter((one) => one.should.units > 0n && !held.some((schedule) => isOf(schedule)(one))).map(nothingHeld),
    ],
  });
};

const shownReserve = (
  { account, currency, totals, holds, agreements }: AccountReserve,
  owed: AccountReserveOwed | null,
): ShownReserve => ({
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
  owed: shownOwed(owed),
  holds: holds.map((hold) => ({
    ...hold,
    agreement: agreements.get(hold.id) ?? null,
    held: toWire(hold.held),
    released: toWire(hold.released),
    open: toWire(hold.open),
  })),
});

function nothingHeld(owed: AccountReserveOwed): ShownReserve {
  const nothing = toWire(zero(owed.currency));
  return {
    account: holderName(owed.account),
    currency: owed.currency,
    totals: { held: nothing, released: nothing, open: nothing, due: nothing, overdue: nothing, unallocated: nothing },
    owed: shownOwed(owed),
    holds: [],
  };
}

const shownOwed = (owed: { readonly should: Money; readonly short: Money } | null): ShownReserve['owed'] =>
  owed === null ? null : { should: toWire(owed.should), short: toWire(owed.short) };
