import { describe, expect, it } from 'vitest';
import type { MatchingRule, MatchingSettings } from '../../../shared/contract/matching-rules.ts';
import { matchingPasses, matchingSettings } from '../../../shared/contract/matching-rules.ts';
import { lastPosition, movedRules, type KeptRule } from './rules-in-order.ts';
import { readRules, rulesText } from './rules-file.ts';
import { draftOf, movedPass, settingsOf } from './settings-draft.ts';
import { draftCurrencies, percentOf, ruleToleranceOf, toleranceDraft } from './tolerance-draft.ts';

const rule = (name: string, position = 0): MatchingRule => ({
  name,
  on: true,
  position,
  bankAccount: null,
  words: ['PHONEPE'],
  providerAccount: 'p1',
  tolerance: null,
});
const kept = (id: string, position: number): KeptRule => ({ ...rule(id, position), id, matches: 0 });

const accounts = [
  { id: 'p1', kind: 'provider' as const, institution: 'PhonePe', number: '' },
  { id: 'b1', kind: 'bank' as const, institution: 'HDFC Bank', number: 'XX4321' },
];

describe('movedRules', () => {
  const rules = [kept('a', 0), kept('b', 0), kept('c', 5)];
  const saved = (id: string, by: -1 | 1) => movedRules(rules, id, by).map((one) => `${one.id}${one.rule.position}`);

  it('counts positions anew, so that rules of the same position come apart', () => {
    expect(saved('c', -1)).toEqual(['c1', 'b2']);
    expect(saved('a', 1)).toEqual(['a1', 'c2']);
  });

  it('moves nothing beyond the ends', () => {
    expect([saved('a', -1), saved('c', 1), saved('nobody', 1)]).toEqual([[], [], []]);
    expect(lastPosition(rules)).toBe(6);
    expect(lastPosition([])).toBe(0);
  });
});

describe('a file of rules', () => {
  const rules = [rule('One'), { ...rule('Two', 1), bankAccount: 'b1' }];

  it('is read back in other books, where the accounts have other numbers', () => {
    const elsewhere = accounts.map((account) => ({ ...account, id: `x${account.id}` }));
    const text = rulesText(rules, accounts);
    expect(text).toContain('HDFC Bank XX4321');
    expect(readRules(text, elsewhere)).toEqual({
      ok: true,
      rules: rules.map((each) => ({
        ...each,
        providerAccount: 'xp1',
        bankAccount: each.bankAccount === null ? null : 'xb1',
      })),
    });
  });

  it('is refused where an account is not here, or could be two', () => {
    const text = rulesText(rules, accounts);
    expect(readRules(text, accounts.slice(0, 1))).toEqual({ ok: false, fault: 'accountUnknown' });
    const twice = [...accounts, { id: 'p2', kind: 'provider' as const, institution: 'PhonePe', number: '' }];
    expect(readRules(text, twice)).toEqual({ ok: false, fault: 'accountUnknown' });
  });

  it.each(['', '{', '[]', '{"kind":"nikash-matching-rules","version":2,"rules":[]}', '{"rules":[]}'])(
    'is not %j',
    (text) => {
      expect(readRules(text, accounts)).toEqual({ ok: false, fault: 'unreadable' });
    },
  );
});

describe('a draft of settings', () => {
  const settings: MatchingSettings = {
    passes: matchingPasses.map((pass) => ({ pass, on: pass !== 'learned' })),
    tolerance: {
      absolute: [{ amount: '150', currency: 'INR' }],
      percent: '0.5',
      cap: [{ amount: '10000', currency: 'EUR' }],
    },
    acrossPercent: '2',
  };

  it('says the settings it was made from', () => {
    expect(settingsOf(draftOf(settings))).toEqual(settings);
    expect(draftCurrencies(settings.tolerance, ['INR', 'USD'])).toEqual(['INR', 'USD', 'EUR']);
    expect(draftCurrencies(null, ['INR'])).toEqual(['INR']);
  });

  it('reads what people type, and is none while a text is no amount', () => {
    const draft = draftOf(settings);
    const made = settingsOf({ ...draft, absolute: { INR: '১,২৫০.৫', USD: '' }, percent: '', cap: {} });
    expect(made?.tolerance).toEqual({ absolute: [{ amount: '125050', currency: 'INR' }], percent: '0', cap: [] });
    expect(matchingSettings.safeParse(made).success).toBe(true);
    expect(settingsOf({ ...draft, cap: { INR: 'much' } })).toBeNull();
    expect(settingsOf({ ...draft, cap: { INR: '-5' } })).toBeNull();
    expect(settingsOf({ ...draft, percent: 'half' })).toBeNull();
  });

  it.each([
    ['2', '2'],
    ['2.50 %', '2.5'],
    ['০.৫', '0.5'],
    // As fine as a percentage is kept: what the command line has set can be saved again here.
    ['0.125', '0.125'],
    ['0.000001', '0.000001'],
    ['0.0000001', null],
    ['10', '10'],
    ['0', '0'],
    ['100', '100'],
    ['1000', null],
    ['-1', null],
  ] as const)('reads the percentage %j as %j', (text, percent) => {
    expect(percentOf(text)).toBe(percent);
  });

  it('of one rule says its tolerance, and none where nothing may be missing', () => {
    const { tolerance } = settings;
    expect(ruleToleranceOf(toleranceDraft(tolerance))).toEqual({ ok: true, tolerance });
    expect(ruleToleranceOf(toleranceDraft(null))).toEqual({ ok: true, tolerance: null });
    expect(ruleToleranceOf({ ...toleranceDraft(tolerance), percent: 'much' })).toEqual({ ok: false });
    expect(ruleToleranceOf({ absolute: { INR: '' }, cap: {}, percent: ' ' })).toEqual({ ok: true, tolerance: null });
  });

  it('runs a pass earlier or later, and nothing beyond the ends', () => {
    const order = (passes: MatchingSettings['passes']) => passes.map(({ pass }) => pass);
    expect(order([...movedPass(settings.passes, 1, -1)]).slice(0, 2)).toEqual(['reference_sum', 'reference_amount']);
    expect(movedPass(settings.passes, 0, -1)).toBe(settings.passes);
    expect(movedPass(settings.passes, matchingPasses.length - 1, 1)).toBe(settings.passes);
  });
});
