import { describe, expect, it } from 'vitest';
import { cashbackPresets } from '../../../shared/catalogue/cashback-schemes.ts';
import { draftOf, newDraft, presetDraft, writtenScheme } from './scheme-draft.ts';

const begun = newDraft('a1', 'INR', '2026-06-01');
const filled = { ...begun, name: 'Card', issuer: 'Issuer', lastFour: '1234', percent: '3' };
const told = { name: 'Told', source: 'In the press.' };

describe('a scheme as it is written', () => {
  it('says which fields are still to be filled', () => {
    expect([...writtenScheme(begun).faults].toSorted()).toEqual(['issuer', 'lastFour', 'name', 'percent']);
    expect(writtenScheme(filled)).toMatchObject({
      faults: new Set(),
      scheme: {
        instrument: { kind: 'own_card', lastFour: '1234' },
        reward: { kind: 'percent', percent: '3' },
        source: null,
      },
    });
  });

  it.each([
    ['percent', { percent: '০.৫%' }, { reward: { kind: 'percent', percent: '0.5' } }],
    ['digits', { lastFour: '১২৩৪', paidWithinDays: '४५' }, { instrument: { lastFour: '1234' }, paidWithinDays: 45 }],
    ['amounts', { capPerMonth: '১,২৩,৪৫৬' }, { capPerMonth: { amount: '12345600', currency: 'INR' } }],
    [
      'lists',
      { words: 'ads, meta', receiptWords: 'cash back; ক্যাশব্যাক' },
      { words: ['ads', 'meta'], receipt: { words: ['cash back', 'ক্যাশব্যাক'] } },
    ],
  ])('reads %s of three scripts', (_, change, expected) => {
    expect(writtenScheme({ ...filled, ...change })).toMatchObject({ faults: new Set(), scheme: expected });
  });

  it.each([
    ['percent', { percent: '101' }],
    ['percent', { percent: '3,5' }],
    ['lastFour', { lastFour: '12345' }],
    ['capTotal', { capTotal: '0' }],
    ['minimum', { minimum: 'much' }],
    ['firstPayments', { firstPayments: '0' }],
    ['paidWithinDays', { paidWithinDays: '' }],
    ['from', { from: '' }],
    ['to', { to: '2026-05-01' }],
    ['pauses', { pauses: [{ from: '2026-06-02', to: '2026-06-01' }] }],
    ['pauses', { pauses: [{ from: '2026-06-02', to: '' }] }],
    ['receiptWords', { receiptWords: '' }],
    ['rewardAmount', { reward: 'up_to' as const, rewardAmount: '' }],
  ])('marks %s: %j', (field, change) => {
    const { scheme, faults } = writtenScheme({ ...filled, ...change });
    expect([scheme, [...faults]]).toEqual([null, [field]]);
  });

  it('comes back as it was kept', () => {
    const { scheme } = writtenScheme({
      ...filled,
      capTotal: '1,000.50',
      firstPayments: '3',
      to: '2026-12-31',
      pauses: [{ from: '2026-06-02', to: '2026-06-04' }],
      answers: [{ row: 'line:1', counts: true }],
    });
    expect(scheme).not.toBeNull();
    if (scheme !== null) expect(writtenScheme(draftOf(scheme)).scheme).toEqual(scheme);
  });

  it('begins with a preset: what only the merchant knows is left open', () => {
    const [card, chat] = cashbackPresets;
    expect([...writtenScheme(presetDraft(begun, card, told)).faults]).toEqual(['lastFour']);
    expect(writtenScheme(presetDraft(begun, chat, told))).toMatchObject({
      faults: new Set(),
      scheme: {
        name: 'Told',
        firstPayments: 3,
        reward: { kind: 'up_to', amount: { amount: '3500' } },
        from: '2022-06-01',
      },
    });
  });
});
