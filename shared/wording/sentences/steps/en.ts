import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import type { StepsFacts } from './steps-facts.ts';

/** One exception by its reference, or it and how many more. */
const andMore = (reference: string, more: number, { number }: Voice): string =>
  more === 0 ? reference : `${reference} and ${number(more)} more`;

export const stepsInEnglish: SentenceWords<StepsFacts> = {
  step_imported: ({ file, files }, { number }) =>
    files === 1 ? `Imported ${file}.` : `Imported ${file}, ${number(files)} files in all.`,
  step_import_undone: ({ file }) => `Took the import of ${file} back.`,
  step_matched: ({ left, right }) => `Matched ${left} with ${right}.`,
  step_unmatched: ({ reference }) => `Took the match of ${reference} back.`,
  step_written_off: ({ reference, amount }, { money }) => `Wrote off ${money(amount)} of ${reference}.`,
  step_reconciled: ({ matches }, { number }) =>
    `Reconciled: ${number(matches)} ${plural(matches, 'match', 'matches')} found.`,
  step_noted: ({ reference, more }, voice) => `Wrote a note on ${andMore(reference, more, voice)}.`,
  step_owned: ({ owner, reference, more }, voice) =>
    owner === ''
      ? `Took the owner off ${andMore(reference, more, voice)}.`
      : `Gave ${andMore(reference, more, voice)} to ${owner}.`,
  step_due: ({ due, reference, more }, voice) =>
    due === ''
      ? `Took the day off ${andMore(reference, more, voice)}.`
      : `Set ${voice.date(due)} as the day for ${andMore(reference, more, voice)}.`,
  step_asked: ({ reference, more }, voice) => `Asked about ${andMore(reference, more, voice)}.`,
  step_accepted: ({ reference, more }, voice) => `Accepted ${andMore(reference, more, voice)} with a reason.`,
  step_reopened: ({ reference, more }, voice) => `Opened ${andMore(reference, more, voice)} again.`,
};
