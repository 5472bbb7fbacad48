import type { Incident } from '../../../shared/contract/incidents.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';

const tones: Readonly<Record<Incident['state'], Tone>> = { open: 'warn', confirmed: 'ok', dismissed: 'quiet' };

export function IncidentStateMark({ state }: Pick<Incident, 'state'>) {
  return <StateMark tone={tones[state]}>{useSpeech().labels.incidents.states[state]}</StateMark>;
}
