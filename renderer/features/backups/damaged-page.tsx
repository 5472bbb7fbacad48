import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import type { Labels } from '../../i18n/labels.ts';
import type { ToImportAgain } from '../../i18n/words/backups-words.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { MomentText, momentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { BackupsTable } from './backups-table.tsx';
import { useRestore } from './restore-dialog.tsx';

type DamagedPageProps = {
  readonly header: ReactNode;
  /** Opens the books as far as they can be read. */
  readonly onLook: () => void;
};

/** The ledger is broken: what happened, and the way back in two steps. */
export function DamagedPage({ header, onLook }: DamagedPageProps) {
  const { labels } = useSpeech();
  const words = labels.backups;
  const known = useAsk('backups.list', {});
  const lock = useCommandCall('vault.lock');
  return (
    <div className="nk-door">
      {header}
      <main className="nk-door-body">
        <div className="nk-damaged">
          <h1>{words.damagedTitle}</h1>
          <p>{words.damagedText}</p>
          <Answered query={known}>
            {(list) => (
              <>
                <p className="nk-dim">
                  {typeof list.damage?.copy === 'string' ? words.damagedCopy(list.damage.copy) : words.damagedNoCopy}
                </p>
                <WayBack list={list} />
                <div className="nk-backup-actions">
                  {list.damage?.readable === true ? (
                    <Button variant="default" onClick={onLook}>
                      {words.damagedLook}
                    </Button>
                  ) : null}
                  <Button variant="default" onClick={() => lock.mutate({})}>
                    {words.lock}
                  </Button>
                </div>
              </>
            )}
          </Answered>
        </div>
      </main>
    </div>
  );
}

function WayBack({ list }: { readonly list: Output<'backups.list'> }) {
  const speech = useSpeech();
  const words = speech.labels.backups;
  const { elsewhere, restore, dialog } = useRestore();
  const best = list.backups.find(({ state }) => state === 'good' || state === 'unchecked');
  const since = best === undefined ? words.damagedSince : momentText(best.madeAt, speech);
  return (
    <div className="nk-stack">
      <Panel
        title={words.damagedStep1}
        hint={best?.state === 'good' ? `${words.lastGood}: ${momentText(best.madeAt, speech)}` : undefined}
        flush={list.backups.length > 0}
        actions={
          <Button variant="default" onClick={() => void elsewhere.choose()} title={words.elsewhereHint}>
            {words.elsewhere}
          </Button>
        }
      >
        {elsewhere.error === null ? null : <Trouble error={elsewhere.error} />}
        {best === undefined ? <p className="nk-panel-text">{words.damagedNoBackup}</p> : null}
        {list.backups.length === 0 ? null : (
          <BackupsTable backups={list.backups} checking={null} onCheck={null} onRestore={restore} />
        )}
      </Panel>
      <Panel title={words.damagedStep2} flush={(list.damage?.toImportAgain ?? []).length > 0}>
        <ImportAgain files={list.damage?.toImportAgain ?? null} since={since} />
      </Panel>
      {dialog}
    </div>
  );
}

function ImportAgain({ files, since }: { readonly files: readonly ToImportAgain[] | null; readonly since: string }) {
  const { labels } = useSpeech();
  const words = labels.backups;
  const columns = useMemo(() => fileColumns(labels), [labels]);
  if (files === null) return <p>{words.damagedUnknown(since)}</p>;
  if (files.length === 0) return <p>{words.damagedNothing}</p>;
  return (
    <DataTable
      label={words.damagedStep2}
      columns={columns}
      rows={files}
      rowId={({ file, merchant, importedAt }) => `${merchant} ${file} ${importedAt}`}
    />
  );
}

const fileColumns = ({ backups: words }: Labels): readonly TableColumn<ToImportAgain>[] => [
  { id: 'file', header: words.file, cell: ({ file }) => file },
  { id: 'merchant', header: words.fileOf, cell: ({ merchant }) => merchant },
  { id: 'importedAt', header: words.importedAt, cell: ({ importedAt }) => <MomentText instant={importedAt} /> },
];
