import type { Match, MatchItem } from '../../../shared/contract/matching.ts';
import type { MatchingRule } from '../../../shared/contract/matching-rules.ts';
import { useSwiftCall } from '../../bridge/use-swift-call.ts';
import { usePlace } from '../../ui/place-context.tsx';
import type { HeldList } from './use-matching-list.ts';
import type { OpenItem } from './pair-rows.ts';

export type Made = { readonly match: Match; readonly learned: MatchingRule | null };

type Sides = { readonly left: readonly MatchItem[]; readonly right: readonly MatchItem[] };

const ids = (items: readonly MatchItem[]): string[] => items.map(({ id }) => id);

/** What is done with lines: accepted, accepted as a transfer, taken apart. One at a time; what is shown follows at once. */
export function useMatchingCommands({ hold, show }: HeldList) {
  const { merchant } = usePlace();
  const accept = useSwiftCall('matching.accept');
  const transfer = useSwiftCall('matching.transfer');
  const unmatch = useSwiftCall('matching.unmatch');
  const busy = accept.isPending || transfer.isPending || unmatch.isPending;
  const merchantId = merchant.id;
  const reset = (): void => {
    accept.reset();
    transfer.reset();
    unmatch.reset();
  };
  const begin = (): boolean => {
    if (busy) return false;
    reset();
    hold();
    return true;
  };

  return {
    busy,
    error: accept.error ?? transfer.error ?? unmatch.error,
    reset,
    /** False where one is still under way: nothing was asked for. */
    accept: (
      { left, right }: Sides,
      bookDifference: boolean,
      { onMade, onRefused }: { readonly onMade: (made: Made) => void; readonly onRefused: () => void },
    ): boolean => {
      if (!begin()) return false;
      accept.mutate(
        { merchantId, left: ids(left), right: ids(right), ...(bookDifference ? { writeOffDifference: true } : {}) },
        {
          onSuccess: (made) => {
            show(made.match);
            onMade(made);
          },
          onError: onRefused,
        },
      );
      return true;
    },
    transfer: (out: OpenItem, into: OpenItem, onMade: (made: Made) => void): void => {
      if (!begin()) return;
      transfer.mutate(
        { merchantId, out: out.id, in: into.id },
        {
          onSuccess: ({ match }) => {
            show(match);
            onMade({ match, learned: null });
          },
        },
      );
    },
    unmatch: (match: Match, onDone: () => void): void => {
      if (match.id === null || !begin()) return;
      unmatch.mutate({ merchantId, matchId: match.id }, { onSuccess: onDone });
    },
  };
}
