import { Button } from '@mantine/core';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { BackupNotes } from './backup-notes.tsx';

/** On the home screen: only where the backups need somebody. */
export function BackupWarning() {
  const words = useSpeech().labels.backups;
  const { data } = useAsk('backups.list', {});
  if (data === undefined || (!data.overdue && data.failure === null)) return null;
  return (
    <div className="nk-backup-warning">
      <BackupNotes list={data} />
      <Button component="a" href={linkTo(paths.backups)} variant="default" size="xs">
        {words.goto}
      </Button>
    </div>
  );
}
