import { describe, expect, it } from 'vitest';
import { application } from '../../../shared/contract/application.ts';
import { declaredAmount, draftOf, sharePercent, writtenApplication } from './application-draft.ts';

const inr = (amount: string) => ({ currency: 'INR' as const, amount, split: [] });

describe('a request as it is written', () => {
  it('is kept as it was read', () => {
    const kept = application.parse({
      legalName: 'Rangoli',
      declared: [
        { amount: { amount: '12345678', currency: 'INR' }, split: [{ rail: 'upi', percent: '62.5' }] },
        { amount: { amount: '100', currency: 'JPY' }, split: [] },
      ],
    });
    expect(draftOf(kept, 'INR').declared[0]?.amount).toBe('123456.78');
    expect(writtenApplication(draftOf(kept, 'INR'))).toEqual(kept);
  });

  it.each([
    ['3,00,000', '30000000'],
    ['৩,০০,০০০.৫০', '30000050'],
    ['३०००', '300000'],
    ['', null],
    ['three', null],
    ['9223372036854775807', null],
  ])('reads %s', (typed, amount) => {
    expect(declaredAmount(inr(typed))?.amount ?? null).toBe(amount);
  });

  it.each([
    ['62.5', '62.5'],
    ['62,5 %', '62.5'],
    ['১০০', '100'],
    ['0', '0'],
    ['100.01', null],
    ['1.234', null],
    ['-1', null],
    ['half', null],
    ['', null],
  ])('reads the share %s', (typed, percent) => {
    expect(sharePercent(typed)).toBe(percent);
  });

  it('begins with a line for the currency of the merchant where nothing is declared', () => {
    expect(draftOf(application.parse({}), 'BDT').declared).toEqual([{ currency: 'BDT', amount: '', split: [] }]);
  });

  it('counts what cannot be read as nothing, and leaves empty shares out', () => {
    const draft = draftOf(application.parse({}), 'INR');
    const split = [
      { rail: 'upi' as const, percent: 'half' },
      { rail: 'cards' as const, percent: ' ' },
    ];
    expect(writtenApplication({ ...draft, declared: [{ ...inr('much'), split }] }).declared).toEqual([
      { amount: { amount: '0', currency: 'INR' }, split: [{ rail: 'upi', percent: '0' }] },
    ]);
  });
});
