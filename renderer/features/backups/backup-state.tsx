import type { BackupRow } from '../../../shared/contract/backups.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';

const toneOf = (state: BackupRow['state']): Tone =>
  state === 'good' ? 'ok' : state === 'unchecked' ? 'quiet' : state === 'other_key' ? 'warn' : 'bad';

/** What is known of a backup: a sign and a word. */
export function BackupState({ state }: { readonly state: BackupRow['state'] }) {
  const words = useSpeech().labels.backups;
  return <StateMark tone={toneOf(state)}>{words.states[state]}</StateMark>;
}
