import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AssertionFault } from '../../../shared/kernel/assert.ts';
import { fromMinor, money } from '../../../shared/money/money.ts';
import { costOfBalance, type MovedAt } from './cost-of-balance.ts';

/** Dollars (in cents) that moved, and what they were worth in paise when they did. */
const moved = (cents: bigint, paise: bigint): MovedAt => ({
  amount: fromMinor('USD', cents),
  worth: fromMinor('INR', paise),
});
const cost = (...moves: readonly MovedAt[]): bigint => costOfBalance('INR', moves).units;
const rupees = (paise: bigint): bigint => fromMinor('INR', paise).units;

describe('examples', () => {
  it('what came and stayed costs what it was worth', () => {
    expect(cost()).toBe(0n);
    expect(cost(moved(100n, 8300n), moved(50n, 4200n))).toBe(rupees(12_500n));
  });

  it('what came first leaves first', () => {
    expect(cost(moved(100n, 8300n), moved(50n, 4200n), moved(-100n, -9999n))).toBe(rupees(4200n));
    expect(cost(moved(100n, 8300n), moved(50n, 4200n), moved(-125n, -1n))).toBe(rupees(2100n));
  });

  it('nothing left costs nothing', () => {
    expect(cost(moved(100n, 8300n), moved(-100n, -8400n))).toBe(0n);
    expect(cost(moved(-100n, -8300n), moved(60n, 1n), moved(40n, 1n))).toBe(0n);
  });

  it('a balance that changes sides begins with the rest of what turned it', () => {
    expect(cost(moved(100n, 8300n), moved(-150n, -12_600n))).toBe(rupees(-4200n));
    expect(cost(moved(100n, 8300n), moved(-150n, -12_600n), moved(75n, 6400n))).toBe(rupees(2133n));
  });

  it('a part of what came is rounded once, however often some of it left', () => {
    // A third of 1.00 is 0.33, two thirds 0.67; one after the other they are still parts of the whole.
    expect(cost(moved(3n, 100n), moved(-1n, 0n))).toBe(rupees(67n));
    expect(cost(moved(3n, 100n), moved(-1n, 0n), moved(-1n, 0n))).toBe(rupees(33n));
    expect(cost(moved(-3n, -100n), moved(1n, 0n))).toBe(rupees(-67n));
    // A half goes to the even neighbour, on both sides of zero.
    expect(cost(moved(2n, 101n), moved(-1n, 0n))).toBe(rupees(50n));
    expect(cost(moved(-2n, -103n), moved(1n, 0n))).toBe(rupees(-52n));
  });

  it('a worth in another currency than the base is a fault of ours', () => {
    expect(() => costOfBalance('EUR', [moved(1n, 1n)])).toThrow(AssertionFault);
  });
});

/** The rule again, coin by coin: a queue of single units, each with what it was worth. */
function coinByCoin(moves: readonly { readonly units: number; readonly each: bigint }[]): bigint {
  let queue: { readonly way: number; readonly worth: bigint }[] = [];
  for (const { units, each } of moves) {
    for (let coin = 0; coin < Math.abs(units); coin += 1) {
      const way = Math.sign(units);
      queue = queue[0] !== undefined && queue[0].way !== way ? queue.slice(1) : [...queue, { way, worth: each }];
    }
  }
  return queue.reduce((sum, { way, worth }) => sum + BigInt(way) * worth, 0n);
}

const move = fc.record({ units: fc.integer({ min: -12, max: 12 }), each: fc.bigInt({ min: 0n, max: 9n }) });

it('is what a queue of single coins costs', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
      const found = cost(...moves.map(({ units, each }) => moved(BigInt(units), BigInt(units) * each)));
      expect(found).toBe(rupees(coinByCoin(moves)));
      met.add(found === 0n ? 'none' : found < 0n ? 'owed' : 'held');
    }),
    { numRuns: 3000 },
  );
  expect(met.size).toBe(3);
});

it('a month later costs what came later too: what was settled before stays settled', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 8 }), fc.bigInt({ min: 1n, max: 50n }), (moves, more) => {
      const before = moves.map(({ units, each }) => moved(BigInt(units), BigInt(units) * each));
      const left = moves.reduce((sum, { units }) => sum + units, 0);
      // More on the side it stands on takes nothing away.
      const way = left < 0 ? -1n : 1n;
      expect(cost(...before, moved(way * more, way * more * 7n))).toBe(cost(...before) + rupees(way * more * 7n));
    }),
  );
});

it('loses nothing at any size', () => {
  const units = fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n });
  fc.assert(
    fc.property(fc.array(fc.tuple(units, units), { maxLength: 8 }), (pairs) => {
      const moves = pairs.map(([ether, paise]) => ({ amount: money('ETH', ether), worth: fromMinor('INR', paise) }));
      const left = pairs.reduce((sum, [ether]) => sum + ether, 0n);
      const all = [...moves, { amount: money('ETH', -left), worth: fromMinor('INR', 0n) }];
      expect(costOfBalance('INR', all).units).toBe(0n);
    }),
  );
});
