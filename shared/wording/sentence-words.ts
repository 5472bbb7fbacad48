import type { SentenceCode, SentenceFacts } from './sentence.ts';
import type { Voice } from './voice.ts';

/** The words of one language for every sentence: a language that lacks one does not compile. */
export type SentenceWords = {
  readonly [C in SentenceCode]: (facts: SentenceFacts[C], voice: Voice) => string;
};
