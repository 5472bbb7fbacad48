import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currencyCodes } from '../catalogue/currencies.ts';
import { makeVoice } from './make-voice.ts';
import { figureFormsOf, languages } from './voice.ts';
import { hideFigures, hidingVoice } from './hiding-voice.ts';

it('tells nothing of an amount but its currency, in every language and form', () => {
  for (const language of languages) {
    for (const figures of figureFormsOf(language)) {
      const voice = hidingVoice(makeVoice(language, figures));
      fc.assert(
        fc.property(
          fc.constantFrom(...currencyCodes),
          fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
          (currency, units) => {
            const hidden = voice.money({ amount: String(units), currency });
            expect(hidden).toBe(voice.money({ amount: '0', currency }));
            expect(hidden).toContain('•••••');
            expect(hidden).not.toMatch(/\p{Nd}/u);
            expect(voice.shortMoney({ amount: String(units), currency })).toBe(hidden);
          },
        ),
      );
    }
  }
});

it('leaves the currency’s label', () => {
  const hidden = (language: 'en' | 'bn', currency: 'INR' | 'USD' | 'BTC') =>
    hidingVoice(makeVoice(language)).money({ amount: '-12345678', currency });
  expect(hidden('en', 'INR')).toBe('₹•••••');
  expect(hidden('bn', 'INR')).toBe('₹•••••');
  expect(hidden('en', 'BTC')).toBe('₿•••••');
});

it('writes everything else as ever', () => {
  const voice = hidingVoice(makeVoice('en'));
  expect(voice.date('2026-11-21')).toBe('21 Nov 2026');
  expect(voice.number(12)).toBe('12');
});

it('hides the figures of a raw line in three scripts', () => {
  expect(hideFigures('UTR1,১২.৩,४५')).toBe('UTR•,••.•,••');
});
