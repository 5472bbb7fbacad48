import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { MomentText, momentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useUndo } from '../../ui/use-undo.ts';

type Imported = Output<'imports.list'>['imports'][number];

/** Every file of this merchant that is in the books. */
export function ImportHistory() {
  const speech = useSpeech();
  const words = speech.labels.imports;
  const { merchant } = usePlace();
  const list = useAsk('imports.list', { merchantId: merchant.id });
  const undo = useCommandCall('imports.undo');
  const { offer } = useUndo();
  const { mutate, isPending, variables } = undo;
  const merchantId = merchant.id;
  const columns = useMemo(() => {
    const take = ({ id, file }: Imported): void =>
      mutate({ merchantId, importId: id }, { onSuccess: () => offer(words.undoneNotice(file)) });
    return importColumns(speech, { take, taking: isPending ? variables.importId : null });
  }, [speech, words, merchantId, mutate, offer, isPending, variables]);
  return (
    <Answered query={list}>
      {({ imports }) =>
        imports.length === 0 ? null : (
          <Panel title={words.history} hint={words.undoHint} flush>
            {undo.error === null ? null : (
              <div className="nk-panel-trouble">
                <Trouble error={undo.error} />
              </div>
            )}
            <DataTable label={words.history} columns={columns} rows={imports} rowId={({ id }) => id} />
          </Panel>
        )
      }
    </Answered>
  );
}

type Undoing = { readonly take: (row: Imported) => void; readonly taking: string | null };

function importColumns(speech: Speech, { take, taking }: Undoing): readonly TableColumn<Imported>[] {
  const { labels, voice } = speech;
  const words = labels.imports;
  const kinds: Readonly<Record<string, string>> = {
    settlement: words.settlement,
    statement: words.statement,
    payments: words.payments,
  };
  return [
    {
      id: 'file',
      header: words.file,
      cell: ({ file, undoneAt }) =>
        undoneAt === null ? (
          <span className="nk-break">{file}</span>
        ) : (
          <div className="nk-undone">
            <div className="nk-break">{file}</div>
            <div className="nk-dim nk-small nk-step-kind">{words.undoneAt(momentText(undoneAt, speech))}</div>
          </div>
        ),
    },
    {
      id: 'from',
      header: words.from,
      cell: ({ institution, kind }) => (
        <>
          {institutionName(labels, institution)} <span className="nk-dim">· {kinds[kind] ?? kind}</span>
        </>
      ),
    },
    { id: 'importedAt', header: words.importedAt, cell: ({ importedAt }) => <MomentText instant={importedAt} /> },
    { id: 'new', header: words.rowsNew, align: 'end', cell: ({ rows }) => voice.number(rows.new) },
    { id: 'known', header: words.rowsKnown, align: 'end', cell: ({ rows }) => voice.number(rows.known) },
    {
      id: 'undo',
      header: '',
      align: 'end',
      cell: (row) =>
        row.undoneAt === null ? (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={row.id === taking}
            disabled={taking !== null && row.id !== taking}
            leftSection={<IconArrowBackUp size={14} aria-hidden />}
            aria-label={words.undoFile(row.file)}
            onClick={() => take(row)}
          >
            {words.undo}
          </Button>
        ) : null,
    },
  ];
}
