import type { ExceptionEvent, ExceptionState } from '../../../shared/contract/exceptions.ts';
import type { ExceptionId } from '../../../shared/kernel/ids.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

/** What became of an exception, the newest first: what was found of it and what was said. */
export function ExceptionHistory({ id }: { readonly id: ExceptionId }) {
  const speech = useSpeech();
  const words = speech.labels.exceptions;
  const { merchant } = usePlace();
  const story = useAsk('exceptions.read', { merchantId: merchant.id, id });
  if (story.error !== null) return <Trouble error={story.error} />;
  const events = story.data?.history.toReversed() ?? [];
  return (
    <div>
      <h3 className="nk-detail-head" id={`history-${id}`}>
        {words.history}
      </h3>
      <ol className="nk-story" aria-labelledby={`history-${id}`} aria-busy={story.data === undefined}>
        {events.map((event, index) => (
          <li
            key={`${event.at} ${event.what} ${events.length - index}`}
            className={event.undone ? 'nk-undone' : undefined}
          >
            <span className="nk-dim nk-small">
              <MomentText instant={event.at} />
              {event.undone ? ` · ${words.undone}` : ''}
            </span>
            <span>{eventText(event, speech)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function eventText({ what, value, amountAtRisk }: ExceptionEvent, { labels, voice }: Speech): string {
  const words = labels.exceptions;
  const amount = amountAtRisk === null ? '' : ` · ${voice.money(amountAtRisk)}`;
  switch (what) {
    case 'found':
      return `${words.found}${amount}`;
    case 'changed':
      return `${words.changed}${amount}`;
    case 'returned':
      return `${words.returned}${amount}`;
    case 'resolved':
      return words.resolvedThen;
    case 'owner':
      return value === null || value === '' ? words.ownerOff : words.ownedBy(value);
    case 'due':
      return value === null || value === '' ? words.dueOff : words.dueSet(voice.date(value));
    case 'state':
      return `${words.stateSet(words.states[value as ExceptionState])}${amount}`;
    case 'note':
      return `“${value ?? ''}”`;
    default:
      return assertNever(what);
  }
}
