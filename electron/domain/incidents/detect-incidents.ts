import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Rail } from '../../../shared/catalogue/methods.ts';
import { sharedRails } from '../../../shared/catalogue/shared-rails.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { baselineRate, type DayCount } from './baseline-rate.ts';
import { failingRuns, type FailingRun } from './failing-runs.ts';
import { inScope, inWindow, overlap, type IncidentScope, type IncidentWindow } from './incident-scope.ts';
import { judgeRail } from './judge-rail.ts';
import { inTime, type PaymentTry } from './payment-try.ts';
import { withoutRepeats } from './without-repeats.ts';

/** Sales of a provider on a rail on one day of the merchant: with a time, and without one. */
export type SalesOfDay = {
  readonly provider: InstitutionId;
  readonly rail: Rail;
  readonly day: LocalDate;
  readonly timed: number;
  readonly untimed: number;
};

export type IncidentEvidence = {
  /** Every try with a time: failures of the days that are looked at and of the 28 days before, successes of the former. */
  readonly tries: readonly PaymentTry[];
  readonly sales: readonly SalesOfDay[];
  /** The days that are looked at. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Incidents that are known: their failures are no part of the usual. */
  readonly known: readonly (IncidentWindow & { readonly scope: IncidentScope })[];
};

/** An outage in seconds since 1970 in UTC, from the first try that failed to the last. */
export type DetectedIncident = FailingRun & { readonly scope: IncidentScope };

/** What is found is no part of the usual, and is looked for again against what is: until that changes nothing, or so often. */
const mostRounds = 5;

/**
 * The outages in a merchant's days: each provider and rail against its own baseline, and the providers of a rail together
 * (failingRuns, judgeRail). The same tries in any order give the same.
 */
export function detectIncidents(evidence: IncidentEvidence): readonly DetectedIncident[] {
  const tries = evidence.tries.toSorted(inTime);
  let found: readonly DetectedIncident[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const next = look({ ...evidence, tries, known: [...evidence.known, ...found] });
    if (JSON.stringify(next) === JSON.stringify(found)) break;
    found = next;
  }
  return found;
}

function look(evidence: IncidentEvidence): readonly DetectedIncident[] {
  const rails = [...new Set(evidence.tries.map(({ rail }) => rail))].toSorted();
  const found = rails.flatMap((rail) => onRail(rail, evidence));
  return byProvider(found).toSorted(
    (left, right) => left.from - right.from || left.to - right.to || (scopeKey(left) < scopeKey(right) ? -1 : 1),
  );
}

const scopeKey = ({ scope }: DetectedIncident): string => JSON.stringify(scope);

function onRail(rail: Rail, evidence: IncidentEvidence): readonly DetectedIncident[] {
  const own = evidence.tries.filter((one) => one.rail === rail);
  const providers = [...new Set(own.map(({ provider }) => provider))].toSorted();
  const tries: PaymentTry[] = [];
  const ofProvider = new Map<InstitutionId, readonly FailingRun[]>();
  const days: SalesOfDay[] = [];
  for (const provider of providers) {
    const sales = evidence.sales.filter((one) => one.provider === provider && one.rail === rail);
    const usable = withoutRepeats(own.filter((one) => one.provider === provider)).filter(tellingDays(sales));
    ofProvider.set(provider, runsOf(usable, sales, evidence));
    tries.push(...usable);
    days.push(...sales);
  }
  tries.sort(inTime);
  if (!sharedRails.includes(rail)) {
    return providers.flatMap((provider) => (ofProvider.get(provider) ?? []).map((run) => ofOne(provider, rail, run)));
  }
  const together = providers.length < 2 ? [] : runsOf(tries, days, evidence);
  return judgeRail({ ofProvider, together, tries }).map(({ provider, from, to }) =>
    provider === null ? { scope: { of: 'rail', rail }, from, to } : ofOne(provider, rail, { from, to }),
  );
}

const ofOne = (provider: InstitutionId, rail: Rail, { from, to }: FailingRun): DetectedIncident => ({
  scope: { of: 'provider', provider, rail },
  from,
  to,
});

/**
 * A day without a sale may be a day whose sales are in a file that was not imported yet, and sales without a time say
 * nothing about an hour: on such days failures alone would look like an outage.
 */
function tellingDays(sales: readonly SalesOfDay[]): (one: PaymentTry) => boolean {
  const telling = new Set(sales.filter(({ timed, untimed }) => timed > 0 && untimed === 0).map(({ day }) => day));
  return ({ day }) => telling.has(day);
}

function runsOf(
  tries: readonly PaymentTry[],
  sales: readonly SalesOfDay[],
  { from, to, known }: IncidentEvidence,
): readonly FailingRun[] {
  const days = usualDays(tries, sales, known);
  // Of what is found already nothing is left in the days to be taken out of them again.
  const isUsual = (one: PaymentTry): boolean =>
    !known.some((incident) => inWindow(incident, one.at) && inScope(incident.scope, one));
  const looked = tries.filter(({ day }) => day >= from && day <= to);
  return failingRuns(looked, (day, stretch) => {
    const own = stretch.filter((one) => !one.failed || isUsual(one));
    return baselineRate(days, day, {
      failed: own.filter(({ failed }) => failed).length,
      all: own.reduce((sum, { count }) => sum + count, 0),
    });
  });
}

/** What every day holds outside of known incidents. Their few successes are left in: they change nothing. */
function usualDays(
  tries: readonly PaymentTry[],
  sales: readonly SalesOfDay[],
  known: IncidentEvidence['known'],
): ReadonlyMap<LocalDate, DayCount> {
  const days = new Map<LocalDate, { failed: number; all: number }>();
  const countOf = (day: LocalDate): { failed: number; all: number } => {
    const count = days.get(day) ?? { failed: 0, all: 0 };
    days.set(day, count);
    return count;
  };
  for (const { day, timed } of sales) countOf(day).all += timed;
  for (const one of tries) {
    if (!one.failed || known.some((incident) => inWindow(incident, one.at) && inScope(incident.scope, one))) continue;
    const count = countOf(one.day);
    count.failed += 1;
    count.all += 1;
  }
  return days;
}

/** A provider that failed on several rails at once is one incident of the provider. */
function byProvider(found: readonly DetectedIncident[]): readonly DetectedIncident[] {
  const merged: DetectedIncident[] = [];
  for (const one of found) {
    const place = merged.findIndex(
      (other) =>
        one.scope.of === 'provider' &&
        other.scope.of === 'provider' &&
        other.scope.provider === one.scope.provider &&
        overlap(other, one),
    );
    const other = merged[place];
    if (other === undefined || other.scope.of !== 'provider' || one.scope.of !== 'provider') {
      merged.push(one);
      continue;
    }
    merged[place] = {
      scope: { ...other.scope, rail: other.scope.rail === one.scope.rail ? other.scope.rail : null },
      from: Math.min(other.from, one.from),
      to: Math.max(other.to, one.to),
    };
  }
  return merged;
}
