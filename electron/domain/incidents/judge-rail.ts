import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { binomialTail } from './binomial-tail.ts';
import { joinSeconds, leastLikely, type FailingRun } from './failing-runs.ts';
import { inWindow } from './incident-scope.ts';
import type { PaymentTry } from './payment-try.ts';

/** What a rail's providers did, each by itself and all together. Runs are in order of time. */
export type RailRuns = {
  readonly ofProvider: ReadonlyMap<InstitutionId, readonly FailingRun[]>;
  readonly together: readonly FailingRun[];
  /** Without repeats. */
  readonly tries: readonly PaymentTry[];
};

/** What failed on a rail: all of it (`provider` null) or one provider. */
export type Judgement = FailingRun & { readonly provider: InstitutionId | null };

/** One provider's part in a time: it failed, it went on, or there is too little to say. */
export type Standing = 'failing' | 'worked' | 'unsure';

const leastToSay = 2;
const workedBelow = 0.3;
const failingFrom = 0.5;
/** A few failures by chance: less likely than this, where three in forty fail anyhow. */
const byChance = 0.01;
const usualRate = 0.075;

/** What tries of one provider in a time say, where they are too few to be an outage by themselves. */
export function standingOf(failed: number, all: number): Standing {
  if (all - failed >= leastToSay && failed / all < workedBelow) return 'worked';
  const isFailing =
    failed >= leastToSay && failed / all >= failingFrom && binomialTail(all, failed, usualRate) < byChance;
  return isFailing ? 'failing' : 'unsure';
}

const isWorking = ({ failed, all }: { readonly failed: number; readonly all: number }): boolean =>
  standingOf(failed, all) === 'worked';

/** A provider whose own outage it is fails most of its tries through all of the rail's. */
const failsThroughout = 0.6;

/**
 * Tells a rail that failed from providers that did. Runs that overlap belong together. It is the rail when at least two of
 * its providers failed at the same time and none is seen to have gone on: a provider that went on proves that the rail
 * carried payments, so that two of three failing are two providers' incidents (docs/decisions/024).
 */
export function judgeRail({ ofProvider, together: runsTogether, tries }: RailRuns): readonly Judgement[] {
  const providers = [...new Set(tries.map(({ provider }) => provider))].toSorted();
  const own = providers.flatMap((provider) => (ofProvider.get(provider) ?? []).map((run) => ({ ...run, provider })));
  return groups(own, runsTogether).flatMap(({ runs, whole, common }): readonly Judgement[] => {
    // Where its ends are, all of the rail's tries tell better than one provider's.
    const core = common ?? whole;
    const ownFailing = new Set(runs.map(({ provider }) => provider));
    const counts = providers.map((provider) => ({
      provider,
      own: ownFailing.has(provider),
      ...tally(tries, provider, core),
    }));
    const others = counts.filter((one) => !one.own);
    const standings = others.map(({ failed, all }) => standingOf(failed, all));
    const unsure = others.filter((_, index) => standings[index] === 'unsure');
    // A try or two at each of several small providers say together what none says alone.
    const rest = standingOf(
      unsure.reduce((sum, { failed }) => sum + failed, 0),
      unsure.reduce((sum, { all }) => sum + all, 0),
    );
    const failing = [...standings.filter((one) => one !== 'unsure'), rest].filter((one) => one === 'failing').length;
    // Where one alone is proved to have failed, others count through all of its time: a few chance failures in the middle of it
    // prove nothing of them, unless they are a proof by themselves.
    const alone = ownFailing.size < 2 && !isProvenDown(others);
    const wentOn = alone && others.some(({ provider }) => isWorking(tally(tries, provider, whole)));
    const worked = standings.includes('worked') || rest === 'worked' || wentOn;
    const throughout = counts.every((one) => !one.own || one.failed / one.all >= failsThroughout);
    return ownFailing.size + failing >= 2 && !worked && throughout ? [{ provider: null, ...core }] : runs;
  });
}

/** So many failures, and next to no success, that no chance explains them: as much as an outage by itself is asked for. */
function isProvenDown(counts: readonly { readonly failed: number; readonly all: number }[]): boolean {
  const failed = counts.reduce((sum, one) => sum + one.failed, 0);
  const all = counts.reduce((sum, one) => sum + one.all, 0);
  return failed / all >= failsThroughout && binomialTail(all, failed, usualRate) < leastLikely;
}

type OwnRun = FailingRun & { readonly provider: InstitutionId };
type Group = {
  readonly runs: readonly OwnRun[];
  /** From the first end of all to the last. */
  readonly whole: FailingRun;
  /** The same of the runs of all providers together; null where there is none. */
  readonly common: FailingRun | null;
};

/** Runs that overlap, one by the other, or all but do. */
function groups(own: readonly OwnRun[], together: readonly FailingRun[]): readonly Group[] {
  const all = [
    ...own.map((run) => ({ run, own: [run], common: null })),
    ...together.map((run) => ({ run, own: [], common: run })),
  ].toSorted((left, right) => left.run.from - right.run.from || left.run.to - right.run.to);
  const found: Group[] = [];
  for (const { run, own: ownRun, common } of all) {
    const last = found.at(-1);
    if (last === undefined || run.from - last.whole.to > joinSeconds) {
      found.push({ runs: ownRun, whole: { from: run.from, to: run.to }, common });
      continue;
    }
    found[found.length - 1] = {
      runs: [...last.runs, ...ownRun],
      whole: { from: last.whole.from, to: Math.max(last.whole.to, run.to) },
      common: common === null ? last.common : { from: last.common?.from ?? common.from, to: common.to },
    };
  }
  return found;
}

export function tally(
  tries: readonly PaymentTry[],
  provider: InstitutionId,
  window: FailingRun,
): { readonly failed: number; readonly all: number } {
  let failed = 0;
  let all = 0;
  for (const one of tries) {
    if (one.provider !== provider || !inWindow(window, one.at)) continue;
    all += one.count;
    if (one.failed) failed += 1;
  }
  return { failed, all };
}
