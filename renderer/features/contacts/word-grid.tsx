import { useSpeech } from '../../i18n/speech-context.tsx';

type WordGridProps = { readonly label: string; readonly words: readonly string[] };

/** Twelve words, numbered, so that two people on the telephone stay at the same one. They are English in every language. */
export function WordGrid({ label, words }: WordGridProps) {
  const { voice } = useSpeech();
  // A word may stand there twice; its place tells them apart.
  const numbered = words.map((word, index) => ({ word, place: index + 1 }));
  return (
    <ol className="nk-words" aria-label={label} translate="no">
      {numbered.map(({ word, place }) => (
        <li key={place}>
          <span className="nk-words-number" aria-hidden>
            {voice.number(place)}
          </span>
          <span lang="en">{word}</span>
        </li>
      ))}
    </ol>
  );
}
