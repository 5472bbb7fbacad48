import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { attemptFates, type AttemptFate, type IncidentAttempt } from '../../../shared/contract/incidents.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { momentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { follow } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { linkToIncidents } from './incidents-place.ts';
import { MarkDialog } from './mark-dialog.tsx';

const tones: Readonly<Record<AttemptFate, Tone>> = {
  failed: 'quiet',
  pending: 'warn',
  overdue: 'bad',
  debited: 'bad',
  not_debited: 'ok',
  returned: 'ok',
  captured: 'ok',
  paid_again: 'ok',
};

type AttemptsPanelProps = { readonly report: Output<'incidents.read'>; readonly fate: AttemptFate | null };

/** Every payment that failed in an incident, and what a person can note of it. */
export function AttemptsPanel({ report, fate }: AttemptsPanelProps) {
  const speech = useSpeech();
  const { labels, voice } = speech;
  const words = labels.incidents;
  const { merchant } = usePlace();
  const [marking, setMarking] = useState<IncidentAttempt | null>(null);
  const columns = useMemo(() => columnsOf(speech, merchant.zone, setMarking), [speech, merchant.zone]);
  const { attempts, attemptCount, incident } = report;
  if (attemptCount === 0) return null;
  const present = attemptFates.filter((one) => one === fate || attempts.some((attempt) => attempt.fate === one));
  const shown = attempts.filter((attempt) => fate === null || attempt.fate === fate);
  const source = attempts.find(({ ruleSource }) => ruleSource !== null)?.ruleSource ?? null;
  const hints = [
    ...(attempts.length < attemptCount
      ? [words.newestOf(voice.number(attempts.length), voice.number(attemptCount))]
      : []),
    ...(source === null ? [] : [words.rule(source)]),
  ];
  return (
    <Panel
      title={words.payments}
      hint={hints.length === 0 ? undefined : hints.join(' ')}
      actions={
        <NativeSelect
          aria-label={words.filter}
          value={fate ?? ''}
          onChange={(event) => {
            const chosen = attemptFates.find((one) => one === event.currentTarget.value) ?? null;
            follow(linkToIncidents({ incident: incident.id, fate: chosen }));
          }}
          data={[{ value: '', label: words.all }, ...present.map((value) => ({ value, label: words.fates[value] }))]}
        />
      }
      flush
    >
      <ScrollRegion label={words.payments}>
        <DataTable label={words.payments} columns={columns} rows={shown} rowId={({ id }) => id} />
      </ScrollRegion>
      <MarkDialog attempt={marking} onClose={() => setMarking(null)} />
    </Panel>
  );
}

const nameOf = ({ reference, merchantReference, id }: IncidentAttempt): string => reference ?? merchantReference ?? id;

function columnsOf(
  speech: Speech,
  zone: string,
  mark: (attempt: IncidentAttempt) => void,
): readonly TableColumn<IncidentAttempt>[] {
  const { labels } = speech;
  const words = labels.incidents;
  return [
    {
      id: 'payment',
      header: words.payment,
      cell: (attempt) => (
        <div className="nk-attempt-name">
          <span className="nk-mono">{nameOf(attempt)}</span>
          <div className="nk-dim nk-small">
            {institutionName(labels, attempt.provider)}
            {attempt.merchantReference === null || attempt.reference === null ? '' : ` · ${attempt.merchantReference}`}
          </div>
        </div>
      ),
    },
    {
      id: 'when',
      header: words.when,
      cell: ({ occurredAt }) => <div className="nk-attempt-when">{momentText(occurredAt, speech, zone)}</div>,
    },
    { id: 'amount', header: labels.common.amount, align: 'end', cell: ({ amount }) => <Amount value={amount} /> },
    {
      id: 'reason',
      header: words.reason,
      cell: ({ reason, cause }) => (
        <div className="nk-attempt-reason">
          <span className="nk-break">{reason === '' ? '–' : reason}</span>
          {cause === 'technical' ? null : <div className="nk-dim nk-small">{words.causes[cause]}</div>}
        </div>
      ),
    },
    { id: 'became', header: words.became, cell: (attempt) => <Fate attempt={attempt} /> },
    {
      id: 'mark',
      header: '',
      align: 'end',
      cell: (attempt) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.markOf(nameOf(attempt))}
          onClick={() => mark(attempt)}
        >
          {words.mark}
        </Button>
      ),
    },
  ];
}

function Fate({ attempt }: { readonly attempt: IncidentAttempt }) {
  const { labels, voice } = useSpeech();
  const words = labels.incidents;
  const { fate, marked, paidBy, due, delayDays, compensation } = attempt;
  const facts = [
    ...(marked === null ? [] : [words.on(voice.date(marked.on))]),
    ...((fate === 'captured' || fate === 'paid_again') && paidBy !== null
      ? [words.paidBy(paidBy.reference), words.on(voice.date(paidBy.on))]
      : []),
    ...((fate === 'debited' || fate === 'pending' || fate === 'overdue') && due !== null
      ? [words.due(voice.date(due))]
      : []),
    ...(compensation !== null && delayDays > 0
      ? [words.late(delayDays, voice), words.owed(voice.money(compensation))]
      : []),
  ];
  return (
    <>
      <StateMark tone={tones[fate]}>{words.fates[fate]}</StateMark>
      {facts.map((fact) => (
        <div key={fact} className="nk-dim nk-small">
          {fact}
        </div>
      ))}
    </>
  );
}
