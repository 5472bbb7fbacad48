import { Button, SegmentedControl } from '@mantine/core';
import { IconLinkOff, IconTrash } from '@tabler/icons-react';
import type { MatchItem } from '../../../shared/contract/matching.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { CandidateList } from './candidate-list.tsx';
import { differenceOf, type Candidate, type PairRow } from './pair-rows.ts';

/** What the chosen row adds to itself: candidates, and what can be done. */
export type ChosenPair = {
  readonly candidates: readonly Candidate[];
  readonly candidate: number | null;
  readonly onCandidate: (index: number) => void;
  readonly onAccept: () => void;
  /** What becomes of the difference when the pair is accepted: given up, or owed still. */
  readonly writeOffDifference: boolean;
  readonly onWriteOffDifference: (writeOff: boolean) => void;
  readonly onWriteOff: () => void;
  readonly onUnmatch: () => void;
  readonly busy: boolean;
  readonly error: unknown;
};

type OpenRow = PairRow & { readonly kind: 'open' };

/** What can be done with the chosen row: accept a candidate, write it off, take a match apart. */
export function PairActions({ row, chosen }: { readonly row: PairRow; readonly chosen: ChosenPair }) {
  return (
    <div className="nk-pair-actions">
      {row.kind === 'open' ? (
        <OpenActions row={row} chosen={chosen} />
      ) : row.match.id === null ? null : (
        <UnmatchButton chosen={chosen} />
      )}
      {chosen.error === null || chosen.error === undefined ? null : <Trouble error={chosen.error} />}
    </div>
  );
}

function OpenActions({ row, chosen }: { readonly row: OpenRow; readonly chosen: ChosenPair }) {
  const words = useSpeech().labels.matching;
  const picked = chosen.candidate === null ? undefined : chosen.candidates[chosen.candidate]?.item;
  return (
    <>
      <CandidateList candidates={chosen.candidates} chosen={chosen.candidate} onChoose={chosen.onCandidate} />
      <div className="nk-row">
        {picked === undefined ? null : (
          <>
            <Button size="xs" onClick={chosen.onAccept} loading={chosen.busy} rightSection={<KeyHint keys="Enter" />}>
              {words.accept}
            </Button>
            <PairDifference
              left={row.side === 'left' ? row.item : picked}
              right={row.side === 'left' ? picked : row.item}
              chosen={chosen}
            />
          </>
        )}
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          className="nk-write-off"
          onClick={chosen.onWriteOff}
          leftSection={<IconTrash size={14} aria-hidden />}
          rightSection={<KeyHint keys="w" />}
        >
          {words.writeOff}
        </Button>
      </div>
    </>
  );
}

type PairDifferenceProps = { readonly left: MatchItem; readonly right: MatchItem; readonly chosen: ChosenPair };

/** What stays unexplained when this pair is accepted, and what becomes of it: said before, not after. */
function PairDifference({ left, right, chosen }: PairDifferenceProps) {
  const words = useSpeech().labels.matching;
  if (left.amount.currency !== right.amount.currency)
    return <span className="nk-soft nk-small">{words.acrossCurrencies}</span>;
  const difference = differenceOf(left, right);
  if (difference === null) return null;
  return (
    <>
      <span className="nk-soft nk-small">
        {words.difference} <Amount value={difference} />
      </span>
      <SegmentedControl
        size="xs"
        aria-label={words.differenceChoice}
        value={chosen.writeOffDifference ? 'written off' : 'owed'}
        onChange={(value) => chosen.onWriteOffDifference(value === 'written off')}
        data={[
          { value: 'owed', label: words.keepOwed },
          { value: 'written off', label: words.writeItOff },
        ]}
      />
    </>
  );
}

function UnmatchButton({ chosen }: { readonly chosen: ChosenPair }) {
  const words = useSpeech().labels.matching;
  return (
    <Button
      size="xs"
      variant="default"
      onClick={chosen.onUnmatch}
      loading={chosen.busy}
      leftSection={<IconLinkOff size={14} aria-hidden />}
      rightSection={<KeyHint keys="u" />}
    >
      {words.unmatch}
    </Button>
  );
}
