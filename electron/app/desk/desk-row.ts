import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { DeskAlert, DeskRow } from '../../../shared/contract/desk.ts';
import { addMonths, lastDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { alerts, type Alert } from '../../domain/desk/alerts.ts';
import { exceptionAges, type AgedException } from '../../domain/desk/exception-ages.ts';
import { inCurrency, type RateOf } from '../../domain/desk/in-currency.ts';
import { variance } from '../../domain/desk/variance.ts';
import type { AgreedDays } from '../../domain/agreements/agreed-days.ts';
import type { KnownMerchant } from './gather-desk.ts';
import type { MerchantFailures } from './merchant-failures.ts';
import { merchantTurnover, sourceOf, turnoverIn, type CurrencyTurnover } from './merchant-turnover.ts';

export type RowWorld = {
  readonly month: Month;
  readonly currency: CurrencyCode;
  readonly rateOf: RateOf;
  readonly agreed: readonly AgreedDays[];
  readonly failures: MerchantFailures;
  /** Reserves that hold less than is agreed. */
  readonly reserves: readonly { readonly held: Money; readonly agreed: Money }[];
};

/** One merchant of the desk, with the sums that the totals are made of. */
export type RowFigures = {
  readonly row: DeskRow;
  readonly turnover: readonly CurrencyTurnover[];
  readonly inTransit: readonly Money[];
  readonly atRisk: readonly Money[];
};

/** What is known of a merchant as one row. */
export function deskRow(known: KnownMerchant, world: RowWorld): RowFigures {
  const { merchant, standing, today } = known;
  const { month, currency, rateOf } = world;
  const turnover = merchantTurnover(known, month, world.agreed);
  const real = turnover.map((one) => one.real).filter((amount) => amount !== null);
  const inTransit = transitOf(known);
  const ages = exceptionAges(exceptionsOf(known), today);
  const beyond = known.firstBookMonth === null ? (known.pack?.exceptionsBeyond ?? 0) : 0;
  const declared = turnover.map((one) => one.declared).filter((amount) => amount !== null);
  const inOne = (amounts: readonly Money[]): WireMoney | null => {
    const all = amounts.length === 0 ? null : inCurrency(currency, amounts, rateOf);
    return all === null ? null : toWire(all);
  };
  const row: DeskRow = {
    id: merchant.id,
    name: merchant.name,
    country: merchant.country,
    industry: merchant.industry,
    standing,
    monthOver: today > lastDayOf(month),
    hasBooks: known.firstBookMonth !== null,
    source: sourceOf(known, month),
    turnover: turnover.map(shownTurnover),
    reported: inOne(real),
    declaredReported: inOne(declared),
    inTransitReported: inOne(inTransit),
    inTransit: inTransit.map(toWire),
    exceptions: {
      week: ages.week,
      month: ages.month,
      // What a pack had no room for is of unknown age: it is not made younger than it may be.
      older: ages.older + beyond,
      overdue: ages.overdue,
      atRisk: ages.atRisk.map(toWire),
      reported: inOne(ages.atRisk),
    },
    lastClosed: lastClosedOf(known),
    knownUntil: knownUntil(known),
    alerts: alertsOf(known, world, turnover).map((alert) => shownAlert(alert, currency, rateOf)),
  };
  return { row, turnover, inTransit, atRisk: ages.atRisk };
}

function shownTurnover({ currency, real, declared, months, limit }: CurrencyTurnover): DeskRow['turnover'][number] {
  return {
    currency,
    real: real === null ? null : toWire(real),
    declared: declared === null ? null : toWire(declared),
    variance: real === null || declared === null ? null : variance(real, declared),
    months: months.map((amount) => (amount === null ? null : toWire(amount))),
    limit: limit === null ? null : toWire(limit.limit),
    limitUsed: limit === null || real === null ? null : limit.used,
  };
}

const transitOf = (known: KnownMerchant): readonly Money[] =>
  known.firstBookMonth === null
    ? (known.pack?.inTransit.map(fromWire) ?? [])
    : [...sumByCurrency(known.transit).values()].filter(({ units }) => units !== 0n);

const exceptionsOf = (known: KnownMerchant): readonly AgedException[] =>
  known.firstBookMonth === null
    ? (known.pack?.exceptions ?? [])
        .filter(({ state }) => state !== 'accepted')
        .map(({ occurredOn, due, dueOfFacts, amountAtRisk }) => ({
          occurredOn,
          due,
          dueOfFacts,
          amountAtRisk: fromWire(amountAtRisk),
        }))
    : known.exceptions.filter(({ state }) => state !== 'accepted');

const latest = <T extends string>(days: readonly (T | null | undefined)[]): T | null =>
  days
    .filter((day) => day !== null && day !== undefined)
    .toSorted()
    .at(-1) ?? null;

const earliest = <T extends string>(days: readonly (T | null | undefined)[]): T | null =>
  days.filter((day) => day !== null && day !== undefined).toSorted()[0] ?? null;

const lastClosedOf = ({ lastClose, packMonths }: KnownMerchant): Month | null => latest([lastClose, packMonths.at(-1)]);

function knownUntil({ lastBookDay, packMonths }: KnownMerchant): LocalDate | null {
  const packed = packMonths.at(-1);
  return latest([lastBookDay, packed === undefined ? null : lastDayOf(packed)]);
}

function alertsOf(known: KnownMerchant, world: RowWorld, turnover: readonly CurrencyTurnover[]): readonly Alert[] {
  return alerts({
    month: world.month,
    today: known.today,
    standing: known.standing,
    turnover,
    reserves: world.reserves,
    firstMonth: earliest([known.firstBookMonth, known.packMonths[0], known.openedIn]),
    lastClosed: lastClosedOf(known),
    turnoverOf: (month) => (month < addMonths(world.month, -11) ? [] : (turnoverIn(known, month) ?? [])),
    failures: world.failures.failures,
    failedAmounts: world.failures.amounts,
  });
}

function shownAlert({ says, concerns }: Alert, currency: CurrencyCode, rateOf: RateOf): DeskAlert {
  const reported = concerns.length === 0 ? null : inCurrency(currency, concerns, rateOf);
  return {
    kind: says.code as DeskAlert['kind'],
    facts: { ...says.facts },
    concerns: concerns.map(toWire),
    reported: reported === null ? null : toWire(reported),
  };
}
