import { Button } from '@mantine/core';
import { IconFileTypeCsv } from '@tabler/icons-react';
import { useState } from 'react';
import type { AttemptFate } from '../../../shared/contract/incidents.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { wallInZone } from '../../../shared/kernel/zoned-moment.ts';
import { incidentName } from '../../../shared/wording/incident-name.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { Crumbs } from '../../ui/crumbs.tsx';
import { HelpMark } from '../../ui/help/help-mark.tsx';
import { Panel } from '../../ui/panel.tsx';
import { follow, linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { AttemptsPanel } from './attempts-panel.tsx';
import { FiguresPanel } from './figures-panel.tsx';
import { IncidentDialog } from './incident-dialog.tsx';
import { IncidentLength, incidentSpan } from './incident-moment.tsx';
import { IncidentStateMark } from './incident-state-mark.tsx';
import { linkToIncidents } from './incidents-place.ts';
import { TimelinePanel } from './timeline-panel.tsx';

type IncidentViewProps = { readonly incidentId: string; readonly fate: AttemptFate | null };

/** One incident: why it is one, what happened around it, and what became of its payments. */
export function IncidentView({ incidentId, fate }: IncidentViewProps) {
  const { merchant } = usePlace();
  const read = useAsk('incidents.read', { merchantId: merchant.id, incidentId });
  useCommand('books.up', () => follow(linkToIncidents({ incident: null, fate: null })));
  return (
    <div className="nk-page">
      <Answered query={read}>{(report) => <IncidentReport report={report} fate={fate} />}</Answered>
    </div>
  );
}

type Report = Output<'incidents.read'>;

function IncidentReport({ report, fate }: { readonly report: Report; readonly fate: AttemptFate | null }) {
  const { labels, say, voice } = useSpeech();
  const { incident } = report;
  const name = incidentName(incident, voice);
  const words = labels.incidents;
  return (
    <>
      <Crumbs
        label={words.path}
        crumbs={[
          { id: 'all', label: words.title, href: linkToIncidents({ incident: null, fate: null }) },
          { id: incident.id, label: name, href: null },
        ]}
      />
      <header className="nk-page-head">
        <div>
          <h1>{name}</h1>
          <HelpMark />
          <p>{say(incident.why)}</p>
        </div>
        <Actions report={report} />
      </header>
      <div className="nk-stack">
        <IncidentFacts report={report} />
        <TimelinePanel incident={incident} timeline={report.timeline} />
        <FiguresPanel report={report} />
        <AttemptsPanel report={report} fate={fate} />
      </div>
    </>
  );
}

function IncidentFacts({ report: { incident } }: { readonly report: Report }) {
  const speech = useSpeech();
  const words = speech.labels.incidents;
  const { merchant } = usePlace();
  return (
    <Panel>
      <dl className="nk-entry-facts">
        <div>
          <dt>{words.when}</dt>
          <dd>{incidentSpan(incident, merchant.zone, speech)}</dd>
        </div>
        <div>
          <dt>{words.long}</dt>
          <dd>
            <IncidentLength incident={incident} />
          </dd>
        </div>
        <div>
          <dt>{speech.labels.common.status}</dt>
          <dd>
            <IncidentStateMark state={incident.state} />
          </dd>
        </div>
        <div>
          <dt>{words.source}</dt>
          <dd>{words.sources[incident.source]}</dd>
        </div>
        {incident.state === 'dismissed' ? null : (
          <div>
            <dt>{words.booked}</dt>
            <dd>
              <a
                className="nk-link"
                href={linkTo(paths.ledger, {
                  view: 'journal',
                  month: wallInZone(incident.from, merchant.zone).slice(0, 7),
                  incident: incident.id,
                })}
              >
                {words.seeEntries}
              </a>
            </dd>
          </div>
        )}
        {incident.note === '' ? null : (
          <div className="nk-fact-wide">
            <dt>{words.note}</dt>
            <dd className="nk-break">{incident.note}</dd>
          </div>
        )}
        {incident.url === null ? null : (
          <div className="nk-fact-wide">
            <dt>{words.url}</dt>
            <dd className="nk-break">{incident.url}</dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}

function Actions({ report: { incident } }: { readonly report: Report }) {
  const { labels } = useSpeech();
  const words = labels.incidents;
  const bridge = useBridge();
  const { merchant } = usePlace();
  const [editing, setEditing] = useState(false);
  const [csvError, setCsvError] = useState<unknown>(null);
  const list = useAsk('incidents.list', { merchantId: merchant.id });
  const confirm = useCommandCall('incidents.save');
  const dismiss = useCommandCall('incidents.dismiss');
  const named = { merchantId: merchant.id, incidentId: incident.id };
  const save = (): void => {
    const write = async (): Promise<void> => {
      const { fileName, text } = await ask(bridge, 'incidents.report', named);
      await bridge.saveText(fileName, text);
    };
    setCsvError(null);
    write().catch(setCsvError);
  };
  useCommand('report.csv', save);
  const error = confirm.error ?? dismiss.error ?? csvError;
  return (
    <div className="nk-page-actions">
      {error === null ? null : <Trouble error={error} />}
      <Button variant="default" leftSection={<IconFileTypeCsv size={17} aria-hidden />} onClick={save}>
        {words.csv}
      </Button>
      <Button variant="default" onClick={() => setEditing(true)}>
        {words.edit}
      </Button>
      {incident.state === 'dismissed' ? null : (
        <Button variant="default" loading={dismiss.isPending} onClick={() => dismiss.mutate(named)}>
          {words.dismiss}
        </Button>
      )}
      {incident.state === 'confirmed' ? null : (
        <Button loading={confirm.isPending} onClick={() => confirm.mutate({ ...named, state: 'confirmed' })}>
          {words.confirm}
        </Button>
      )}
      <IncidentDialog
        opened={editing}
        incident={incident}
        providers={list.data?.providers ?? []}
        onClose={() => setEditing(false)}
      />
    </div>
  );
}
