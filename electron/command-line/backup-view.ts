import type { Output } from '../../shared/contract/contract.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { table } from './terminal.ts';
import { utcMinute } from './utc-minute.ts';

type Backups = Output<'backups.list'>;

const whys: Readonly<Record<Backups['backups'][number]['why'], string>> = {
  asked: 'asked for',
  close: 'on closing',
  import: 'before the day’s first import',
  migration: 'before an update of the file',
};

/** What is said of the last good backup after `verify`, and over the list. */
export const lastBackupText = ({ lastGood, overdue }: Backups): string =>
  lastGood === null
    ? 'There is no backup yet. `nikash backup` makes one.'
    : `Last good backup: ${utcMinute(lastGood)} (UTC).${overdue ? ' That is more than seven days ago.' : ''}`;

export const backupsText = (list: Backups, voice: Voice): string =>
  [
    lastBackupText(list),
    ...(list.backups.length === 0
      ? []
      : [
          table(
            ['Backup', 'Made (UTC)', 'Why', 'Bytes', 'State'],
            list.backups.map(({ name, madeAt, why, bytes, state }) => [
              name,
              utcMinute(madeAt),
              whys[why],
              voice.number(bytes),
              state.replaceAll('_', ' '),
            ]),
            [3],
          ),
        ]),
  ].join('\n');
