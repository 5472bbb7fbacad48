import type { Output } from '../../../shared/contract/contract.ts';
import { entryKindReason } from '../../i18n/catalogue-names.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { rateText } from '../../ui/rate-text.ts';
import { linkToStory } from '../../ui/story-link.ts';
import { EntryFacts } from './entry-facts.tsx';
import { PostingsTable } from './postings-table.tsx';
import { SourceLines } from './source-lines.tsx';
import type { LedgerPlaceInMonth } from './use-ledger-place.ts';

type EntryViewProps = { readonly id: string; readonly place: LedgerPlaceInMonth };

/** One entry to the ground: what it posts, why, at which rates, and the line of the file it rests on. */
export function EntryView({ id, place }: EntryViewProps) {
  const { ledger: words, stories } = useSpeech().labels;
  const { merchant } = usePlace();
  const query = useAsk('ledger.entry', { merchantId: merchant.id, entryId: id });
  return (
    <Answered query={query}>
      {(answer) => (
        <div className="nk-stack">
          <EntryFacts answer={answer} place={place} />
          <p>
            <a className="nk-link" href={linkToStory(`entry:${id}`, merchant.id)}>
              {stories.whole}
            </a>
          </p>
          <Panel title={words.postings} flush>
            <PostingsTable entry={answer.entry} place={place} />
          </Panel>
          <Why answer={answer} />
          <SourceLines lines={answer.lines} more={answer.more} />
        </div>
      )}
    </Answered>
  );
}

/** The match it was booked for, else what entries of its kind are for; and the rates it will be worth for ever. */
function Why({ answer: { entry, why, rates } }: { readonly answer: Output<'ledger.entry'> }) {
  const { labels, voice, locale, say } = useSpeech();
  const words = labels.ledger;
  const reason = why === null ? entryKindReason(labels, entry.kind) : say(why);
  if (reason === null && rates.length === 0) return null;
  return (
    <Panel title={words.why}>
      <div className="nk-stack-tight">
        {reason === null ? null : <p>{reason}</p>}
        {rates.length === 0 ? null : (
          <>
            <h3 className="nk-entry-part">{words.ratesBooked}</h3>
            <ul className="nk-booked-rates" aria-label={words.ratesBooked}>
              {rates.map((quote) => (
                <li key={`${quote.from} ${quote.to} ${quote.on}`}>
                  <strong>{labels.rates.equals(quote.from, rateText(quote.rate, { locale }), quote.to)}</strong>
                  <span className="nk-dim nk-small">
                    {voice.date(quote.on)} · {quote.source}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Panel>
  );
}
