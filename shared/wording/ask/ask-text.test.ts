import { describe, expect, it } from 'vitest';
import { exceptionKinds } from '../../contract/exceptions.ts';
import { makeVoice } from '../make-voice.ts';
import { sentence } from '../sentence.ts';
import { languages } from '../voice.ts';
import { askText, type AskedException } from './ask-text.ts';

const asked = (more: Partial<AskedException> = {}): AskedException => ({
  kind: 'short_paid',
  amountAtRisk: { amount: '50000', currency: 'INR' },
  references: ['AXNPN0002', 'BANK1'],
  occurredOn: '2026-10-04',
  dueOfFacts: '2026-10-05',
  why: sentence('batch_short_paid', {
    reference: 'AXNPN0002',
    expected: { amount: '200000', currency: 'INR' },
    received: { amount: '150000', currency: 'INR' },
    difference: { amount: '50000', currency: 'INR' },
  }),
  institution: 'PhonePe',
  ...more,
});

describe('askText', () => {
  it('asks about one exception, word for word', () => {
    expect(askText('Rangoli Crafts', [asked()], makeVoice('en'))).toEqual([
      {
        institution: 'PhonePe',
        subject: 'Rangoli Crafts: Paid short – AXNPN0002 (₹500.00)',
        body: [
          'Dear PhonePe team,',
          '',
          'This is Rangoli Crafts. While reconciling our account with you we found the following and ask for your help.',
          '',
          'Paid short: ₹500.00',
          'UTR AXNPN0002: ₹2,000.00 was due, ₹1,500.00 came. ₹500.00 is missing.',
          'References: AXNPN0002, BANK1',
          'Date: 4 Oct 2026',
          'Due: 5 Oct 2026',
          'Please pay the missing amount, or tell us what it was kept for.',
          '',
          'Please name our references in your answer. Thank you.',
          '',
          'Rangoli Crafts',
        ].join('\n'),
      },
    ]);
  });

  it('writes one letter to each institution, its points numbered and summed by currency', () => {
    const usd = asked({ kind: 'not_settled', amountAtRisk: { amount: '1050', currency: 'USD' } });
    const letters = askText(
      'Shop',
      [asked(), asked({ institution: 'Paytm' }), asked(), usd, asked({ institution: null })],
      makeVoice('en'),
    );
    expect(letters.map(({ institution, subject }) => [institution, subject])).toEqual([
      ['PhonePe', 'Shop: 3 open questions'],
      ['Paytm', 'Shop: Paid short – AXNPN0002 (₹500.00)'],
      [null, 'Shop: Paid short – AXNPN0002 (₹500.00)'],
    ]);
    expect(letters[0]?.body).toContain('the following 3 points');
    expect(letters[0]?.body).toContain('3. Payment not received: $10.50');
    expect(letters[0]?.body).toContain('In all: ₹1,000.00, $10.50');
    expect(letters[2]?.body).toContain('Dear Sir or Madam,');
  });

  it('names no more references than anybody reads, and how many there are besides', () => {
    const references = Array.from({ length: 60 }, (_, index) => `P${index}`);
    const [letter] = askText('Shop', [asked({ references })], makeVoice('en'));
    expect(letter?.body).toContain('P10, P11 and 48 more');
    expect(letter?.body).not.toContain('P12');
  });

  it('says no amount where nothing is at risk', () => {
    const late = asked({ kind: 'settled_late', amountAtRisk: { amount: '0', currency: 'INR' } });
    const [letter] = askText('Shop', [late], makeVoice('en'));
    expect(letter?.subject).toBe('Shop: Settled late – AXNPN0002');
    expect(letter?.body).not.toContain('₹0.00');
  });

  it.each(languages.flatMap((language) => exceptionKinds.map((kind) => [language, kind] as const)))(
    'is whole in %s for %s',
    (language, kind) => {
      const [letter] = askText('Rangoli', [asked({ kind })], makeVoice(language));
      const script = { en: /[A-Za-z]/, bn: /[\u0980-\u09ff]/, hi: /[\u0900-\u097f]/ }[language];
      for (const line of `${letter?.subject ?? ''}\n${letter?.body ?? ''}`.split('\n').filter((one) => one !== ''))
        if (line !== 'Rangoli') expect(line).toMatch(script);
      expect(letter?.body).not.toMatch(/undefined|null|NaN|\[object/);
      if (language !== 'en') expect(letter?.body.replaceAll(/AXNPN0002|BANK1/g, '')).not.toMatch(/\d/);
    },
  );
});
