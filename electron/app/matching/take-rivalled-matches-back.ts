import { addDays, monthOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { linkKey } from '../../domain/matching/link-key.ts';
import { rivalledLinks } from '../../domain/matching/rivalled-links.ts';
import type { MatchingWays } from '../../domain/matching/matching-ways.ts';
import type { Reader } from '../../store/connection.ts';
import { ruleMatchesNear, type MatchRecord } from '../../store/matching/matches-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { BothSides } from './both-sides.ts';
import { openItemsOf, openSidesOf, sidesHeldBy } from './open-sides-of.ts';

/** The imports that brought what is new; or that everything open is to be looked at as if it were. */
export type News = 'all' | readonly bigint[];

export type Since = {
  readonly news: News;
  /** Matches that were just taken back: what they held is open again, and as good as new. */
  readonly outgrown: readonly MatchRecord[];
  /** What is booked in a closed month stays as it was closed. */
  readonly closedThrough: Month | null;
};

/** How far apart in days two items may be that can rival for a third: wider than the widest window of a rail. */
const reachDays = 15;

/**
 * Takes back what the passes linked before something else came that fits as well: two payouts of one amount of which the second
 * report came after the bank's statement, a credit that went back in the next one. It goes on until nothing more is loosened, and
 * gives what is open then.
 */
export function takeRivalledMatchesBack(
  reader: Reader,
  merchant: MerchantRecord,
  ways: MatchingWays,
  { news, outgrown, closedThrough }: Since,
  takeBack: (match: MatchRecord) => void,
): BothSides {
  const fresh = (item: { readonly broughtBy: bigint }): boolean => news === 'all' || news.includes(item.broughtBy);
  let loosened = outgrown;
  for (let round = 0; ; round += 1) {
    const held = new Set(
      loosened.flatMap(({ batchIds, statementLineIds }) => [
        ...batchIds.map((id) => `batch:${id}`),
        ...statementLineIds.map((id) => `line:${id}`),
      ]),
    );
    const open = openSidesOf(reader, merchant);
    const batches = open.batches.filter((one) => (round === 0 && fresh(one)) || held.has(`batch:${one.id}`));
    const lines = open.lines.filter((one) => (round === 0 && fresh(one)) || held.has(`line:${one.id}`));
    if (batches.length + lines.length === 0) return open;
    const days = around([...batches.map(({ settledOn }) => settledOn), ...lines.map(({ bookedOn }) => bookedOn)]);
    const references = lines.map(({ reference }) => reference).filter((text) => text !== '');
    const near = ruleMatchesNear(reader, merchant.id, days, references).filter(
      ({ on }) => closedThrough === null || monthOf(on) > closedThrough,
    );
    const standing = openItemsOf(sidesHeldBy(reader, merchant.id, near));
    const rivalled = rivalledLinks(standing, openItemsOf(open), ways);
    loosened = near.filter(({ batchIds, statementLineIds }) =>
      rivalled.has(linkKey({ batchIds: batchIds.map(String), lineIds: statementLineIds.map(String) })),
    );
    if (loosened.length === 0) return open;
    loosened.forEach(takeBack);
  }
}

/** These days and those within reach of them. */
function around(days: readonly LocalDate[]): LocalDate[] {
  const all = new Set<LocalDate>();
  for (const day of new Set(days))
    for (let step = -reachDays; step <= reachDays; step += 1) all.add(addDays(day, step));
  return [...all].toSorted();
}
