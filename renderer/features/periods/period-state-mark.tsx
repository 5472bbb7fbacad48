import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { PeriodState } from '../../../shared/contract/periods.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';

/** Open or locked, as a sign and a word. */
export function PeriodStateMark({ state }: { readonly state: PeriodState['state'] }) {
  const words = useSpeech().labels.periods;
  const closed = state === 'closed';
  const Sign = closed ? IconLock : IconLockOpen;
  return (
    <span className={`nk-mark nk-mark-${closed ? 'ok' : state === 'reopened' ? 'warn' : 'quiet'}`}>
      <Sign size={13} stroke={2} aria-hidden />
      {words.states[state]}
    </span>
  );
}
