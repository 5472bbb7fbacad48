import { describe, expect, test } from 'vitest';
import type { WireMoney } from '../../money/wire.ts';
import { makeVoice } from '../make-voice.ts';
import { languages } from '../voice.ts';
import { bengaliIssues } from './bn.ts';
import { englishIssues } from './en.ts';
import { hindiIssues } from './hi.ts';
import type { IssueCode } from './issue.ts';
import { sayIssue } from './say-issue.ts';

const dictionaries = { en: englishIssues, bn: bengaliIssues, hi: hindiIssues };
const codes = Object.keys(englishIssues) as IssueCode[];

const rupees = (amount: string): WireMoney => ({ amount, currency: 'INR' });

/** Every fact any sentence asks for; none may be forgotten by a language. */
const facts = {
  reason: 'memory',
  megabytes: 1024,
  found: 'FOUND',
  expected: 'EXPECTED',
  lookalike: '',
  format: 'FORMAT',
  columns: 'COLUMNS',
  count: 77,
  limit: 1000,
  text: 'TEXT',
  form: 'FORM',
  currency: 'USD',
  type: 'TYPE',
  amount: rupees('12345678'),
  batch: 'BATCH',
  reference: 'REFERENCE',
  firstLine: 21,
  line: 43,
  withdrawal: rupees('100'),
  deposit: rupees('200'),
  total: 'withdrawals',
  stated: rupees('300'),
  file: 'FILE',
  pair: 'EUR/USD',
  date: '2026-10-30',
  currencies: 'MVR, XAU',
  in_books: 'IN_BOOKS',
  in_file: 'IN_FILE',
  report: 'REPORT',
  files: 'FILES',
  code: 'CODE',
  sheets: 'SHEETS',
  column: 'COLUMN',
  name: 'NAME',
  closing: rupees('500'),
  opening: rupees('600'),
};

/** Facts of the same name with another shape in some sentences. */
const shaped: Partial<Record<IssueCode, object>> = {
  columns_count: { expected: 15, found: 2 },
  balance_mismatch: { expected: rupees('400'), found: rupees('500') },
  sign_wrong: { expected: 'refund' },
  control_total_mismatch: { found: rupees('500') },
  control_count_mismatch: { stated: 5, found: 4 },
  net_mismatch: { found: rupees('500') },
  total_mismatch: { found: rupees('500') },
  batch_mismatch: { found: rupees('500') },
  details_mismatch: { found: rupees('500') },
  details_incomplete: { found: rupees('500') },
  count_mismatch: { stated: 5, found: 4 },
};

describe.each(languages)('in %s', (language) => {
  const voice = makeVoice(language);

  test.each(codes)('%s is a whole sentence', (code) => {
    const said = sayIssue({ line: null, column: null, code, facts: { ...facts, ...shaped[code] } }, voice);
    expect(said).not.toMatch(/undefined|NaN|\[object|null/);
    expect(said).toMatch(language === 'en' ? /^.+\.$/s : /।$/);
    expect(said.length).toBeGreaterThan(20);
  });

  test.each(codes)('%s uses the same facts as in English', (code) => {
    const used = (words: (typeof dictionaries)['en']): string[] => {
      const asked = new Set<string>();
      const all: Record<string, unknown> = { ...facts, ...shaped[code] };
      const watching = new Proxy(all, { get: (target, name: string) => (asked.add(name), target[name]) });
      (words[code] as (given: unknown, by: unknown) => string)(watching, voice);
      return [...asked].toSorted();
    };
    expect(used(dictionaries[language])).toEqual(used(englishIssues));
  });
});

test('no sentence is left in English', () => {
  for (const code of codes) {
    const say = (language: 'bn' | 'hi' | 'en'): string =>
      sayIssue({ line: null, column: null, code, facts: { ...facts, ...shaped[code] } }, makeVoice(language));
    expect(new Set([say('en'), say('bn'), say('hi')]).size).toBe(3);
    expect(say('bn')).toMatch(/[\u0980-\u09ff]/u);
    expect(say('hi')).toMatch(/[\u0900-\u097f]/u);
  }
});

describe('the place goes before the sentence, in the language and its digits', () => {
  const issue = { line: 12, column: 'Fee', code: 'value_missing', facts: {} };
  test.each([
    ['en', 'Line 12, column Fee: The cell is empty'],
    ['bn', 'লাইন ১২, কলাম Fee: ঘরটি খালি'],
    ['hi', 'लाइन १२, कॉलम Fee: ख़ाना ख़ाली है'],
  ] as const)('%s', (language, expected) => {
    expect(sayIssue(issue, makeVoice(language))).toMatch(new RegExp(`^${expected}`));
  });

  test('amounts are written as the language writes them', () => {
    const mismatch = {
      line: 4,
      column: null,
      code: 'balance_mismatch',
      facts: { line: 4, expected: rupees('12345678'), found: rupees('100') },
    };
    expect(sayIssue(mismatch, makeVoice('en'))).toContain('₹1,23,456.78');
    expect(sayIssue(mismatch, makeVoice('bn'))).toContain('১,২৩,৪৫৬.৭৮');
  });

  test('a code of another version is said plainly, not dropped', () => {
    expect(sayIssue({ ...issue, code: 'toString' }, makeVoice('en'))).toBe(
      'Line 12, column Fee: Something is wrong with this file (toString).',
    );
  });
});
