import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';

type Span = {
  readonly firstOn: LocalDate;
  readonly lastOn: LocalDate;
  readonly opening: Money;
  readonly closing: Money;
};

/** Statements of an account in one currency that follow each other, as one: the days they cover and what they begin with. */
export type StatementRun = { readonly firstOn: LocalDate; readonly lastOn: LocalDate; readonly opening: Money };

/**
 * The runs of an account's statements in one currency, the earliest first. A statement goes on from the ones before it where it shares
 * a day with them or begins with what they end with; where it does neither, one is missing between them (`statementGaps`).
 */
export function statementRuns(spans: readonly Span[]): readonly StatementRun[] {
  const runs: { firstOn: LocalDate; lastOn: LocalDate; opening: Money; ends: readonly Span[] }[] = [];
  for (const span of spans.toSorted(byTime)) {
    const run = runs.at(-1);
    const follows =
      run !== undefined &&
      (span.firstOn <= run.lastOn || run.ends.some(({ closing }) => closing.units === span.opening.units));
    if (run === undefined || !follows) {
      runs.push({ ...span, ends: [span] });
      continue;
    }
    // Of parts of one day, the first is the one that none of the others leads to.
    if (span.firstOn === run.firstOn && span.closing.units === run.opening.units) run.opening = span.opening;
    if (span.lastOn > run.lastOn) run.ends = [span];
    else if (span.lastOn === run.lastOn) run.ends = [...run.ends, span];
    if (span.lastOn > run.lastOn) run.lastOn = span.lastOn;
  }
  return runs.map(({ firstOn, lastOn, opening }) => ({ firstOn, lastOn, opening }));
}

const byTime = (one: Span, other: Span): number =>
  one.firstOn === other.firstOn ? (one.lastOn < other.lastOn ? -1 : 1) : one.firstOn < other.firstOn ? -1 : 1;
