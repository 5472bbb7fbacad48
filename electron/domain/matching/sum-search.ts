/** How a search for summands ended: every combination that fits was seen, or it stopped. */
export type SumSearch = {
  /** As places in the list, ascending; never more than two combinations: one is an answer, two are a question. */
  readonly found: readonly (readonly number[])[];
  /** False when it stopped before it had tried all: then what was found may not be the only one. */
  readonly complete: boolean;
  /** Combinations looked at. */
  readonly tried: number;
};

export type SumBounds = {
  /** Summands at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Combinations to look at before it gives up. */
  readonly steps: number;
};

export type SumTarget = {
  readonly low: bigint;
  readonly high: bigint;
  /** Whether a combination whose sum lies between the two is really meant. */
  readonly fits: (places: readonly number[]) => boolean;
};

/**
 * Which of `amounts` come to the target. Depth first from the largest, cut off where what is left could no longer reach the
 * target; amounts may be negative. The same list gives the same answer, and stops at the same place.
 */
export function searchSums(
  amounts: readonly bigint[],
  { low, high, fits }: SumTarget,
  { least, most, steps }: SumBounds,
): SumSearch {
  const order = largestFirst(amounts);
  const sizes = order.map((place) => amounts[place] ?? 0n);
  const { up, down } = reaches(sizes);
  const found: number[][] = [];
  const chosen: number[] = [];
  let tried = 0;
  let complete = true;

  const look = (from: number, sum: bigint): void => {
    tried += 1;
    if (tried > steps) {
      complete = false;
      return;
    }
    if (chosen.length >= least && sum >= low && sum <= high) {
      const places = chosen.map((at) => order[at] ?? 0).toSorted((a, b) => a - b);
      if (fits(places)) found.push(places);
    }
    if (chosen.length === most) return;
    for (let at = from; at < sizes.length; at += 1) {
      if (found.length > 1 || !complete) return;
      // Neither all that is left above zero nor all that is left below it can bring the sum to where it must be.
      if (sum + (up[at] ?? 0n) < low || sum + (down[at] ?? 0n) > high) return;
      chosen.push(at);
      look(at + 1, sum + (sizes[at] ?? 0n));
      chosen.pop();
    }
  };
  look(0, 0n);
  return { found, complete, tried: Math.min(tried, steps) };
}

/** Large amounts first: they are soonest too much. Those of one size keep their order. */
const largestFirst = (amounts: readonly bigint[]): readonly number[] =>
  [...amounts.keys()].toSorted((a, b) => {
    const [left, right] = [amounts[a] ?? 0n, amounts[b] ?? 0n];
    return left > right ? -1 : left < right ? 1 : a - b;
  });

/** For each place, how far the amounts from there on can lift a sum, and how far they can lower it. */
function reaches(amounts: readonly bigint[]): { readonly up: readonly bigint[]; readonly down: readonly bigint[] } {
  const up: bigint[] = Array.from({ length: amounts.length + 1 }, () => 0n);
  const down: bigint[] = [...up];
  for (let at = amounts.length - 1; at >= 0; at -= 1) {
    const amount = amounts[at] ?? 0n;
    up[at] = (up[at + 1] ?? 0n) + (amount > 0n ? amount : 0n);
    down[at] = (down[at + 1] ?? 0n) + (amount < 0n ? amount : 0n);
  }
  return { up, down };
}
