import type { SentenceFacts } from './sentence.ts';
import type { Voice } from './voice.ts';

/** The words of one language for every sentence, or for those of one noun: a language that lacks one does not compile. */
export type SentenceWords<Facts = SentenceFacts> = {
  readonly [C in keyof Facts]: (facts: Facts[C], voice: Voice) => string;
};
