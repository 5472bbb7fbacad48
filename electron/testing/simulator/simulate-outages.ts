import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Rail } from '../../../shared/catalogue/methods.ts';
import { addDays, daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { IncidentEvidence, SalesOfDay } from '../../domain/incidents/detect-incidents.ts';
import type { IncidentScope } from '../../domain/incidents/incident-scope.ts';
import type { PaymentTry } from '../../domain/incidents/payment-try.ts';
import { seededRandom, type SeededRandom } from '../../app/demo/seeded-random.ts';

/** An outage that was planted: seconds since 1970 from the first try that failed in it to the last. */
export type PlantedOutage = { readonly scope: IncidentScope; readonly from: number; readonly to: number };

export type SimulatedTraffic = { readonly evidence: IncidentEvidence; readonly planted: readonly PlantedOutage[] };

type Lane = {
  readonly provider: InstitutionId;
  readonly rail: Rail;
  readonly perHour: number;
  readonly failing: number;
};

const firstDay = '2026-08-31' as LocalDate;
/** Four weeks that are the usual, and one that is looked at. */
const usualDays = 28;
const lookedDays = 7;
const opens = 9;
const closes = 22;
const hour = 3600;

/**
 * Five weeks of payments at three UPI apps and a card gateway, with their ordinary few failures, and in the last week up to two
 * outages: of UPI, when all three apps fail and cards do not, or of one app alone. The same seed gives the same.
 */
export function simulateOutages(seed: number): SimulatedTraffic {
  const random = seededRandom(seed);
  const upi = (['phonepe', 'google_pay', 'paytm'] as const).map((provider) => lane(provider, 'upi', random));
  const lanes = [...upi, lane('razorpay', 'cards', random)];
  const outages = Array.from({ length: random.below(3) }, (_, at) => window(at, random));
  const tries: PaymentTry[] = [];
  const sales: SalesOfDay[] = [];
  const planted = outages.map(({ from, to }) => ({
    scope: random.below(2) === 0 ? ({ of: 'rail', rail: 'upi' } as const) : ofOne(random.pick(upi).provider),
    from,
    to,
    seen: [] as number[],
  }));
  for (const { provider, rail, perHour, failing } of lanes) {
    for (let at = 0; at < usualDays + lookedDays; at += 1) {
      const day = addDays(firstDay, at);
      let timed = 0;
      for (let count = 0; count < perHour * (closes - opens); count += 1) {
        const second = startOf(day) + opens * hour + random.below((closes - opens) * hour);
        const outage = planted.find((one) => second >= one.from && second <= one.to && hits(one.scope, provider, rail));
        const failed = random.below(100) < (outage === undefined ? failing : 97);
        if (failed) outage?.seen.push(second);
        else timed += 1;
        tries.push({
          provider,
          rail,
          at: second,
          day,
          failed,
          count: 1,
          customer: failed ? `${provider}${day}${count}` : null,
        });
      }
      sales.push({ provider, rail, day, timed, untimed: 0 });
    }
  }
  const from = addDays(firstDay, usualDays);
  return {
    // Successes are told for the days that are looked at, failures for all.
    evidence: {
      tries: tries.filter(({ failed, day }) => failed || day >= from),
      sales,
      from,
      to: addDays(from, lookedDays - 1),
      known: [],
    },
    planted: planted.map(({ scope, seen }) => ({ scope, from: Math.min(...seen), to: Math.max(...seen) })),
  };
}

const lane = (provider: InstitutionId, rail: Rail, random: SeededRandom): Lane => ({
  provider,
  rail,
  perHour: random.between(15, 40),
  failing: random.between(1, 6),
});

const ofOne = (provider: InstitutionId): IncidentScope => ({ of: 'provider', provider, rail: 'upi' });

const hits = (scope: IncidentScope, provider: InstitutionId, rail: Rail): boolean =>
  scope.of === 'rail' ? scope.rail === rail : scope.provider === provider;

/** An hour or two of the afternoon or evening; the second outage on a later day than the first. */
function window(place: number, random: SeededRandom): { readonly from: number; readonly to: number } {
  const day = addDays(firstDay, usualDays + place * 3 + random.below(3));
  const from = startOf(day) + random.between(11, 19) * hour + random.below(hour);
  return { from, to: from + random.between(40, 150) * 60 };
}

/** Midnight in India. */
const startOf = (day: LocalDate): number => daysBetween('1970-01-01' as LocalDate, day) * 24 * hour - 5.5 * hour;
