import { useMemo, useState } from 'react';
import { fromWire } from '../../../shared/money/wire.ts';
import {
  beginGathering,
  closingCandidates,
  gatheredItems,
  toggled,
  type Gathered,
  type Gathering,
  type GatheringKind,
} from './gathering.ts';
import type { OpenIndex } from './open-index.ts';
import type { OpenItem, OpenRow, Side } from './pair-rows.ts';

const noLines: Gathered = { left: [], right: [] };

/** What is being put together, and what would close what is missing of it. */
export function useGathered(gathering: Gathering | null, index: OpenIndex) {
  return useMemo(() => {
    if (gathering === null) return { gathered: noLines, closing: [], taken: noneTaken };
    const gathered = gatheredItems(gathering, index);
    return {
      gathered,
      closing: closingCandidates(gathering, gathered, index),
      taken: new Set([...gathering.left, ...gathering.right]),
    };
  }, [gathering, index]);
}

const noneTaken: ReadonlySet<string> = new Set();

export type Gatherer = {
  readonly gathering: Gathering | null;
  /** Begins with a row; null where its line can never be put together so. */
  readonly begin: (kind: GatheringKind, row: OpenRow, index: OpenIndex) => Gathering | null;
  readonly toggle: (side: Side, id: string) => void;
  /** What is gathered already becomes a transfer. */
  readonly become: (gathering: Gathering) => void;
  readonly leave: () => void;
};

export function useGathering(): Gatherer {
  const [gathering, setGathering] = useState<Gathering | null>(null);
  return {
    gathering,
    begin: (kind, row, index) => {
      const begun = beginGathering(kind, row);
      if (begun !== null) setGathering(kind === 'transfer' ? withOtherHalf(begun, row.item, index) : begun);
      return begun;
    },
    toggle: (side, id) =>
      setGathering((before) => {
        const after = before === null ? null : toggled(before, side, id);
        // With nothing in hand there is nothing to gather.
        return after === null || after.left.length + after.right.length === 0 ? null : after;
      }),
    become: setGathering,
    leave: () => setGathering(null),
  };
}

/** Takes the other half of a transfer up at once where exactly one line of another account is of the same amount. */
function withOtherHalf(begun: Gathering, item: OpenItem, index: OpenIndex): Gathering {
  const { currency, units } = fromWire(item.amount);
  const equal = closingCandidates(begun, gatheredItems(begun, index), index).filter(
    ({ amount }) => amount.currency === currency && fromWire(amount).units === -units,
  );
  const [half, another] = equal;
  return half === undefined || another !== undefined ? begun : toggled(begun, 'right', half.id);
}
