import { useMemo } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { institutionName } from '../../ui/institution-name.ts';
import { MomentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';

type Imported = Output<'imports.list'>['imports'][number];

/** Every file of this merchant that is in the books. */
export function ImportHistory() {
  const speech = useSpeech();
  const words = speech.labels.imports;
  const { merchant } = usePlace();
  const list = useAsk('imports.list', { merchantId: merchant.id });
  const columns = useMemo(() => importColumns(speech), [speech]);
  return (
    <Answered query={list}>
      {({ imports }) =>
        imports.length === 0 ? null : (
          <Panel title={words.history} flush>
            <DataTable label={words.history} columns={columns} rows={imports} rowId={({ id }) => id} />
          </Panel>
        )
      }
    </Answered>
  );
}

function importColumns({ labels, voice }: Speech): readonly TableColumn<Imported>[] {
  const words = labels.imports;
  const kinds: Readonly<Record<string, string>> = {
    settlement: words.settlement,
    statement: words.statement,
    payments: words.payments,
  };
  return [
    { id: 'file', header: words.file, cell: ({ file }) => <span className="nk-break">{file}</span> },
    {
      id: 'from',
      header: words.from,
      cell: ({ institution, kind }) => (
        <>
          {institutionName(institution)} <span className="nk-dim">· {kinds[kind] ?? kind}</span>
        </>
      ),
    },
    { id: 'importedAt', header: words.importedAt, cell: ({ importedAt }) => <MomentText instant={importedAt} /> },
    { id: 'new', header: words.rowsNew, align: 'end', cell: ({ rows }) => voice.number(rows.new) },
    { id: 'known', header: words.rowsKnown, align: 'end', cell: ({ rows }) => voice.number(rows.known) },
  ];
}
