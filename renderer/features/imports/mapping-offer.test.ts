import { expect, it } from 'vitest';
import { mappingOffer } from './mapping-offer.ts';

const issue = (code: string) => ({ line: null, column: null, code, facts: {}, holds: true });

it.each(['format_unknown', 'columns_missing', 'column_repeated'])('offers to describe a table with %s', (code) => {
  expect(mappingOffer({ format: null, issues: [issue(code)] })).toEqual({ kind: 'new', asks: [] });
});

it('has nothing to offer for a file that is no table, or is known', () => {
  expect(mappingOffer({ format: null, issues: [issue('file_is_pdf')] })).toBeNull();
  expect(mappingOffer({ format: 'phonepe.settlement', issues: [issue('sign_wrong')] })).toBeNull();
});

it('leaves a known report to its reader where only the unit is open: that is said beside the question', () => {
  expect(mappingOffer({ format: 'juspay.settlement', issues: [issue('unit_uncertain')] })).toBeNull();
  expect(mappingOffer({ format: 'x.y', issues: [issue('card_numbers_uncertain')] })).toEqual({ kind: 'new', asks: [] });
});

it('offers to change what a file was read by', () => {
  expect(mappingOffer({ format: 'mapped.id000004', issues: [] })).toEqual({ kind: 'change', mappingId: 'id000004' });
});
