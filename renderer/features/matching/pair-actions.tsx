import { Button, SegmentedControl } from '@mantine/core';
import {
  IconArrowsExchange,
  IconArrowsJoin2,
  IconArrowsSplit2,
  IconLinkOff,
  IconMessageQuestion,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { commandTable, type CommandId } from '../../../shared/commands/command-table.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { CandidateList } from './candidate-list.tsx';
import type { OpenRow, PairRow } from './pair-rows.ts';
import type { Worklist } from './use-worklist.ts';

type PairActionsProps = {
  readonly row: PairRow;
  readonly work: Worklist;
  /** Asks the provider about the row's item; null where nobody can. */
  readonly onAsk: (() => void) | null;
};

/** What can be done with the chosen row: accept a candidate, put several together, write it off, take a match apart. */
export function PairActions({ row, work, onAsk }: PairActionsProps) {
  const words = useSpeech().labels.matching;
  if (work.gathering !== null) return null;
  return (
    <>
      {row.kind === 'open' ? (
        <OpenActions row={row} work={work} onAsk={onAsk} />
      ) : row.match.id === null ? null : (
        <SmallAction icon={IconLinkOff} command="row.unmatch" onPress={work.unmatchRow} label={words.unmatch} />
      )}
      {work.error === null ? null : <Trouble error={work.error} />}
    </>
  );
}

function OpenActions({ row, work, onAsk }: PairActionsProps & { readonly row: OpenRow }) {
  const words = useSpeech().labels.matching;
  const isPayment = row.item.kind === 'payment';
  return (
    <>
      <CandidateList row={row} candidates={work.candidates} chosen={work.candidate} onChoose={work.pick} />
      <div className="nk-row nk-pair-doing">
        {work.suggestion === undefined ? null : (
          <>
            <Button
              size="xs"
              onClick={() => work.acceptTable(work.bookDifference)}
              loading={work.busy}
              rightSection={<KeyHint keys="Enter" />}
            >
              {words.accept}
            </Button>
            <DifferenceChoice work={work} />
          </>
        )}
        <span className="nk-row nk-pair-more">
          {isPayment ? null : (
            <>
              <SmallAction
                icon={IconArrowsSplit2}
                command="row.split"
                onPress={() => work.begin('split')}
                label={words.split}
              />
              <SmallAction
                icon={IconArrowsJoin2}
                command="row.merge"
                onPress={() => work.begin('merge')}
                label={words.merge}
              />
            </>
          )}
          {row.item.kind === 'statement_line' ? (
            <SmallAction
              icon={IconArrowsExchange}
              command="row.transfer"
              onPress={work.asTransfer}
              label={words.transfer}
            />
          ) : null}
          {onAsk === null ? null : (
            <SmallAction icon={IconMessageQuestion} command="row.ask" onPress={onAsk} label={words.ask} />
          )}
          <SmallAction icon={IconTrash} command="row.writeOff" onPress={work.writeOff.ask} label={words.writeOff} />
        </span>
      </div>
    </>
  );
}

type SmallActionProps = {
  readonly icon: Icon;
  readonly command: CommandId;
  readonly label: string;
  readonly onPress: () => void;
};

function SmallAction({ icon: Sign, command, label, onPress }: SmallActionProps) {
  return (
    <Button
      size="xs"
      variant="subtle"
      color="gray"
      className="nk-small-action"
      onClick={onPress}
      leftSection={<Sign size={14} aria-hidden />}
      rightSection={<KeyHint keys={commandTable[command].keys ?? ''} />}
    >
      {label}
    </Button>
  );
}

/** What becomes of a difference when the pair is accepted: said before, not after. */
function DifferenceChoice({ work }: { readonly work: Worklist }) {
  const words = useSpeech().labels.matching;
  if (work.sums.standing === 'across') return <span className="nk-soft nk-small">{words.acrossCurrencies}</span>;
  if (work.sums.standing !== 'differs') return null;
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.differenceChoice}
      value={work.bookDifference ? 'written off' : 'owed'}
      onChange={(value) => work.setBookDifference(value === 'written off')}
      data={[
        { value: 'owed', label: words.keepOwed },
        { value: 'written off', label: words.writeItOff },
      ]}
    />
  );
}
