import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Desk } from '../../../shared/contract/desk.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { addMonths, lastDayOf, monthOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { add } from '../../../shared/money/add.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { rateText } from '../../../shared/money/rate-text.ts';
import { fromWire, toWire } from '../../../shared/money/wire.ts';
import { knownInCurrency } from '../../domain/desk/in-currency.ts';
import type { Reader } from '../../store/connection.ts';
import { merchantsWithAgreements } from '../../store/desk/desk-standings.ts';
import { agreedDaysOf } from '../agreements/known-agreements.ts';
import { deskRates } from './desk-rates.ts';
import { deskRow, type RowFigures } from './desk-row.ts';
import { gatherDesk, type KnownMerchant } from './gather-desk.ts';
import { merchantFailures } from './merchant-failures.ts';
import { shortReserves } from './short-reserves.ts';

type Asked = {
  readonly month?: Month | undefined;
  readonly currency?: CurrencyCode | undefined;
  /** These alone; all where nothing is said. */
  readonly merchants?: readonly MerchantId[] | undefined;
};

/** The last month that is over wherever a clock may stand: the one an account manager reviews. */
const monthUnderReview = (now: number): Month => addMonths(monthOf(dayOf(now)), -1);

const dayOf = (now: number): LocalDate => new Date(now).toISOString().slice(0, 10) as LocalDate;

/** All merchants of the workspace as of a month: gathered, worked out, summed. */
export function deskOf(reader: Reader, asked: Asked, now: number): Desk {
  const month = asked.month ?? monthUnderReview(now);
  const everybody = gatherDesk(reader, month, now);
  const currency = asked.currency ?? mostFrequentBase(everybody);
  const chosen = asked.merchants === undefined ? null : new Set(asked.merchants);
  const known = everybody.filter(({ merchant }) => chosen === null || chosen.has(merchant.id));
  const day = lastDayOf(month) < dayOf(now) ? lastDayOf(month) : dayOf(now);
  const { rateOf, used } = deskRates(reader, currency, day);
  const agreements = merchantsWithAgreements(reader);
  const figures = known.map((one) => {
    const agreed = agreements.has(one.merchant.id) ? agreedDaysOf(reader, one.merchant.id) : [];
    return deskRow(one, {
      month,
      currency,
      rateOf,
      agreed,
      failures: merchantFailures(reader, one),
      reserves: shortReserves(reader, one, agreed),
    });
  });
  const all = figures.flatMap(({ turnover }) => turnover.map(({ real }) => real)).filter((real) => real !== null);
  const { total, withoutRate } = knownInCurrency(currency, all, rateOf);
  return {
    month,
    reportingCurrency: currency,
    rows: figures.map(({ row }) => row),
    totals: totalsOf(figures),
    reported: { total: toWire(total), withoutRate: [...withoutRate] },
    rates: used().map(({ currency: from, rate, on }) => ({ currency: from, rate: rateText(rate, 10).text, on })),
    today: alertsInOrder(figures),
  };
}

/** Whose currency most merchants keep their books in; of several the first by its code. */
function mostFrequentBase(known: readonly KnownMerchant[]): CurrencyCode {
  const counts = [...Map.groupBy(known, ({ merchant }) => merchant.base)];
  const most = counts.toSorted(
    ([left, some], [right, others]) => others.length - some.length || (left < right ? -1 : 1),
  )[0];
  return most?.[0] ?? 'USD';
}

type Total = { readonly real: Money; readonly declared: Money; readonly inTransit: Money; readonly atRisk: Money };

function totalsOf(figures: readonly RowFigures[]): Desk['totals'] {
  const totals = new Map<CurrencyCode, Total>();
  const note = (part: keyof Total, amount: Money | null): void => {
    if (amount === null) return;
    const none = zero(amount.currency);
    const total = totals.get(amount.currency) ?? { real: none, declared: none, inTransit: none, atRisk: none };
    totals.set(amount.currency, { ...total, [part]: add(total[part], amount) });
  };
  for (const { turnover, inTransit, atRisk } of figures) {
    for (const { real, declared } of turnover) {
      note('real', real);
      note('declared', declared);
    }
    for (const amount of inTransit) note('inTransit', amount);
    for (const amount of atRisk) note('atRisk', amount);
  }
  return [...totals]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([currency, total]) => ({
      currency,
      real: toWire(total.real),
      declared: toWire(total.declared),
      inTransit: toWire(total.inTransit),
      atRisk: toWire(total.atRisk),
    }));
}

/** The most money first; what nobody can put a sum on comes last, in the order of names. */
function alertsInOrder(figures: readonly RowFigures[]): Desk['today'] {
  const all = figures.flatMap(({ row }) => row.alerts.map((alert) => ({ merchantId: row.id, name: row.name, alert })));
  const unitsOf = ({ alert: { reported } }: (typeof all)[number]): bigint =>
    reported === null ? -1n : fromWire(reported).units;
  return all
    .map((one) => ({ one, units: unitsOf(one) }))
    .toSorted((left, right) =>
      left.units === right.units ? (left.one.name < right.one.name ? -1 : 1) : left.units > right.units ? -1 : 1,
    )
    .map(({ one }) => one);
}
