import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { otherSide } from './candidates.ts';
import { itemDescription } from './item-description.ts';
import type { OpenRow, Suggestion } from './pair-rows.ts';
import { sideSums } from './side-sums.ts';

type CandidateListProps = {
  readonly row: OpenRow;
  readonly candidates: readonly Suggestion[];
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
};

/** What an open item could be paired with, each under its number key. */
export function CandidateList({ row, candidates, chosen, onChoose }: CandidateListProps) {
  const { labels, voice, say } = useSpeech();
  const words = labels.matching;
  if (candidates.length === 0) return <p className="nk-dim nk-small">{words.noCandidates}</p>;
  // The one thing that nearly fits stands beside the item already.
  if (candidates.length === 1 && chosen === 0 && candidates[0]?.why !== null) return null;
  const side = otherSide(row.side);
  return (
    <div className="nk-candidate-group">
      <p className="nk-dim nk-small">{words.candidatesHint}</p>
      <ul className="nk-candidates" aria-label={words.candidates}>
        {candidates.map((candidate, index) => {
          const others = candidate[side];
          const companions = candidate[row.side].filter((item) => item !== row.item);
          const [first] = others;
          if (first === undefined) return null;
          const description = itemDescription(labels, first);
          const name = first.reference === '' ? description : first.reference;
          const more = others.length + companions.length - 1;
          return (
            <li key={[...others, ...companions].map(({ id }) => id).join(' ')}>
              <button
                type="button"
                className="nk-candidate"
                aria-pressed={index === chosen}
                onClick={() => onChoose(index)}
              >
                <kbd aria-hidden>{voice.number(index + 1)}</kbd>
                <span className="nk-hidden">{words.pick(voice.number(index + 1))}: </span>
                <span className="nk-candidate-words">
                  <span className="nk-item-reference" title={name}>
                    {name}
                  </span>
                  {more > 0 ? <span className="nk-dim nk-small">{words.andMore(more, voice)}</span> : null}
                  <span
                    className="nk-dim nk-small nk-candidate-why"
                    title={candidate.why === null ? description : say(candidate.why)}
                  >
                    {candidate.why === null
                      ? first.reference === ''
                        ? ''
                        : description
                      : index === 0
                        ? words.candidateNear
                        : say(candidate.why)}
                  </span>
                </span>
                <span className="nk-dim nk-small">
                  <DateText date={first.date} />
                </span>
                <span className="nk-end">
                  <Amounts values={sideSums(others, [])['left']} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
