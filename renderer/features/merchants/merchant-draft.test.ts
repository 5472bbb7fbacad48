import { describe, expect, it } from 'vitest';
import { declaredIn, emptyDraft, toInput, withBase, withCountry, withCurrencies } from './merchant-draft.ts';

describe('merchant draft', () => {
  it('takes zone and currency from the country and keeps currencies added before', () => {
    const draft = withCountry(withCurrencies(emptyDraft, ['INR', 'USDT']), 'BR');
    expect(draft).toMatchObject({ zone: 'America/Sao_Paulo', base: 'BRL', currencies: ['BRL', 'USDT'] });
    expect(withCountry(emptyDraft, 'ZZ')).toBe(emptyDraft);
  });

  it('never loses the base currency from those the merchant is paid in', () => {
    expect(withCurrencies(emptyDraft, ['USD']).currencies).toEqual(['INR', 'USD']);
    expect(withBase(emptyDraft, 'EUR').currencies).toEqual(['EUR', 'INR']);
  });

  it.each([
    ['1,50,000', { amount: '15000000', currency: 'INR' }],
    ['১,৫০,০০০.৫০', { amount: '15000050', currency: 'INR' }],
    ['', 'empty'],
    ['about a lakh', 'wrong'],
    ['-5', 'wrong'],
  ])('reads a declared turnover written as %j', (text, read) => {
    expect(declaredIn({ ...emptyDraft, declared: { INR: text } }, 'INR')).toEqual(read);
  });

  it('gives the contract’s input only when it is whole', () => {
    expect(toInput(emptyDraft)).toBeNull();
    expect(toInput({ ...emptyDraft, name: 'Asha', declared: { INR: 'x' } })).toBeNull();
    expect(toInput({ ...emptyDraft, name: ' Asha ', declared: { INR: '500', USD: '9' } })).toEqual({
      name: 'Asha',
      country: 'IN',
      industry: 'ecommerce',
      zone: 'Asia/Kolkata',
      base: 'INR',
      currencies: ['INR'],
      declared: [{ amount: '50000', currency: 'INR' }],
    });
  });
});
