import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf, fingerprintTable } from './fingerprint-table.ts';
import { contentIdentities, providerIdentities } from './row-identity.ts';

const row = fc.tuple(fc.constantFrom('01', '02', '03', '04'), fc.constantFrom('tea', 'rice', 'oil'));

/** A book that takes rows by their identity, as the ledger does. */
const takeIn = (book: Map<string, readonly string[]>, rows: readonly (readonly string[])[]): void => {
  const identityOf = contentIdentities();
  for (const facts of rows) book.set(identityOf(facts), facts);
};

test('overlapping exports of whole days give each honest row once, in whatever order they come', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      (rows, until, from, laterFirst) => {
        const first = rows.filter(([day]) => Number(day) <= until);
        const second = rows.filter(([day]) => Number(day) >= from);
        const book = new Map<string, readonly string[]>();
        for (const part of laterFirst ? [second, first, second] : [first, second, first]) takeIn(book, part);
        const expected = rows.filter(([day]) => Number(day) <= until || Number(day) >= from);
        expect([...book.values()].map(String).toSorted()).toEqual(expected.map(String).toSorted());
      },
    ),
  );
});

test('what is cut elsewhere is another row', () => {
  const identityOf = contentIdentities();
  expect(identityOf(['a,b', ''])).not.toBe(identityOf(['a', 'b,']));
  expect(identityOf(['x'])).toMatch(/^sha256:[0-9a-f]{64}:1$/);
});

test('an id met again is the same row or a contradiction', () => {
  const meet = providerIdentities();
  expect(meet('a', 1, 10)).toEqual({ verdict: 'first' });
  expect(meet('b', 1, 11)).toEqual({ verdict: 'first' });
  expect(meet('a', 1, 12)).toEqual({ verdict: 'same', firstLine: 10 });
  expect(meet('a', 2, 13)).toEqual({ verdict: 'different', firstLine: 10 });
});

test('the table holds what a Map holds, also after it grew and where slots collide', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), fc.integer()), {
        maxLength: 60,
      }),
      (sets) => {
        const table = fingerprintTable();
        const map = new Map<string, number>();
        for (const [high, low, value] of sets) {
          // 0:0 is kept as 0:1, which therefore is no fingerprint of its own here.
          const print = { high: high === 0 ? 9 : high, low: low === 0 ? 9 : low };
          table.set(print, { first: value, second: ~value });
          map.set(`${print.high} ${print.low}`, value);
          for (const [key, kept] of map) {
            const [h = 0, l = 0] = key.split(' ').map(Number);
            expect(table.get({ high: h, low: l })).toEqual({ first: kept, second: ~kept });
          }
        }
        expect(table.size()).toBe(map.size);
      },
    ),
  );
  const large = fingerprintTable();
  for (let index = 0; index < 100_000; index += 1) large.set(fingerprintOf(`T25${index}`), { first: index, second: 0 });
  expect(large.size()).toBe(100_000);
  expect(large.get(fingerprintOf('T2599999'))?.first).toBe(99_999);
  expect(large.get(fingerprintOf('T25100000'))).toBeNull();
});
