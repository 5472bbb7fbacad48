import type { RateCard } from '../../../shared/contract/rate-card.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, negate, unitsPerMinor, type Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { cardTerms } from '../../domain/fees/card-terms.ts';
import { judgeCharge } from '../../domain/fees/judge-charge.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import { reserveSchedule } from '../../domain/settlement/reserve-schedule.ts';
import type { AnyRow } from '../any-rows.ts';
import type { FoundOfMonth } from './check-month.ts';
import { decimals, simulatedProviders, type SimulatedProvider } from './simulate-sales.ts';
import type { SimulatedMonth } from './simulated-month.ts';

const zone = 'Asia/Kolkata';

/** What was agreed with a simulated provider: UPI free of charge, its fee on cards, 18 % tax. */
export const cardOf = ({ id, currency, cardFee }: SimulatedProvider, providerAccount: string): RateCard => ({
  name: `Agreement with ${id}`,
  providerAccount,
  currency,
  from: '2026-01-01' as LocalDate,
  to: null,
  source: '',
  refundKeepsFee: true,
  lines: [
    {
      methods: ['upi'],
      bandFrom: null,
      bandTo: null,
      percent: '0',
      fixed: '0',
      min: null,
      max: null,
      taxPercent: '0',
      note: '',
    },
    {
      methods: ['credit_card'],
      bandFrom: null,
      bandTo: null,
      percent: decimals(cardFee, 2),
      fixed: '0',
      min: null,
      max: null,
      taxPercent: '18',
      note: '',
    },
  ],
});

/** What the fee audit and the reserve schedules alone find in a month, as exceptions. */
export const auditMonth = (month: SimulatedMonth): FoundOfMonth['exceptions'] =>
  simulatedProviders.flatMap((provider) => {
    const rows = month.batches.filter((batch) => batch.provider === provider.id).flatMap((batch) => batch.rows);
    return [...overCharges(provider, rows), ...overdueReserve(provider, rows, month.today)];
  });

function overCharges(provider: SimulatedProvider, rows: readonly AnyRow[]): FoundOfMonth['exceptions'] {
  const terms = cardTerms(provider.id, cardOf(provider, provider.id));
  const over = new Map<string, { units: bigint; references: string[] }>();
  for (const { kind, method = 'other', gross, fee, tax, reference = '', at } of rows) {
    const { over: units } = judgeCharge(
      terms,
      {
        kind,
        method,
        gross: amount(provider, gross).units,
        fee: amount(provider, fee).units,
        tax: amount(provider, tax).units,
        together: false,
      },
      unitsPerMinor(provider.currency),
    );
    if (units === 0n) continue;
    const month = monthOf(businessDate(at, zone));
    const sum = over.get(month) ?? { units: 0n, references: [] };
    over.set(month, sum);
    sum.units += units;
    sum.references.push(reference);
  }
  return [...over].map(([month, { units, references }]) => ({
    kind: 'fee_wrong',
    amount: payable(money(provider.currency, units)),
    references,
    why: `${provider.id} in ${month}`,
  }));
}

function overdueReserve(
  provider: SimulatedProvider,
  rows: readonly AnyRow[],
  today: LocalDate,
): FoundOfMonth['exceptions'] {
  const of = (wanted: AnyRow['kind']) => rows.filter(({ kind }) => kind === wanted);
  const { totals } = reserveSchedule({
    currency: provider.currency,
    holds: of('reserve_hold').map(({ reference = '', at, gross, releaseOn }) => ({
      id: reference,
      day: businessDate(at, zone),
      amount: negate(amount(provider, gross)),
      releaseOn: releaseOn === undefined ? null : businessDate(releaseOn, zone),
    })),
    releases: of('reserve_release').map(({ reference = '', at, gross }) => ({
      id: reference,
      day: businessDate(at, zone),
      amount: amount(provider, gross),
    })),
    asOf: today,
    graceDays: 3,
  });
  return totals.overdue.units === 0n
    ? []
    : [{ kind: 'reserve_overdue', amount: totals.overdue, references: [], why: `reserve of ${provider.id}` }];
}

function amount({ currency }: SimulatedProvider, text = '0'): Money {
  const value = fromDecimalText(currency, text);
  assert(value !== null, `not an amount: ${text}`);
  return value;
}
