import { describe, expect, test } from 'vitest';
import { learnRule, type LearnFrom } from './learn-rule.ts';
import { amountOf } from './testing/open-books.ts';

const from = (narration: string, more: Partial<LearnFrom> = {}): LearnFrom => ({
  line: { narration, reference: null, account: 'bank' },
  batch: { reference: 'UTR0000001', account: 'provider' },
  merchant: 'Rangoli Crafts',
  payer: 'PhonePe',
  given: amountOf('0'),
  position: 3,
  ...more,
});

describe('learnRule', () => {
  test.each([
    ['NEFT CR-YESB0001-NODAL ESCROW-RANGOLI CRAFTS-000991', ['NODAL', 'ESCROW']],
    ['QUICKPAY 8812 QUICKPAY', ['QUICKPAY']],
    ['IMPS FROM ALPHA BETA GAMMA DELTA', ['ALPHA', 'BETA', 'GAMMA']],
  ])('learns from %s what others do not say', (narration, words) => {
    expect(learnRule(from(narration))).toMatchObject({
      words,
      bankAccount: 'bank',
      providerAccount: 'provider',
      position: 3,
      tolerance: null,
      on: true,
    });
  });

  test.each([['NEFT CR TRANSFER 00091'], ['RANGOLI CRAFTS PVT LTD'], ['NEFT UTR0000001 QUICKPAY'], ['']])(
    'learns nothing from %s',
    (narration) => expect(learnRule(from(narration))).toBeNull(),
  );

  test('what a person gave up may be missing again, and no more', () => {
    const learned = learnRule(from('QUICKPAY UTR0000001', { given: amountOf('5.90') }));
    const gave = [{ amount: '590', currency: 'INR' }];
    expect(learned?.tolerance).toEqual({ absolute: gave, percent: '0', cap: gave });
  });
});
