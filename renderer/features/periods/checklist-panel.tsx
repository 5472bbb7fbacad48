import { Button, CopyButton, Tooltip } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import type { PeriodState } from '../../../shared/contract/periods.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { ClosesPanel } from './closes-panel.tsx';
import { PackDialog } from './pack-dialog.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';

/** What must be in order before the month is closed, or what it was closed as. */
export function ChecklistPanel({ canReopen }: { readonly canReopen: boolean }) {
  const { labels, voice } = useSpeech();
  const words = labels.periods;
  const { merchant, month } = usePlace();
  const checklist = useAsk('periods.checklist', { merchantId: merchant.id, month });
  const [closing, setClosing] = useState(false);
  const [reopening, setReopening] = useState(false);
  return (
    <Answered query={checklist}>
      {(period) => {
        const remaining = period.checklist.filter(({ ok }) => !ok).length;
        const closed = period.state === 'closed';
        return (
          <div className="nk-stack">
            {period.snapshot === null ? null : (
              <SnapshotPanel snapshot={period.snapshot} onReopen={canReopen ? () => setReopening(true) : null} />
            )}
            <Panel
              title={words.checklistOf(voice.month(month))}
              hint={words.remaining(remaining, voice)}
              actions={closed ? undefined : <Button onClick={() => setClosing(true)}>{words.close}</Button>}
            >
              <Checklist items={period.checklist} />
            </Panel>
            <ClosesPanel />
            <CloseDialog opened={closing} onClose={() => setClosing(false)} />
            <ReopenDialog opened={reopening} onClose={() => setReopening(false)} />
          </div>
        );
      }}
    </Answered>
  );
}

function Checklist({ items }: { readonly items: PeriodState['checklist'] }) {
  const { labels, say } = useSpeech();
  const words = labels.periods;
  return (
    <ul className="nk-checklist" aria-label={words.checklist}>
      {items.map(({ item, ok, details }) => (
        <li key={item} data-ok={ok}>
          {ok ? (
            <IconCircleCheck size={20} stroke={1.8} aria-hidden />
          ) : (
            <IconCircleDashed size={20} stroke={1.8} aria-hidden />
          )}
          <div>
            <strong>{words.items[item]}</strong>
            <p>{say(details)}</p>
            {item === 'rates_present' && !ok ? (
              <a className="nk-link nk-small" href={linkTo(paths.ledger, { view: 'rates' })}>
                {words.seeRates}
              </a>
            ) : null}
          </div>
          <span className="nk-checklist-word">{ok ? words.ok : words.notOk}</span>
        </li>
      ))}
    </ul>
  );
}

type SnapshotPanelProps = {
  readonly snapshot: NonNullable<PeriodState['snapshot']>;
  /** Null where a later month stands on this one. */
  readonly onReopen: (() => void) | null;
};

function SnapshotPanel({ snapshot, onReopen }: SnapshotPanelProps) {
  const { labels, voice } = useSpeech();
  const words = labels.periods;
  const { merchant, month } = usePlace();
  const [sending, setSending] = useState(false);
  return (
    <Panel
      title={words.closedTitle(voice.month(month))}
      actions={
        <div className="nk-page-actions">
          {merchant.side === 'merchant' ? (
            <Button variant="default" size="xs" onClick={() => setSending(true)}>
              {labels.desk.sendPack}
            </Button>
          ) : null}
          {onReopen === null ? null : (
            <Button variant="subtle" color="gray" size="xs" onClick={onReopen}>
              {words.reopen}
            </Button>
          )}
          <Button component="a" href={linkTo(paths.ledger, { month })} variant="default" size="xs">
            {words.seeBalance}
          </Button>
          <Button component="a" href={linkTo(paths.reports)} variant="default" size="xs">
            {words.seeReport}
          </Button>
        </div>
      }
    >
      <PackDialog key={`${merchant.id} ${month}`} opened={sending} onClose={() => setSending(false)} />
      <dl className="nk-facts">
        <dt>{words.closedOn}</dt>
        <dd>
          <MomentText instant={snapshot.closedAt} />
        </dd>
        <dt>{words.accounts}</dt>
        <dd>{voice.number(snapshot.accounts)}</dd>
        <dt>{words.snapshot}</dt>
        <dd>
          <CopyButton value={snapshot.hash}>
            {({ copied, copy }) => (
              <Tooltip label={copied ? labels.common.copied : labels.common.copy}>
                <button type="button" className="nk-plain nk-mono" onClick={copy}>
                  {snapshot.hash}
                </button>
              </Tooltip>
            )}
          </CopyButton>
        </dd>
      </dl>
    </Panel>
  );
}
