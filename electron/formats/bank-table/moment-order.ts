import type { BalanceLine } from './running-balance.ts';

/** More entries than this within one second are left as they stand. */
const mostOrdered = 10_000;

/**
 * Entries of one second in an order in which their balances follow from each other, beginning from the balance `from`
 * (null: unknown): an exchange prints seconds, and fills of one order share them. Each entry leads from one balance to
 * another, so that this is a way over all of them, each once (Hierholzer 1873). Where there is none, or where they
 * follow from each other already, they stay as they stand.
 */
export function momentOrder(
  lines: readonly BalanceLine[],
  newestFirst: boolean,
  from: bigint | null,
): readonly BalanceLine[] {
  const [enter, leave] = newestFirst ? [after, before] : [before, after];
  if (lines.length < 2 || lines.length > mostOrdered || follow(lines, enter, leave, from)) return lines;
  const start = from ?? startOf(lines, enter, leave);
  const way = wayOver(lines, enter, leave, start);
  return way.length === lines.length && follow(way, enter, leave, start) ? way : lines;
}

/** The balance from which the entries of one second begin, as their order in the file is read. */
export const momentStart = (lines: readonly BalanceLine[], newestFirst: boolean): bigint =>
  newestFirst ? startOf(lines, after, before) : startOf(lines, before, after);

type End = (line: BalanceLine) => bigint;

const before: End = ({ balance, net }) => balance.units - net.units;
const after: End = ({ balance }) => balance.units;

function follow(lines: readonly BalanceLine[], enter: End, leave: End, from: bigint | null): boolean {
  let at = from;
  for (const line of lines) {
    if (at !== null && enter(line) !== at) return false;
    at = leave(line);
  }
  return true;
}

/** The balance that is left once more often than it is reached; the first, where all come back to it. */
function startOf(lines: readonly BalanceLine[], enter: End, leave: End): bigint {
  const left = new Map<bigint, number>();
  for (const line of lines) {
    left.set(enter(line), (left.get(enter(line)) ?? 0) + 1);
    left.set(leave(line), (left.get(leave(line)) ?? 0) - 1);
  }
  const found = lines.find((line) => (left.get(enter(line)) ?? 0) > 0) ?? lines[0];
  return found === undefined ? 0n : enter(found);
}

function wayOver(lines: readonly BalanceLine[], enter: End, leave: End, start: bigint): readonly BalanceLine[] {
  const open = Map.groupBy(lines.toReversed(), enter);
  const path: { readonly at: bigint; readonly by: BalanceLine | null }[] = [{ at: start, by: null }];
  const way: BalanceLine[] = [];
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const next = open.get(last.at)?.pop();
    if (next !== undefined) path.push({ at: leave(next), by: next });
    else {
      path.pop();
      if (last.by !== null) way.push(last.by);
    }
  }
  return way.toReversed();
}
