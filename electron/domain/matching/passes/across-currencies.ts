import { absolute, money, zero, type Money } from '../../../../shared/money/money.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { percentOf } from '../let-through.ts';
import type { MatchingWays } from '../matching-ways.ts';
import type { BatchMatch } from '../open-items.ts';
import type { OpenSides } from '../open-sides.ts';
import type { ReferencePair } from '../reference-pairs.ts';
import { onlyPairs } from '../only-pairs.ts';

/**
 * The same reference in two currencies, the only pair there is, each worth about the same at the booked rate of its own day.
 * What they differ by is the bank's margin and the days between: gain or loss, and never more than the percentage set.
 */
export const acrossCurrencies = ({ pairs }: OpenSides, ways: MatchingWays): readonly BatchMatch[] =>
  onlyPairs(pairs)
    .filter(({ fit }) => fit === 'across')
    .flatMap(({ batch, line }): BatchMatch[] => {
      const worth = worthOfBoth({ batch, line }, ways);
      if (worth === null) return [];
      const { given, received } = worth;
      const gain = money(given.currency, received.units - given.units);
      if (!isWorthTheSame(worth, ways)) return [];
      const why = sentence('match_reference_across', {
        reference: batch.reference,
        given: toWire(batch.net),
        received: toWire(line.amount),
        worth: toWire(given),
        gain: toWire(gain),
      });
      const none = zero(line.amount.currency);
      return [
        {
          rule: 'reference_across',
          batchIds: [batch.id],
          lineIds: [line.id],
          amount: line.amount,
          rounding: none,
          letThrough: none,
          why,
        },
      ];
    });

type Pair = Omit<ReferencePair, 'fit'>;

/** Both in the base currency. */
type WorthOfBoth = { readonly given: Money; readonly received: Money };

export const goOppositeWays = ({ batch, line }: Pair): boolean => batch.net.units < 0n !== line.amount.units < 0n;

/** Whether what came is worth what was given, but for the percentage set. */
export function isWorthTheSame({ given, received }: WorthOfBoth, { settings }: MatchingWays): boolean {
  const apart = absolute(money(given.currency, received.units - given.units));
  return apart.units <= percentOf(absolute(given), settings.acrossPercent).units;
}

/** Both sides in the base currency; null where a rate is missing, a day is unknown, or they go opposite ways. */
export function worthOfBoth(pair: Pair, { worth }: MatchingWays): WorthOfBoth | null {
  const { batch, line } = pair;
  if (batch.settledOn === null || goOppositeWays(pair)) return null;
  const given = worth(batch.net, batch.settledOn);
  const received = worth(line.amount, line.date);
  return given === null || received === null ? null : { given, received };
}
