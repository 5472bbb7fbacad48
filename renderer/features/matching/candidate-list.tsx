import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DateText } from '../../ui/date-text.tsx';
import type { Candidate } from './pair-rows.ts';

type CandidateListProps = {
  readonly candidates: readonly Candidate[];
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
};

/** What an open item could be paired with, each under its number key. */
export function CandidateList({ candidates, chosen, onChoose }: CandidateListProps) {
  const { labels, voice, say } = useSpeech();
  const words = labels.matching;
  if (candidates.length === 0) return <p className="nk-dim nk-small">{words.noCandidates}</p>;
  // The one thing that nearly fits stands beside the item already.
  if (candidates.length === 1 && chosen === 0 && candidates[0]?.why !== null) return null;
  return (
    <div className="nk-candidate-group">
      <p className="nk-dim nk-small">{words.candidatesHint}</p>
      <ul className="nk-candidates" aria-label={words.candidates}>
        {candidates.map(({ item, why }, index) => (
          <li key={item.id}>
            <button
              type="button"
              className="nk-candidate"
              aria-pressed={index === chosen}
              aria-label={`${words.pick(voice.number(index + 1))}: ${item.reference}`}
              onClick={() => onChoose(index)}
            >
              <kbd>{index + 1}</kbd>
              <span className="nk-candidate-words">
                <span className="nk-item-reference">{item.reference}</span>
                <span className="nk-dim nk-small">
                  {why === null ? item.description : index === 0 ? words.candidateNear : say(why)}
                </span>
              </span>
              <span className="nk-dim nk-small">
                <DateText date={item.date} />
              </span>
              <Amount value={item.amount} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
