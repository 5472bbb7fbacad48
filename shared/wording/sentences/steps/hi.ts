import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import type { StepsFacts } from './steps-facts.ts';

const andMore = (reference: string, more: number, { number }: Voice): string =>
  more === 0 ? reference : `${reference} और ${number(more)} अन्य`;

export const stepsInHindi: SentenceWords<StepsFacts> = {
  step_imported: ({ file, files }, { number }) =>
    files === 1 ? `${file} इंपोर्ट हुई।` : `${file} सहित कुल ${number(files)} फ़ाइलें इंपोर्ट हुईं।`,
  step_import_undone: ({ file }) => `${file} का इंपोर्ट वापस लिया गया।`,
  step_matched: ({ left, right }) => `${left} और ${right} का मिलान हुआ।`,
  step_unmatched: ({ reference }) => `${reference} का मिलान वापस लिया गया।`,
  step_written_off: ({ reference, amount }, { money }) => `${reference} के ${money(amount)} बट्टे खाते में डाले गए।`,
  step_reconciled: ({ matches }, { number }) => `मिलान हुआ: ${number(matches)} मेल मिले।`,
  step_noted: ({ reference, more }, voice) => `टिप्पणी लिखी गई: ${andMore(reference, more, voice)}।`,
  step_owned: ({ owner, reference, more }, voice) =>
    owner === ''
      ? `ज़िम्मेदारी हटाई गई: ${andMore(reference, more, voice)}।`
      : `${owner} को सौंपा गया: ${andMore(reference, more, voice)}।`,
  step_due: ({ due, reference, more }, voice) =>
    due === ''
      ? `तय दिन हटाया गया: ${andMore(reference, more, voice)}।`
      : `दिन तय हुआ ${voice.date(due)}: ${andMore(reference, more, voice)}।`,
  step_asked: ({ reference, more }, voice) => `पूछा गया: ${andMore(reference, more, voice)}।`,
  step_accepted: ({ reference, more }, voice) => `कारण लिखकर स्वीकार किया गया: ${andMore(reference, more, voice)}।`,
  step_reopened: ({ reference, more }, voice) => `फिर खोला गया: ${andMore(reference, more, voice)}।`,
};
