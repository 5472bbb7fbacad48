import { describe, expect, it } from 'vitest';
import { rateCard } from '../contract/rate-card.ts';
import { rateCardPresets } from './rate-card-presets.ts';

describe.each(rateCardPresets)('$id', ({ id: _, institution: __, asOf, standing, source, ...card }) => {
  it('is a card as it stands, and says where it is from', () => {
    const made = { ...card, source, providerAccount: 'a1', from: asOf };
    expect(rateCard.parse(made)).toMatchObject(made);
    expect(standing === 'law' ? source : `${source} `).toMatch(
      standing === 'law' ? /Act \d{4}/ : /check your agreement/,
    );
  });
});

it('names each preset once', () => {
  expect(new Set(rateCardPresets.map(({ id }) => id)).size).toBe(rateCardPresets.length);
});
