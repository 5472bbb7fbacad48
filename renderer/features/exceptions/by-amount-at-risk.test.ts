import { expect, it } from 'vitest';
import { asId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { byAmountAtRisk, type Exceptions } from './by-amount-at-risk.ts';

const exception = (id: string, amount: string, currency: 'INR' | 'USD'): Exceptions[number] => ({
  id: asId(id),
  kind: 'not_settled',
  amountAtRisk: { amount, currency },
  references: [id],
  occurredOn: '2026-10-01' as LocalDate,
  due: null,
  state: 'open',
  why: { code: 'x', facts: {} },
  next: { code: 'x', facts: {} },
  incident: null,
});

it('puts the largest first within each currency, comparing numbers and not their text', () => {
  const sorted = byAmountAtRisk([
    exception('a', '900', 'INR'),
    exception('b', '10000', 'INR'),
    exception('c', '99999999', 'USD'),
    exception('d', '10000.5', 'INR'),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});
