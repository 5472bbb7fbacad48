import { expect, test } from 'vitest';
import { meaningOf } from './event-codes.ts';

test.each([
  ['T0001', 'debit', 'adjustment'],
  ['T0022', 'credit', 'sale'],
  ['T0115', 'debit', 'fee'],
  ['T0300', 'credit', 'withdrawal'],
  ['T0401', 'debit', 'withdrawal'],
  ['T0500', 'debit', 'adjustment'],
  ['T0505', 'debit', null],
  ['T1101', 'credit', 'withdrawal'],
  ['T1108', 'credit', 'fee'],
  ['T1110', 'debit', 'reserve_hold'],
  ['T1111', 'credit', 'reserve_release'],
  ['T1201', 'debit', 'chargeback'],
  ['T1202', 'credit', 'chargeback_reversed'],
  ['T1302', 'debit', 'nothing'],
  ['T0801', 'credit', 'cashback'],
  ['T2107', 'debit', 'reserve_hold'],
  ['T9800', 'credit', 'nothing'],
  ['T1299', 'debit', null],
  ['X0000', 'debit', null],
] as const)('%s as a %s is %s', (code, side, meaning) => {
  expect(meaningOf(code, side)).toBe(meaning);
});
