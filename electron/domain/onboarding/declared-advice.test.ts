import { expect, it } from 'vitest';
import { fromMinor } from '../../../shared/money/money.ts';
import { declaredAdvice } from './declared-advice.ts';

const inr = (minor: bigint) => fromMinor('INR', minor);
const declared = (amount: string) => [{ amount: { amount, currency: 'INR' as const }, split: [] }];

const said = (amount: string, ...months: readonly (readonly bigint[])[]): string[] =>
  declaredAdvice(
    declared(amount),
    months.map((month) => month.map(inr)),
  ).map(({ field, says }) => `${field}: ${says.code} ${JSON.stringify(says.facts['real'])}`);

it.each<[string, string, readonly (readonly bigint[])[], string[]]>([
  ['no books', '100', [], []],
  ['as declared', '10000', [[10000n]], []],
  ['a fifth over is within', '10000', [[12000n]], []],
  [
    'a paisa more is not',
    '10000',
    [[12001n]],
    ['declared.0.amount: advice_declared_below {"amount":"12001","currency":"INR"}'],
  ],
  ['half is within', '10000', [[5000n]], []],
  [
    'a paisa less is not',
    '10000',
    [[4999n]],
    ['declared.0.amount: advice_declared_above {"amount":"4999","currency":"INR"}'],
  ],
  [
    'the average of three months',
    '10000',
    [[12001n], [12000n], [12000n]],
    ['declared.0.amount: advice_declared_below {"amount":"12000","currency":"INR"}'],
  ],
  [
    'a month without this currency counts as nothing in it',
    '10000',
    [[9000n], []],
    ['declared.0.amount: advice_declared_above {"amount":"4500","currency":"INR"}'],
  ],
])('%s', (_, amount, months, expected) => {
  expect(said(amount, ...months)).toEqual(expected);
});

it('leaves other currencies out of it', () => {
  const months = [[fromMinor('USD', 99_999n), inr(10_000n)]];
  expect(declaredAdvice(declared('10000'), months)).toEqual([]);
});
