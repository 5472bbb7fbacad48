import type { FeeVerdict } from '../../../shared/contract/fees.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';

const tones: Readonly<Record<FeeVerdict, Tone>> = {
  over: 'bad',
  under: 'warn',
  not_agreed: 'warn',
  no_card: 'quiet',
  own_row: 'quiet',
  as_agreed: 'ok',
};

export function VerdictMark({ verdict }: { readonly verdict: FeeVerdict }) {
  return <StateMark tone={tones[verdict]}>{useSpeech().labels.fees.verdicts[verdict]}</StateMark>;
}
