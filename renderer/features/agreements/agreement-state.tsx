import type { AgreementState as State } from '../../../shared/contract/agreements.ts';
import { paperWords } from '../../../shared/wording/agreements/paper-words.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';

const tones: Readonly<Record<State, Tone>> = {
  proposed: 'warn',
  declined: 'bad',
  replaced: 'quiet',
  agreed: 'ok',
  superseded: 'quiet',
  ended: 'quiet',
};

/** Where an agreement stands. */
export function AgreementState({ state }: { readonly state: State }) {
  const { language } = useSpeech();
  return <StateMark tone={tones[state]}>{paperWords[language].states[state]}</StateMark>;
}
