import { describe, expect, it } from 'vitest';
import { makeVoice } from '../../shared/wording/make-voice.ts';
import type { Language } from '../../shared/wording/voice.ts';
import { labels } from './labels.ts';

/** What is written the same in every language. */
const universal = new Set([
  'PDF',
  'CSV',
  'Excel',
  'UPI',
  // Something is still on its way.
  '…',
  // What payment methods call themselves.
  'iDEAL',
  'Pix',
  'Boleto',
  'PayPal',
  'bKash',
  'Nagad',
  'Mercado Pago',
  // Numbers that call themselves the same everywhere.
  'IBAN',
  'IFSC',
  'CLABE',
  'BIC (SWIFT)',
  'CNPJ',
  'CPF',
]);

const scripts: Readonly<Record<'bn' | 'hi', RegExp>> = { bn: /\p{Script=Bengali}/u, hi: /\p{Script=Devanagari}/u };

/** Every text of a language with its path; a text that is made from facts is made with some. */
function texts(language: Language): readonly (readonly [string, string])[] {
  const voice = makeVoice(language);
  const walk = (value: unknown, path: string): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') return [[path, String(made(value as (...facts: unknown[]) => unknown, path))]];
    return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => walk(inner, `${path}.${key}`));
  };
  const made = (make: (...facts: unknown[]) => unknown, path: string): unknown => {
    const last = path.split('.').at(-1) ?? '';
    // A line of a file, and only that of the stories.
    if (last === 'line' && make.length === 3) return make('X', 3, voice);
    if (['doneText', 'openCount', 'taken', 'closedOf', 'verifyGood'].includes(last)) return make(2, 3, voice);
    return make.length === 2 &&
      ![
        'span',
        'ofDeclared',
        'chartOf',
        'acceptedNotice',
        'take',
        'monthCap',
        'totalCap',
        'firstOf',
        'newestOf',
        'chargedOver',
        'until',
        'fromTo',
        'letterRest',
        'weeklySince',
        'keptClosed',
        'rest',
        'cutOff',
        'verifiedSpan',
        'reserveSuggested',
        'waitsForYou',
        'waitsForThem',
        'declinedBecause',
        'byAgreement',
        'unplacedText',
        'short',
      ].includes(last)
      ? make(3, voice)
      : make('X', 'Y', 'Z');
  };
  return walk(labels[language], language);
}

describe('labels', () => {
  it.each(['bn', 'hi'] as const)('leaves no English word alone in %s', (language) => {
    const left = texts(language).filter(([, text]) => !scripts[language].test(text) && !universal.has(text));
    expect(left).toEqual([]);
  });

  it.each(['en', 'bn', 'hi'] as const)(
    'has no empty text and no fact that was not put into words in %s',
    (language) => {
      const broken = texts(language).filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text));
      expect(broken).toEqual([]);
    },
  );

  it('never shows Latin digits in a count of another script', () => {
    const counts = (['bn', 'hi'] as const).flatMap((language) => [
      labels[language].common.payments(12, makeVoice(language)),
      labels[language].common.exceptions(4, makeVoice(language)),
      labels[language].periods.remaining(2, makeVoice(language)),
    ]);
    expect(counts.filter((text) => /\d/.test(text))).toEqual([]);
  });

  it('says one and many apart in English', () => {
    const voice = makeVoice('en');
    expect(labels.en.common.payments(1, voice)).toBe('1 payment');
    expect(labels.en.common.payments(2, voice)).toBe('2 payments');
  });
});
