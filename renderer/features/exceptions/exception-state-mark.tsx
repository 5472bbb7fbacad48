import type { Exception } from '../../../shared/contract/exceptions.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';

/** The kind of an exception, and how it stands where that is not simply open. */
export function ExceptionStateMark({ exception }: { readonly exception: Exception }) {
  const { labels } = useSpeech();
  const words = labels.exceptions;
  const { today } = usePlace();
  const { kind, state, due } = exception;
  const tone: Tone =
    state === 'resolved' ? 'ok' : state === 'accepted' ? 'quiet' : due !== null && due < today ? 'bad' : 'warn';
  return (
    <StateMark tone={tone}>
      {words.kinds[kind]}
      {state === 'open' ? null : ` · ${words.states[state]}`}
    </StateMark>
  );
}
