import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { lastDayOf, monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import type { MonthPack } from '../../../shared/contract/month-pack.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { inReserve, inTransit } from '../../domain/desk/in-transit.ts';
import { proofOf, walletsOf } from '../../domain/desk/pack-content.ts';
import { countTries } from '../../domain/desk/tries.ts';
import type { Reader } from '../../store/connection.ts';
import { closeProof } from '../../store/desk/close-proof.ts';
import { declinesOfMonth } from '../../store/desk/decline-counts.ts';
import { listExceptions, type ExceptionRecord } from '../../store/exceptions/exceptions-table.ts';
import { listAccounts } from '../../store/merchants/accounts-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { closesOf } from '../../store/periods/periods-table.ts';
import { monthCosts } from '../../store/reports/turnover-table.ts';
import { reservesOwed } from '../agreements/reserves-owed.ts';
import { reserveSchedules } from '../ledger/reserve-schedules.ts';
import { plain } from '../matching/match-items.ts';
import { settledInMonth } from '../reports/home.ts';

/** What a pack has room for, as its contract says. */
const mostExceptions = 5000;
const mostReferences = 40;
const longestReference = 300;

/** A closed month as it goes to whoever answers for the merchant; null for one that is not closed. */
export function monthPackOf(reader: Reader, merchant: MerchantRecord, month: Month): MonthPack | null {
  const closes = closesOf(reader, merchant.id, month);
  const close = closes.find(({ reopened }) => reopened === null);
  if (close === undefined) return null;
  const content = closeProof(reader, merchant.id, month, close);
  const accounts = listAccounts(reader, 'provider', merchant.id).map(({ id, institution }) => ({ id, institution }));
  const exceptions = listExceptions(reader, merchant.id).filter(({ occurredOn }) => monthOf(occurredOn) <= month);
  const payments = content.turnover.reduce((all, one) => all + one.payments, 0);
  const { made, failed } = countTries(payments, declinesOfMonth(reader, merchant.id, month));
  return {
    month,
    closedAt: new Date(close.closedAt).toISOString(),
    supersedes: closes.findLast(({ reopened }) => reopened !== null)?.snapshotHash ?? null,
    snapshotHash: close.snapshotHash,
    proof: proofOf(content),
    accounts,
    inTransit: inTransit(content.balances, walletsOf(accounts)).map(toWire),
    fees: monthCosts(reader, merchant.id, month).map(({ fee, tax }) => ({
      currency: fee.currency,
      fee: toWire(fee),
      tax: toWire(tax),
    })),
    settled: settledInMonth(reader, merchant.id, month).map(({ net }) => net),
    reserve: reserveOf(reader, merchant, month, content.balances),
    attempts: { made, failed },
    exceptions: exceptions.slice(0, mostExceptions).map(packedException),
    exceptionsBeyond: Math.max(0, exceptions.length - mostExceptions),
  };
}

function reserveOf(
  reader: Reader,
  merchant: MerchantRecord,
  month: Month,
  balances: Parameters<typeof inReserve>[0],
): MonthPack['reserve'] {
  const day = lastDayOf(month);
  const open = new Map(inReserve(balances).map((amount) => [amount.currency, amount]));
  const overdue = nonZero(reserveSchedules(reader, merchant.id, day).map(({ totals }) => totals.overdue));
  const owed = reservesOwed(reader, merchant.id, day);
  const agreed = sumByCurrency(owed.map(({ should }) => should));
  const short = sumByCurrency(owed.map((one) => one.short));
  const currencies = new Set([...open.keys(), ...overdue.keys(), ...nonZero([...agreed.values()]).keys()]);
  return [...currencies].map((currency) => {
    const none = zero(currency);
    const should = agreed.get(currency);
    return {
      currency,
      open: toWire(open.get(currency) ?? none),
      overdue: toWire(overdue.get(currency) ?? none),
      agreed: should === undefined ? null : toWire(should),
      short: toWire(short.get(currency) ?? none),
    };
  });
}

const nonZero = (amounts: readonly Money[]): ReadonlyMap<CurrencyCode, Money> =>
  new Map([...sumByCurrency(amounts)].filter(([, { units }]) => units !== 0n));

function packedException(exception: ExceptionRecord): MonthPack['exceptions'][number] {
  const { id, kind, state, amountAtRisk, references, occurredOn, due, dueOfFacts, why } = exception;
  assert(state !== 'resolved', 'what is resolved does not stand');
  return {
    id,
    kind,
    state,
    amountAtRisk: toWire(amountAtRisk),
    references: references.slice(0, mostReferences).map((reference) => reference.slice(0, longestReference)),
    occurredOn,
    due,
    dueOfFacts,
    why: plain(why),
  };
}
