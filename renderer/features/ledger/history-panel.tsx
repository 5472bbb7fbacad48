import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconHistory } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { HistoryStep } from '../../../shared/contract/ledger.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useUndo } from '../../ui/use-undo.ts';

/** What was done to these books, newest first, with the way back and forth. */
export function HistoryPanel() {
  const words = useSpeech().labels.ledger;
  const { merchant } = usePlace();
  const history = useAsk('ledger.history', { merchantId: merchant.id });
  return (
    <Answered query={history}>
      {(value) =>
        value.steps.length === 0 ? (
          <Panel>
            <EmptyState icon={IconHistory} title={words.noStepsTitle} text={words.noStepsText} help="ledger" />
          </Panel>
        ) : (
          <Steps history={value} />
        )
      }
    </Answered>
  );
}

function Steps({ history: { steps, canUndo, canRedo } }: { readonly history: Output<'ledger.history'> }) {
  const speech = useSpeech();
  const words = speech.labels.ledger;
  const { undo, redo, busy } = useUndo();
  // Only the latest step that stands can be taken back: what came after it rests on it.
  const top = canUndo ? (steps.find(({ undone }) => !undone)?.id ?? null) : null;
  const columns = useMemo(
    () =>
      stepColumns(
        speech,
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          onClick={undo}
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          rightSection={<KeyHint keys="mod+z" />}
        >
          {words.undo}
        </Button>,
        top,
      ),
    [speech, words, busy, undo, top],
  );
  return (
    <Panel
      title={words.steps}
      hint={words.stepsHint}
      flush
      actions={
        canRedo ? (
          <Button
            size="xs"
            variant="default"
            loading={busy}
            onClick={redo}
            leftSection={<IconArrowForwardUp size={15} aria-hidden />}
            rightSection={<KeyHint keys="mod+shift+z" />}
          >
            {words.redo}
          </Button>
        ) : undefined
      }
    >
      <DataTable label={words.steps} columns={columns} rows={steps} rowId={({ id }) => id} />
    </Panel>
  );
}

function stepColumns(
  { labels, say }: Speech,
  undoButton: ReactNode,
  top: string | null,
): readonly TableColumn<HistoryStep>[] {
  const words = labels.ledger;
  return [
    {
      id: 'what',
      header: words.step,
      cell: (step) => (
        <div className={step.undone ? 'nk-undone' : undefined}>
          <div>{say(step.what)}</div>
          <div className="nk-dim nk-small nk-step-kind">{words.stepKinds[step.kind]}</div>
        </div>
      ),
    },
    { id: 'at', header: words.stepAt, cell: ({ at }) => <MomentText instant={at} /> },
    {
      id: 'state',
      header: labels.common.status,
      cell: ({ undone }) => (
        <StateMark tone={undone ? 'quiet' : 'ok'}>{undone ? words.stepUndone : words.stepStands}</StateMark>
      ),
    },
    { id: 'undo', header: '', align: 'end', cell: ({ id }) => (id === top ? undoButton : null) },
  ];
}
