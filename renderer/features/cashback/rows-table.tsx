import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { CashbackRowView, CashbackState } from '../../../shared/contract/cashback.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { IncidentMark } from '../../ui/incident-mark.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';

const tones: Readonly<Record<CashbackState, Tone>> = {
  received: 'ok',
  late: 'warn',
  short: 'bad',
  waiting: 'quiet',
  missing: 'bad',
  not_due: 'quiet',
  asks: 'warn',
};

type Answer = (row: string, counts: boolean | null) => void;

type RowsTableProps = {
  readonly scheme: string;
  /** Whether what is due is only the most that can be. */
  readonly atMost: boolean;
  readonly rows: readonly CashbackRowView[];
};

/** Payments, newest first: what each earns and why, what came of it, and what only the reader can say. */
export function RowsTable({ scheme, atMost, rows }: RowsTableProps) {
  const speech = useSpeech();
  const { merchant } = usePlace();
  const { mutate, error, isPending } = useCommandCall('cashback.answer');
  const columns = useMemo(
    () =>
      rowColumns(speech, atMost, isPending, (row, counts) =>
        mutate({ merchantId: merchant.id, id: scheme, rows: [row], counts }),
      ),
    [speech, atMost, mutate, merchant.id, scheme, isPending],
  );
  return (
    <>
      {error === null ? null : <Trouble error={error} />}
      <DataTable label={speech.labels.cashback.payments} columns={columns} rows={rows} rowId={({ id }) => id} />
    </>
  );
}

export function rowColumns(
  speech: Speech,
  atMost: boolean,
  busy: boolean,
  answer: Answer | null,
): readonly TableColumn<CashbackRowView>[] {
  const { labels, say } = speech;
  const words = labels.cashback;
  return [
    {
      id: 'on',
      header: labels.common.date,
      cell: ({ on }) => <DateText date={on} />,
    },
    {
      id: 'text',
      header: words.payments,
      cell: ({ text, reference, incident }) => (
        <span className="nk-cashback-text nk-break">
          {text === '' ? reference : text}
          {text === '' || reference === '' || text.includes(reference) ? null : (
            <span className="nk-dim nk-small">{reference}</span>
          )}
          {incident === null ? null : <IncidentMark incident={incident} />}
        </span>
      ),
    },
    {
      id: 'amount',
      header: labels.common.amount,
      align: 'end',
      cell: ({ amount }) => <Amount value={amount} />,
    },
    {
      id: 'due',
      header: atMost ? words.dueAtMost : words.due,
      align: 'end',
      cell: ({ due, state }) => (state === 'not_due' || state === 'asks' ? '–' : <Amount value={due} />),
    },
    {
      id: 'received',
      header: words.received,
      align: 'end',
      cell: ({ received, state }) => (state === 'not_due' || state === 'asks' ? '–' : <Amount value={received} />),
    },
    {
      id: 'why',
      header: words.why,
      cell: (row) => (
        <div className="nk-cashback-why">
          <StateMark tone={tones[row.state]}>{words.rowStates[row.state]}</StateMark>
          <span>
            {say(row.why)} {row.outcome === null ? null : say(row.outcome)}
          </span>
          {answer === null ? null : <Answers row={row} busy={busy} answer={answer} />}
        </div>
      ),
    },
  ];
}

type AnswersProps = { readonly row: CashbackRowView; readonly busy: boolean; readonly answer: Answer };

/** What a reader may say: of a question both, of a payment that earns that it does not count, of an answer that it was none. */
function Answers({ row: { id, state, answer: said, why }, busy, answer }: AnswersProps) {
  const words = useSpeech().labels.cashback;
  const deed = (text: string, counts: boolean | null) => (
    <Button
      variant={state === 'asks' ? 'default' : 'subtle'}
      color="gray"
      size="compact-xs"
      disabled={busy}
      data-row-link={state === 'asks' ? true : undefined}
      onClick={() => answer(id, counts)}
    >
      {text}
    </Button>
  );
  if (said !== null) {
    return (
      <span className="nk-row">
        {said ? <span className="nk-dim nk-small">{words.youSaid}</span> : null}
        {deed(words.takeBack, null)}
      </span>
    );
  }
  // It hangs on another payment: that one is to be answered.
  if (state === 'asks' && why.code === 'cashback_first_depends') return null;
  if (state === 'asks') {
    return (
      <span className="nk-row">
        {deed(words.yes, true)}
        {deed(words.no, false)}
      </span>
    );
  }
  return state === 'missing' || state === 'short' ? <span>{deed(words.no, false)}</span> : null;
}
