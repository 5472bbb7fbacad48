import type { RefusalDetails } from '../../contract/refusal.ts';
import type { Language, Voice } from '../voice.ts';
import { bengaliRefusals } from './bn.ts';
import { englishRefusals } from './en.ts';
import { hindiRefusals } from './hi.ts';
import { tell, type RefusalWords, type RefusedCode } from './refusal-words.ts';

const words: Readonly<Record<Language, RefusalWords>> = { en: englishRefusals, bn: bengaliRefusals, hi: hindiRefusals };

/** Any answer that is not `ok`: a refusal, `bad_request` or `fault`. */
export type Refused = { readonly code: RefusedCode; readonly details: RefusalDetails };

/** What was refused, why, and what to do next, in the voice's language. */
export const sayRefusal = ({ code, details }: Refused, voice: Voice): string =>
  words[voice.language][code](tell(details, voice));
