import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { HomeReport } from '../../../shared/contract/home.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { linkTo, paths } from '../../ui/paths.ts';

/** Whether the month in sight is closed, as a sign and a word, and the way to its checklist. */
export function MonthState({ state }: Pick<HomeReport, 'state'>) {
  const { labels } = useSpeech();
  const Sign = state === 'closed' ? IconLock : IconLockOpen;
  const tone = state === 'closed' ? 'ok' : state === 'reopened' ? 'warn' : 'quiet';
  return (
    <a className={`nk-mark nk-mark-${tone} nk-figure-link`} href={linkTo(paths.months)}>
      <Sign size={13} stroke={2} aria-hidden />
      {labels.periods.states[state]}
    </a>
  );
}
