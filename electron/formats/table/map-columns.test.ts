import { describe, expect, test } from 'vitest';
import { mapColumns } from './map-columns.ts';

const wanted = {
  amount: { names: ['Amount'], required: true },
  reference: { names: ['Chq./Ref.No.', 'Chq/Ref Number'], required: true },
  note: { names: ['Note'], required: false },
} as const;

describe('columns', () => {
  test('by either name, in any order, whatever else is there', () => {
    expect(mapColumns(['__proto__', 'chq/ref number', 'constructor', ' AMOUNT ', 'toString'], wanted)).toEqual({
      places: { amount: 3, reference: 1, note: -1 },
      width: 5,
      missing: [],
      repeated: [],
    });
  });

  test('a required column that is not there', () => {
    expect(mapColumns(['Amount', 'Note'], wanted)).toMatchObject({ missing: ['Chq./Ref.No.'], places: { note: 1 } });
  });

  test('a wanted column twice, also under its two names', () => {
    expect(mapColumns(['Amount', 'amount.', 'Chq./Ref.No.', 'Chq/Ref Number', 'Other', 'Other'], wanted)).toMatchObject(
      { repeated: ['Amount', 'Chq./Ref.No.'] },
    );
  });
});
