import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { BackupRow } from '../../../shared/contract/backups.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { MomentText, momentText } from '../../ui/moment-text.tsx';
import { BackupState } from './backup-state.tsx';

type BackupsTableProps = {
  readonly backups: readonly BackupRow[];
  /** Checking needs the key of an open workspace. */
  readonly onCheck: ((backup: BackupRow) => void) | null;
  readonly checking: string | null;
  readonly onRestore: (backup: BackupRow) => void;
};

/** A backup that may be restored, or may with another secret. */
const mayRestore = ({ state }: BackupRow): boolean => ['good', 'unchecked', 'other_key'].includes(state);

export function BackupsTable({ backups, onCheck, checking, onRestore }: BackupsTableProps) {
  const speech = useSpeech();
  const columns = useMemo(
    () => backupColumns(speech, { onCheck, checking, onRestore }),
    [speech, onCheck, checking, onRestore],
  );
  return <DataTable label={speech.labels.backups.title} columns={columns} rows={backups} rowId={({ name }) => name} />;
}

function backupColumns(
  speech: Speech,
  { onCheck, checking, onRestore }: Omit<BackupsTableProps, 'backups'>,
): readonly TableColumn<BackupRow>[] {
  const { labels, voice } = speech;
  const words = labels.backups;
  return [
    { id: 'madeAt', header: words.madeAt, cell: ({ madeAt }) => <MomentText instant={madeAt} /> },
    { id: 'why', header: words.why, cell: ({ why }) => words.whys[why] },
    {
      id: 'size',
      header: words.size,
      align: 'end',
      cell: ({ bytes }) => (bytes === 0 ? '' : words.megabytes(voice.number(Math.ceil(bytes / 104_857.6) / 10))),
    },
    { id: 'state', header: words.state, cell: ({ state }) => <BackupState state={state} /> },
    {
      id: 'actions',
      header: words.actions,
      align: 'end',
      cell: (backup) => (
        <div className="nk-backup-actions">
          {onCheck === null || backup.state !== 'good' ? null : (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={words.checkOf(momentText(backup.madeAt, speech))}
              loading={checking === backup.name}
              onClick={() => onCheck(backup)}
            >
              {words.check}
            </Button>
          )}
          {mayRestore(backup) ? (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={words.restoreOf(momentText(backup.madeAt, speech))}
              onClick={() => onRestore(backup)}
            >
              {words.restore}
            </Button>
          ) : null}
        </div>
      ),
    },
  ];
}
