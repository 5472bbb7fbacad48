import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '../../../shared/money/money.ts';
import type { BalanceLine } from './running-balance.ts';
import { momentOrder } from './moment-order.ts';

const linesOf = (opening: bigint, nets: readonly bigint[]): readonly BalanceLine[] => {
  let balance = opening;
  return nets.map((net, index) => {
    balance += net;
    return { line: index + 2, occurredAt: 'now', net: money('EUR', net), balance: money('EUR', balance) };
  });
};
const joins = (lines: readonly BalanceLine[], opening: bigint): boolean => {
  let balance = opening;
  return lines.every((line) => (balance += line.net.units) === line.balance.units);
};

const nets = fc.array(fc.bigInt({ min: -3n, max: 3n }), { minLength: 1, maxLength: 30 });

test('honest entries in whatever order are put so that they join what was before', () => {
  fc.assert(
    fc.property(
      nets.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length }))),
      ([all, order]) => {
        const lines = linesOf(10n, all);
        const shuffled = order.map((index) => lines[index] as BalanceLine);
        const oldestFirst = momentOrder(shuffled, false, 10n);
        expect(oldestFirst.toSorted((a, b) => a.line - b.line)).toEqual(lines);
        expect(joins(oldestFirst, 10n)).toBe(true);
        const closing = lines.at(-1)?.balance.units ?? 10n;
        expect(joins(momentOrder(shuffled, true, closing).toReversed(), 10n)).toBe(true);
      },
    ),
  );
});

test('where nothing stands before, they begin where they can', () => {
  const lines = linesOf(10n, [5n, -2n, 7n]);
  expect(momentOrder(lines.toReversed(), false, null)).toEqual(lines);
});

test('entries that do not join stay as they stand', () => {
  const [first, second, third] = linesOf(10n, [5n, -2n, 7n]) as [BalanceLine, BalanceLine, BalanceLine];
  const broken = [third, first, { ...second, balance: money('EUR', 99n) }];
  expect(momentOrder(broken, false, 10n)).toBe(broken);
  expect(momentOrder([third, first, second], false, 11n)).toEqual([third, first, second]);
});

test('entries that join already are not moved, though another order would do', () => {
  const lines = linesOf(100n, [30n, -50n, 20n, -50n, 20n, 30n]);
  expect(momentOrder(lines, false, 100n)).toBe(lines);
  expect(momentOrder(lines, false, null)).toBe(lines);
});
