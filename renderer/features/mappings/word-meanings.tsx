import { NativeSelect } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { meaningOf } from './table-cells.ts';

type WordMeaningsProps<T extends string> = {
  readonly column: string;
  readonly words: readonly string[];
  readonly meanings: Readonly<Record<string, T>>;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** What a word is taken for that nothing is said of; without it every word must be said. */
  readonly unsaid?: string;
  readonly onChange: (word: string, meaning: T | null) => void;
};

/** The words of one column, each with the choice of what it means. */
export function WordMeanings<T extends string>({
  column,
  words,
  meanings,
  options,
  unsaid,
  onChange,
}: WordMeaningsProps<T>) {
  const labels = useSpeech().labels.mappings;
  return (
    <fieldset className="nk-mapping-meanings">
      <legend>{labels.wordOf(column)}</legend>
      {words.map((word) => {
        const meaning = meaningOf(meanings, word);
        return (
          <div key={word} className="nk-mapping-meaning" data-unsaid={meaning === null && unsaid === undefined}>
            <span className="nk-mono">{word}</span>
            <NativeSelect
              size="xs"
              aria-label={labels.wordMeans(word)}
              value={meaning ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChange(word, options.find((option) => option.value === value)?.value ?? null)
              }
              data={[{ value: '', label: unsaid ?? labels.choose }, ...options]}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
