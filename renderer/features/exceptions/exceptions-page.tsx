import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { HelpMark } from '../../ui/help/help-mark.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { useAddressedFilter } from '../../ui/use-addressed-filter.ts';
import { exceptionStates } from '../../../shared/contract/exceptions.ts';
import { exceptionsPlace, linkToExceptions } from './exceptions-place.ts';
import { ExceptionsWork } from './exceptions-work.tsx';

const address = { read: exceptionsPlace, link: linkToExceptions };

/** All that does not add up, to be worked through: filtered, given to somebody, asked about, accepted. */
export function ExceptionsPage() {
  const { labels, voice } = useSpeech();
  const words = labels.exceptions;
  const { merchant, today } = usePlace();
  const { filter: place, setFilter } = useAddressedFilter(address);
  const past = place.states === 'resolved' || place.states === 'all';
  const list = useAsk('exceptions.list', {
    merchantId: merchant.id,
    ...(past ? { states: [...exceptionStates] } : {}),
  });
  return (
    <div className="nk-page nk-fill">
      <header className="nk-page-head">
        <div>
          <h1>{words.title}</h1>
          <HelpMark />
          <p>{words.lead(voice.date(today))}</p>
        </div>
      </header>
      <Answered query={list}>
        {({ exceptions }) => (
          <ExceptionsWork key={merchant.id} exceptions={exceptions} place={place} onPlace={setFilter} />
        )}
      </Answered>
    </div>
  );
}
