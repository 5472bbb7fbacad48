import { expect, it } from 'vitest';
import { pinOf, secretOf, secretTrouble } from './secret-draft.ts';

it.each([
  ['428617', '428617'],
  ['৪২৮৬১৭', '428617'],
  ['४२८६१७', '428617'],
  ['428 617', '428617'],
  ['4286179', '428617'],
  ['pin', ''],
])('takes the digits of %j as %j', (typed, pin) => {
  expect(pinOf(typed)).toBe(pin);
});

it.each([
  ['pin', '', '', { reason: 'empty' }],
  ['pin', '4286', '4286', { reason: 'weak', weakness: 'not_six_digits' }],
  ['pin', '123456', '123456', { reason: 'weak', weakness: 'sequence' }],
  ['pin', '428617', '428671', { reason: 'differs' }],
  ['pin', '428617', '428617', null],
  ['passphrase', 'saffron kettle lantern', 'saffron kettle', { reason: 'differs' }],
  ['passphrase', 'saffron kettle lantern', 'saffron kettle lantern', null],
] as const)('finds what is wrong with a new %s %j, again %j', (kind, text, again, trouble) => {
  expect(secretTrouble(kind, text, again)).toEqual(trouble);
});

it('gives what the contract takes', () => {
  expect(secretOf('pin', '428617')).toEqual({ pin: '428617' });
  expect(secretOf('passphrase', '428617')).toEqual({ passphrase: '428617' });
});
