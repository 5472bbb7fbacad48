import type { HomeReport } from '../../../shared/contract/home.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { StateMark } from '../../ui/state-mark.tsx';

/** The last backup, and whether it was checked. Of sample books none is made. */
export function BackupPanel({ backup }: Pick<HomeReport, 'backup'>) {
  const { labels } = useSpeech();
  const words = labels.home;
  return (
    <Panel title={words.backup}>
      {backup === null ? (
        <p className="nk-dim">{words.backupNotMade}</p>
      ) : (
        <div className="nk-stack-tight">
          <a className="nk-figure-link nk-home-backup" href={linkTo(paths.backups)}>
            {backup.lastGood === null ? words.noBackup : <MomentText instant={backup.lastGood} />}
          </a>
          {backup.lastGood === null ? null : backup.checked ? (
            <StateMark tone="ok">{words.backupChecked}</StateMark>
          ) : (
            <StateMark tone="warn">{words.backupUnchecked}</StateMark>
          )}
          {backup.overdue ? <StateMark tone="warn">{words.backupOld}</StateMark> : null}
        </div>
      )}
    </Panel>
  );
}
