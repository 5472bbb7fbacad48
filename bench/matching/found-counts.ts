import type { Sides } from './write-sides.ts';

/** What a matching came to, in counts that both sides can give. */
export type FoundCounts = {
  readonly byReference: number;
  readonly byAmount: number;
  readonly sums: number;
  readonly differing: number;
  readonly nameless: number;
};

export const plantedCounts = ({ expected }: Sides): FoundCounts => ({
  byReference: expected.byReference,
  byAmount: expected.byAmount,
  sums: expected.lumps + expected.splits,
  differing: expected.differing,
  nameless: expected.nameless,
});

/** @throws Error when anything else was found than what was planted: a run that differs is no figure. */
export function checkCounts(who: string, found: FoundCounts, sides: Sides): void {
  const planted = plantedCounts(sides);
  if (JSON.stringify(found) !== JSON.stringify(planted))
    throw new Error(`${who} differs: ${JSON.stringify(found)}, planted ${JSON.stringify(planted)}`);
}
