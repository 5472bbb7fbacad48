import { useMemo } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';

type Logged = Output<'packets.list'>['packets'][number];

/** What was sealed here and taken, newest first. */
export function PacketsPanel() {
  const speech = useSpeech();
  const words = speech.labels.contacts;
  const list = useAsk('packets.list', {});
  const columns = useMemo(() => packetColumns(speech), [speech]);
  return (
    <Panel title={words.log} hint={words.logHint} flush>
      <Answered query={list}>
        {({ packets }) =>
          packets.length === 0 ? (
            <p className="nk-log-empty nk-dim">{words.logEmpty}</p>
          ) : (
            <DataTable
              label={words.log}
              columns={columns}
              rows={packets}
              rowId={({ direction, contact, id }) => `${direction} ${contact.id} ${id}`}
            />
          )
        }
      </Answered>
    </Panel>
  );
}

function packetColumns({ labels }: Speech): readonly TableColumn<Logged>[] {
  const words = labels.contacts;
  return [
    { id: 'at', header: words.at, cell: ({ at }) => <MomentText instant={at} /> },
    {
      id: 'what',
      header: words.what,
      cell: ({ direction, kind }) => `${direction === 'in' ? words.taken : words.sent}: ${words.kinds[kind]}`,
    },
    { id: 'merchant', header: words.merchant, cell: ({ merchant }) => merchant.name },
    { id: 'contact', header: words.contact, cell: ({ contact }) => contact.name },
  ];
}
