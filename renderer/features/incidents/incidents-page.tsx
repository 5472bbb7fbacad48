import { Button } from '@mantine/core';
import { IconPlugConnectedX, IconPlus } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Incident } from '../../../shared/contract/incidents.ts';
import { incidentName } from '../../../shared/wording/incident-name.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { Answered } from '../../ui/answered.tsx';
import { ChooseFilesButton } from '../../ui/choose-files-button.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { IncidentDialog } from './incident-dialog.tsx';
import { IncidentLength, incidentSpan } from './incident-moment.tsx';
import { IncidentStateMark } from './incident-state-mark.tsx';
import { IncidentView } from './incident-view.tsx';
import { incidentsPlace, linkToIncidents } from './incidents-place.ts';

/** Every outage there was; or one of them, with what became of its payments. */
export function IncidentsPage() {
  const { searchStr } = useLocation();
  const place = useMemo(() => incidentsPlace(searchStr), [searchStr]);
  return place.incident === null ? <IncidentList /> : <IncidentView incidentId={place.incident} fate={place.fate} />;
}

function IncidentList() {
  const speech = useSpeech();
  const words = speech.labels.incidents;
  const { merchant } = usePlace();
  const list = useAsk('incidents.list', { merchantId: merchant.id });
  const [entering, setEntering] = useState(false);
  const columns = useMemo(() => columnsOf(speech, merchant.zone), [speech, merchant.zone]);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEntering(true)}>
          {words.add}
        </Button>
      }
    >
      <Answered query={list}>
        {({ incidents, providers }) => (
          <>
            {incidents.length === 0 ? (
              <Panel>
                <EmptyState icon={IconPlugConnectedX} title={words.emptyTitle} text={words.emptyText} help="incidents">
                  <ChooseFilesButton />
                </EmptyState>
              </Panel>
            ) : (
              <Panel flush>
                <ScrollRegion label={words.list}>
                  <DataTable label={words.list} columns={columns} rows={incidents} rowId={({ id }) => id} />
                </ScrollRegion>
              </Panel>
            )}
            <IncidentDialog
              opened={entering}
              incident={null}
              providers={providers}
              onClose={() => setEntering(false)}
            />
          </>
        )}
      </Answered>
    </Page>
  );
}

function columnsOf(speech: Speech, zone: string): readonly TableColumn<Incident>[] {
  const { labels, voice } = speech;
  const words = labels.incidents;
  return [
    {
      id: 'what',
      header: words.what,
      cell: (incident) => (
        <a className="nk-link" href={linkToIncidents({ incident: incident.id, fate: null })}>
          {incidentName(incident, voice)}
        </a>
      ),
    },
    { id: 'when', header: words.when, cell: (incident) => incidentSpan(incident, zone, speech) },
    { id: 'long', header: words.long, align: 'end', cell: (incident) => <IncidentLength incident={incident} /> },
    { id: 'failed', header: words.failed, align: 'end', cell: ({ failed, pending }) => voice.number(failed + pending) },
    { id: 'worth', header: words.worth, align: 'end', cell: ({ worth }) => <Amounts values={worth} /> },
    { id: 'open', header: words.open, align: 'end', cell: ({ open }) => voice.number(open) },
    { id: 'state', header: labels.common.status, cell: ({ state }) => <IncidentStateMark state={state} /> },
  ];
}
