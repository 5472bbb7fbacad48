import type { Sentence } from '../../shared/wording/sentence.ts';
import { useSpeech } from '../i18n/speech-context.tsx';

/** A sentence of the ledger in the reader's language. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  return useSpeech().say(sentence);
}
