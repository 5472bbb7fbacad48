import { describe, expect, it } from 'vitest';
import { institutions } from '../../catalogue/institutions.ts';
import { makeVoice } from '../make-voice.ts';
import { unbrandedNames } from '../names/unbranded-names.ts';
import { reportTitle } from '../reports/report-title.ts';
import { say } from '../say.ts';
import type { SentenceWords } from '../sentence-words.ts';
import type { Fact, SentenceFacts } from '../sentence.ts';
import { languages, type Language, type Voice } from '../voice.ts';
import { faultsOfText } from './faults-of-text.ts';

/**
 * Holds every sentence of a noun to what a reader asks of it, in each language; `facts` is one honest set for each code. References
 * in them are AXNPN0001, BANK1 or PP1, whose figures stay as they are.
 */
export function holdSentences<Facts extends Partial<SentenceFacts>>(
  facts: Facts,
  words: Readonly<Record<Language, SentenceWords<Facts>>>,
): void {
  const examples = Object.entries(facts) as readonly [string, Readonly<Record<string, Fact>>][];

  it('has words for exactly the codes there are', () => {
    for (const language of languages)
      expect(Object.keys(words[language]).toSorted()).toEqual(Object.keys(facts).toSorted());
  });

  describe.each(languages)('in %s', (language) => {
    const voice = makeVoice(language);

    it.each(examples)('%s is a sentence', (code, given) => {
      expect(faultsOfText(say({ code, facts: given }, voice), language)).toEqual([]);
    });

    it.each(examples)('%s tells every fact, in the language’s figures', (code, given) => {
      const text = say({ code, facts: given }, voice);
      for (const [name, fact] of Object.entries(given)) expect(`${name}: ${text}`).toContain(written(fact, voice));
      const figures = language === 'en' ? /[০-৯०-९]/u : /\d/;
      expect(text.replace(/AXNPN0001|BANK1|PP1/g, '')).not.toMatch(figures);
    });

    it.each(examples.filter(([, given]) => namingFacts.some((name) => Object.hasOwn(given, name))))(
      '%s says whom it names in the language’s words, where that is nobody’s brand',
      (code, given) => {
        const names = namingFacts.filter((name) => Object.hasOwn(given, name));
        const unbranded = Object.fromEntries(names.map((name) => [name, institutions.other_provider.name]));
        const text = say({ code, facts: { ...given, ...unbranded } }, voice);
        const inOwnWords = unbrandedNames[language].other_provider;
        expect(text).toContain(inOwnWords);
        expect(text.replaceAll(inOwnWords, '')).not.toContain(institutions.other_provider.name);
      },
    );
  });
}

/** Facts that name institutions, or accounts by them. */
const namingFacts = ['institution', 'provider', 'bank', 'account', 'providers', 'others', 'failing'];

const written = (fact: Fact, voice: Voice): string =>
  typeof fact === 'number'
    ? voice.number(fact)
    : typeof fact === 'string'
      ? writtenText(fact, voice)
      : voice.money(fact);

const writtenText = (fact: string, voice: Voice): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(fact)
    ? voice.date(fact)
    : /^\d{4}-\d{2}$/.test(fact)
      ? voice.month(fact)
      : /^\d+(\.\d+)?$/.test(fact)
        ? fact.replaceAll(/\d/g, (digit) => voice.number(Number(digit)))
        : fact === 'trial_balance'
          ? reportTitle(fact, voice.language)
          : fact;
