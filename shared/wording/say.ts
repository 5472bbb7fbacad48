import { bengali } from './bn.ts';
import { english } from './en.ts';
import { hindi } from './hi.ts';
import { saidInstitution } from './names/said-institution.ts';
import { unbrandedNames } from './names/unbranded-names.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { Fact, Sentence, SentenceCode, SentenceFacts } from './sentence.ts';
import type { Language, Voice } from './voice.ts';

const words: Readonly<Record<Language, SentenceWords>> = { en: english, bn: bengali, hi: hindi };

/** A ledger may hold sentences that another version of the product wrote. */
const unknown: Readonly<Record<Language, (code: string) => string>> = {
  en: (code) => `Written by another version of Nikash (${code.replaceAll('_', ' ')}).`,
  bn: (code) => `নিকাশের অন্য সংস্করণের লেখা (${code.replaceAll('_', ' ')})।`,
  hi: (code) => `निकाश के किसी और संस्करण ने लिखा (${code.replaceAll('_', ' ')})।`,
};

const isSentenceCode = (code: string): code is SentenceCode => Object.hasOwn(english, code);

const speak = <C extends SentenceCode>(code: C, facts: SentenceFacts[C], voice: Voice): string =>
  words[voice.language][code](facts, voice);

/** Facts that name an institution, or an account by it, as the catalogue does; in the second row several at once. */
const namesOne: ReadonlySet<string> = new Set(['institution', 'provider', 'bank', 'account']);
const namesSeveral: ReadonlySet<string> = new Set(['providers', 'others', 'failing']);

/** The facts with what is nobody's brand in the reader's words: stored and sent they carry the catalogue's own name. */
function withInstitutionsSaid(facts: Sentence['facts'], language: Language): Sentence['facts'] {
  const said = (named: string): string => saidInstitution(named, unbrandedNames[language]);
  const saidFact = (key: string, fact: Fact): Fact =>
    typeof fact !== 'string'
      ? fact
      : namesOne.has(key)
        ? said(fact)
        : namesSeveral.has(key)
          ? fact.split(', ').map(said).join(', ')
          : fact;
  return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, saidFact(key, fact)]));
}

/**
 * The sentence in the voice's language. Its facts were held to its code when it was made here (`sentence`); what came in somebody's
 * packet, or from another version, may have others: then it is said that it cannot be said, and the page around it stands.
 */
export function say({ code, facts }: Sentence, voice: Voice): string {
  if (!isSentenceCode(code)) return unknown[voice.language](code);
  try {
    return speak(code, withInstitutionsSaid(facts, voice.language) as never, voice);
  } catch {
    return unknown[voice.language](code);
  }
}
