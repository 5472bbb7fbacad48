import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { english } from './en.ts';
import { makeVoice } from './make-voice.ts';
import { say } from './say.ts';
import type { Sentence } from './sentence.ts';
import { languages } from './voice.ts';

/** What a packet's schema lets through as facts, and no sentence expects. */
const strange: readonly Sentence['facts'][] = [
  {},
  { amount: 'x', count: 'x', month: '2026-99', from: '', percent: 'x', kind: 'constructor', method: '__proto__' },
  { amount: { amount: '1', currency: 'INR' }, date: 1e300, month: -1 },
];

it.each(languages)('says every sentence of somebody else in %s, whatever its facts are', (language) => {
  const voice = makeVoice(language);
  for (const code of ['nonsense', 'constructor', '__proto__', ...Object.keys(english)])
    for (const facts of strange) expect([code, typeof say({ code, facts }, voice)]).toEqual([code, 'string']);
});

it('says of facts that do not fit that another version wrote it', () => {
  expect(say({ code: 'match_accepted', facts: {} }, makeVoice('en'))).toBe(
    'Written by another version of Nikash (match accepted).',
  );
});

it.each(languages)('does not know a sentence of another version, and says so in %s', (language) => {
  const text = say({ code: 'match_by_moonlight', facts: {} }, makeVoice(language));
  expect(text).toContain('match by moonlight');
  expect(text).toMatch(language === 'en' ? /[.]$/ : /।$/);
});

it('has a test of every noun’s sentences beside their words', () => {
  const nouns = readdirSync(join(import.meta.dirname, 'sentences'));
  const without = nouns.filter(
    (noun) => !existsSync(join(import.meta.dirname, 'sentences', noun, `${noun}-sentences.test.ts`)),
  );
  expect([nouns.length > 0, without]).toEqual([true, []]);
});
