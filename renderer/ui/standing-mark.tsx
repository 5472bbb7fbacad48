import type { Standing } from '../../shared/contract/standing.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { StateMark, type Tone } from './state-mark.tsx';

const tones: Readonly<Record<Standing, Tone>> = {
  draft: 'quiet',
  requested: 'warn',
  in_review: 'warn',
  offered: 'warn',
  agreed: 'ok',
  open: 'ok',
  declined: 'bad',
  suspended: 'bad',
  closed: 'quiet',
};

/** Where a merchant stands. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const words = useSpeech().labels.onboarding;
  return <StateMark tone={tones[standing]}>{words.standings[standing]}</StateMark>;
}
