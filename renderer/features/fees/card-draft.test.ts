import { describe, expect, it } from 'vitest';
import { rateCardPresets } from '../../../shared/catalogue/rate-card-presets.ts';
import { rateCard } from '../../../shared/contract/rate-card.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { newLine, type LineDraft } from '../../ui/rate-lines/line-draft.ts';
import { draftOfCard, draftOfPreset, readDraft, type CardDraft } from './card-draft.ts';

const today = '2026-11-01' as LocalDate;

const raise = (): never => {
  throw new Error('the preset is gone');
};

const draft = (line: Partial<LineDraft> = {}, more: Partial<CardDraft> = {}): CardDraft => ({
  name: 'PhonePe 2026',
  providerAccount: 'a1',
  currency: 'INR',
  from: '2026-10-01',
  to: '',
  source: '',
  refundKeepsFee: true,
  lines: [{ ...newLine('18'), percent: '2', ...line }],
  ...more,
});

describe('a draft', () => {
  it('is read in any script’s digits and lakh grouping', () => {
    const { card, faults } = readDraft(
      draft({ percent: '১.৭৫', fixed: '३.५०', max: '1,00,000', bandTo: '2,000', methods: ['upi'] }),
    );
    expect([...faults]).toEqual([]);
    expect(card).toMatchObject({
      to: null,
      lines: [{ methods: ['upi'], percent: '1.75', fixed: '3.50', max: '100000.00', bandTo: '2000.00', min: null }],
    });
  });

  it.each<[string, CardDraft, string, string]>([
    ['no name', draft({}, { name: ' ' }), 'name', 'missing'],
    ['no percentage', draft({ percent: '' }), 'lines.0.percent', 'percent'],
    ['more than all', draft({ percent: '101' }), 'lines.0.percent', 'percent'],
    ['a fixed part that is no amount', draft({ fixed: 'three' }), 'lines.0.fixed', 'amount'],
    ['a negative least', draft({ min: '-5' }), 'lines.0.min', 'amount'],
    ['a most below the least', draft({ min: '10', max: '5' }), 'lines.0.max', 'order'],
    ['a band that ends below its beginning', draft({ bandFrom: '10', bandTo: '5' }), 'lines.0.bandTo', 'order'],
    ['no first day', draft({}, { from: '' }), 'from', 'missing'],
    ['an end before the beginning', draft({}, { to: '2026-09-30' }), 'to', 'order'],
    ['no account', draft({}, { providerAccount: '' }), 'providerAccount', 'missing'],
  ])('with %s is no card', (_, wrong, field, fault) => {
    const { card, faults } = readDraft(wrong);
    expect([card, faults.get(field)]).toEqual([null, fault]);
  });

  it('of a card is that card again', () => {
    const preset = rateCardPresets.find(({ id }) => id === 'cashfree_list');
    const { name, currency, lines, source, refundKeepsFee } = preset ?? raise();
    const card = rateCard.parse({
      name,
      currency,
      lines,
      source,
      refundKeepsFee,
      providerAccount: 'a1',
      from: '2026-01-01',
    });
    expect(readDraft(draftOfCard(card)).card).toMatchObject({
      name: card.name,
      currency: card.currency,
      from: card.from,
    });
    expect(readDraft(draftOfCard(card)).card?.lines.map(({ percent, methods }) => [percent, methods])).toEqual(
      card.lines.map(({ percent, methods }) => [percent, methods]),
    );
  });

  it.each(rateCardPresets.map((preset) => [preset.id, preset] as const))('of the preset %s is a card', (_, preset) => {
    const { card } = readDraft(draftOfPreset(preset, 'a1', today));
    expect(card).toMatchObject({ providerAccount: 'a1', from: preset.standing === 'law' ? preset.asOf : today });
  });
});
