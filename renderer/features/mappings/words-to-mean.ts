import { distinctWords } from './table-cells.ts';
import type { Trial } from './use-trial.ts';

const unknown = new Set(['type_unknown', 'status_unknown']);
const mostWords = 60;

/** The words of a column that can be given a meaning: those in sight, those the file stumbled over further down, those known before. */
export function wordsToMean({
  seen,
  known,
  trial,
  column,
}: {
  readonly seen: readonly string[];
  readonly known: Readonly<Record<string, string>>;
  readonly trial: Pick<Trial, 'issues'> | null;
  readonly column: string;
}): readonly string[] {
  const stumbled = (trial?.issues ?? []).flatMap(({ code, column: at, facts }) => {
    const text = facts['text'];
    return unknown.has(code) && at === column && typeof text === 'string' && text !== '' ? [text] : [];
  });
  return distinctWords([...seen, ...stumbled, ...Object.keys(known)]).slice(0, mostWords);
}
