import type { InstitutionId } from '../../../../shared/catalogue/institutions.ts';
import type { Rail } from '../../../../shared/catalogue/methods.ts';
import { addDays, dayNumber, type LocalDate } from '../../../../shared/kernel/local-date.ts';
import type { IncidentEvidence, SalesOfDay } from '../detect-incidents.ts';
import type { PaymentTry } from '../payment-try.ts';

/** Draws from 0 to 1 that repeat themselves for a seed (mulberry32). */
export function draws(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

export type Shop = {
  readonly provider: InstitutionId;
  readonly rail: Rail;
  readonly perHour: number;
  readonly failing: number;
};

/** A stretch of hours in which some fail with another probability. */
export type Outage = {
  readonly from: number;
  readonly to: number;
  readonly hits: (shop: Shop) => boolean;
  readonly failing: number;
};

export const firstDay = '2026-10-01' as LocalDate;

/** Seconds since 1970 of an hour of a day, the days counted from `firstDay`; the tests' merchant lives in UTC. */
export const hour = (day: number, at: number): number =>
  (dayNumber(2026, 10, 1) + day) * 86_400 + Math.round(at * 3600);

/** Honest traffic from ten in the morning to ten at night, each try failing by itself, and what outages make of it. */
export function traffic(
  shops: readonly Shop[],
  days: number,
  seed: number,
  outages: readonly Outage[] = [],
): PaymentTry[] {
  const random = draws(seed);
  const tries: PaymentTry[] = [];
  for (const shop of shops) {
    for (let day = 0; day < days; day += 1) {
      let at = hour(day, 10);
      for (;;) {
        at += Math.max(1, Math.round((-Math.log(1 - random()) * 3600) / shop.perHour));
        if (at >= hour(day, 22)) break;
        const moment = at;
        const outage = outages.find((one) => moment >= one.from && moment <= one.to && one.hits(shop));
        const failed = random() < (outage?.failing ?? shop.failing);
        tries.push({
          provider: shop.provider,
          rail: shop.rail,
          at,
          day: addDays(firstDay, day),
          failed,
          count: 1,
          customer: `${shop.provider} ${tries.length}`,
        });
      }
    }
  }
  return tries;
}

export function evidenceOf(tries: readonly PaymentTry[], days: number): IncidentEvidence {
  const sales = new Map<string, SalesOfDay>();
  for (const { provider, rail, day, failed, count } of tries) {
    if (failed) continue;
    const key = `${provider} ${rail} ${day}`;
    const so = sales.get(key) ?? { provider, rail, day, timed: 0, untimed: 0 };
    sales.set(key, { ...so, timed: so.timed + count });
  }
  return { tries, sales: [...sales.values()], from: firstDay, to: addDays(firstDay, days - 1), known: [] };
}
