import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { SimulatedBatch, SimulatedLine, SimulatedMonth } from './simulated-month.ts';

/** What somebody made of a month, in names that the month knows too: `nameOfBatch`, `nameOfLine`. */
export type FoundOfMonth = {
  readonly matches: readonly { readonly batches: readonly string[]; readonly lines: readonly string[] }[];
  /** What is asked about, each with its reason. */
  readonly asked: readonly {
    readonly batches: readonly string[];
    readonly lines: readonly string[];
    readonly why: string;
  }[];
  readonly exceptions: readonly {
    readonly kind: string;
    readonly amount: Money;
    readonly references: readonly string[];
    readonly why: string;
  }[];
};

export const nameOfBatch = ({ reference }: Pick<SimulatedBatch, 'reference'>): string => reference;

export const nameOfLine = ({ on, amount, reference, narration }: Omit<SimulatedLine, 'bank'>): string =>
  `${on} ${toDecimalText(amount)} ${reference ?? '-'} ${narration}`;

const groupName = (batches: readonly string[], lines: readonly string[]): string =>
  `${batches.toSorted().join(' + ')} = ${lines.toSorted().join(' + ')}`;

export type Verdict = {
  /** What is not as it should be, in words; empty when all is. */
  readonly complaints: readonly string[];
  /** Payouts that were asked about where a match was allowed to be found. */
  readonly asked: number;
  /** Faults that were planted, and found. */
  readonly faults: readonly string[];
};

/** Holds what was found against what is true: nothing missed, nothing wrongly linked, nothing told that is not so. */
export function checkMonth(month: SimulatedMonth, found: FoundOfMonth): Verdict {
  const complaints: string[] = [];
  const open = found.exceptions.map((exception) => ({ ...exception, told: false }));
  const tell = (kind: string, about: string | null, amount: Money): boolean => {
    const one = open.find(
      (each) =>
        !each.told &&
        each.kind === kind &&
        each.amount.currency === amount.currency &&
        each.amount.units === amount.units &&
        (about === null || each.references.includes(about)),
    );
    if (one !== undefined) one.told = true;
    return one !== undefined;
  };
  const made = new Map<string, number>();
  for (const { batches, lines } of found.matches) {
    const name = groupName(batches, lines);
    made.set(name, (made.get(name) ?? 0) + 1);
  }
  // A question about any of them is a question about all: the bank's line is asked about, or the payout.
  const reasonFor = (batches: readonly string[], lines: readonly string[]): string | undefined =>
    found.asked.find(
      (near) => batches.some((name) => near.batches.includes(name)) || lines.some((name) => near.lines.includes(name)),
    )?.why;

  let asked = 0;
  const faults: string[] = [];
  for (const { batches, lines, fault, mayAsk } of month.matches) {
    if (fault !== null) faults.push(fault);
    const names = [batches.map(nameOfBatch), lines.map(nameOfLine)] as const;
    const name = groupName(...names);
    const count = made.get(name) ?? 0;
    if (count > 0) {
      made.set(name, count - 1);
      continue;
    }
    const why = reasonFor(...names);
    if (!mayAsk || why === undefined) {
      complaints.push(
        `not matched${fault === null ? '' : ` (${fault})`}: ${name}${why === undefined ? '' : `; asked: ${why}`}`,
      );
      continue;
    }
    asked += 1;
    for (const batch of batches) markAsOpen(open, batch.reference);
    for (const line of lines) markAsOpen(open, line.reference ?? line.narration);
  }
  for (const { batches, lines, fault } of month.questions) {
    faults.push(fault);
    const names = [batches.map(nameOfBatch), lines.map(nameOfLine)] as const;
    if (reasonFor(...names) === undefined) complaints.push(`not asked (${fault}): ${groupName(...names)}`);
  }
  for (const [name, count] of made) if (count > 0) complaints.push(`linked and not so: ${name}`);
  for (const { kind, about, amount, fault } of month.exceptions) {
    if (kind !== 'unknown_credit' || fault === 'unknown_credit') faults.push(fault);
    if (!tell(kind, about, amount))
      complaints.push(`not told (${fault}): ${kind} ${toDecimalText(amount)} of ${about ?? 'any'}`);
  }
  for (const { kind, amount, references, why, told } of open)
    if (!told) complaints.push(`told and not so: ${kind} ${toDecimalText(amount)} of ${references.join(', ')}: ${why}`);
  return { complaints, asked, faults };
}

/** What was asked about may stand among the exceptions too, until somebody answers. */
function markAsOpen(
  open: readonly { told: boolean; readonly references: readonly string[] }[],
  reference: string,
): void {
  for (const each of open) if (each.references.includes(reference)) each.told = true;
}
