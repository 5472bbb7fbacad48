import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { AssertionFault } from '../../../shared/kernel/assert.ts';
import { canonicalContent, type Canonical } from './canonical-content.ts';

describe('canonicalContent', () => {
  it('has one form', () => {
    expect(canonicalContent({ b: 1n, a: ['x', null, true, 2], 'é"': '' })).toBe(
      '{"a":["x",null,true,2],"b":n"1","é\\"":""}',
    );
  });

  it('does not depend on the order of keys, and tells every two values apart', () => {
    const { any } = fc.letrec<{ any: Canonical }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.bigInt(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('any'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(any, any, (left, right) => {
        expect(canonicalContent(left) === canonicalContent(right)).toBe(
          fc.stringify(sorted(left)) === fc.stringify(sorted(right)),
        );
        expect(canonicalContent(reversed(left))).toBe(canonicalContent(left));
      }),
    );
  });

  it('refuses what has no one form', () => {
    for (const value of [0.1, Number.NaN, 2 ** 60, -0, '\ud800'])
      expect(() => canonicalContent(value)).toThrow(AssertionFault);
  });
});

const isRecord = (value: Canonical): value is { readonly [key: string]: Canonical } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rebuilt = (value: Canonical, order: (keys: readonly string[]) => readonly string[]): Canonical => {
  if (Array.isArray(value)) return value.map((one: Canonical) => rebuilt(one, order));
  if (!isRecord(value)) return value;
  return Object.fromEntries(order(Object.keys(value)).map((key) => [key, rebuilt(value[key] ?? null, order)]));
};
const sorted = (value: Canonical): Canonical => rebuilt(value, (keys) => keys.toSorted());
const reversed = (value: Canonical): Canonical => rebuilt(value, (keys) => keys.toReversed());
