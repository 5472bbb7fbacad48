import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { amountOf } from '../matching/testing/open-books.ts';
import { lostCarryForward, type Carried } from './lost-carry-forward.ts';

const row = (id: string, day: number, amount: string, net: string, more: Partial<Carried> = {}): Carried => ({
  id,
  accountId: 'a',
  institution: 'phonepe',
  reference: id,
  batch: `UTR${id}`,
  settledOn: `2026-10-${String(day).padStart(2, '0')}` as LocalDate,
  amount: amountOf(amount),
  net: amountOf(net),
  ...more,
});
const lost = (rows: readonly Carried[], today = '2026-11-01'): string[] =>
  lostCarryForward(rows, today as LocalDate).map(
    ({ id, found }) => `${id} ${found.why.facts['amount'] === undefined ? '' : found.amountAtRisk.units / 10n ** 9n}`,
  );

describe('lostCarryForward', () => {
  test('says nothing of what the next batch took up', () => {
    expect(lost([row('out', 2, '100.00', '0.00'), row('in', 3, '-100.00', '400.00')])).toEqual([]);
  });

  test.each([
    ['none took up', [row('out', 2, '100.00', '0.00')], ['out 10000']],
    ['took up another amount', [row('out', 2, '100.00', '0.00'), row('in', 3, '-99.00', '400.00')], ['out 10000']],
    [
      'another account took up',
      [row('out', 2, '100.00', '0.00'), row('in', 3, '-100.00', '4.00', { accountId: 'b' })],
      ['out 10000'],
    ],
    [
      'was left twice and taken up once',
      [row('o1', 2, '5.00', '0.00'), row('o2', 3, '5.00', '0.00'), row('i', 4, '-5.00', '9.00')],
      ['o2 500'],
    ],
    ['was the merchant’s own', [row('out', 2, '-80.00', '0.00')], ['out 8000']],
  ] as const)('tells what %s', (_, rows, expected) => expect(lost(rows)).toEqual(expected));

  test('waits a week, and leaves alone what comes from before the books', () => {
    expect(lost([row('out', 2, '100.00', '0.00')], '2026-10-09')).toEqual([]);
    expect(lost([row('out', 2, '100.00', '0.00')], '2026-10-10')).toHaveLength(1);
    expect(lost([row('in', 2, '-100.00', '400.00')])).toEqual([]);
  });

  test('a chain of three', () => {
    expect(
      lost([
        row('o1', 2, '100.00', '0.00'),
        row('i1', 3, '-100.00', '0.00'),
        row('o2', 3, '60.00', '0.00'),
        row('i2', 4, '-60.00', '9.00'),
      ]),
    ).toEqual([]);
  });
});
