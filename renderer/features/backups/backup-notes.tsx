import { IconAlertTriangle } from '@tabler/icons-react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';

type BackupNotesProps = { readonly list: Pick<Output<'backups.list'>, 'overdue' | 'failure'> };

/** What is wrong with the backups as such: none for a week, or one that could not be made. */
export function BackupNotes({ list: { overdue, failure } }: BackupNotesProps) {
  const words = useSpeech().labels.backups;
  return (
    <>
      {overdue ? (
        <div className="nk-note" role="status">
          <IconAlertTriangle size={16} aria-hidden />
          <div>
            <strong>{words.overdueTitle}.</strong> {words.overdueText}
          </div>
        </div>
      ) : null}
      {failure === null ? null : (
        <div className="nk-note" role="status">
          <IconAlertTriangle size={16} aria-hidden />
          <div>
            <strong>{words.failedTitle}.</strong> {words.failed[failure.reason]}
          </div>
        </div>
      )}
    </>
  );
}
