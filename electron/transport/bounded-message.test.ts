import { expect, test } from 'vitest';
import { isBoundedMessage } from './bounded-message.ts';

const sparse: unknown[] = [];
sparse[4_000_000_000] = 1;
const cyclic: Record<string, unknown> = {};
cyclic['itself'] = cyclic;
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

test.each<readonly [string, unknown]>([
  ['an input of the contract', { merchantId: 'm', files: ['a', 'b'], month: undefined, on: null, yes: true, count: 3 }],
  ['nothing', undefined],
  ['no prototype', Object.assign(Object.create(null) as object, { a: 1 })],
  ['a clone', structuredClone({ a: [{ b: 1 }] })],
  ['a hundred thousand items', Array.from({ length: 100_000 }, () => 'x')],
  ['sixty-four levels', deep(64)],
])('%s is bounded', (_, message) => {
  expect(isBoundedMessage(message)).toBe(true);
});

test.each<readonly [string, unknown]>([
  ['an array that says it has four billion', { files: sparse }],
  ['one that holds itself', cyclic],
  ['one item more', Array.from({ length: 100_001 }, () => 'x')],
  ['one level more', deep(65)],
  ['more values than a message has', Array.from({ length: 1100 }, () => Array.from({ length: 1000 }, () => 0))],
  ['a map', { a: new Map() }],
  ['a set', new Set([1])],
  ['a date', new Date(0)],
  ['an expression', /a/],
  ['a big number', 10n],
  ['no number', Number.NaN],
  ['infinity', [Infinity]],
  ['a symbol', Symbol('a')],
  ['a function', () => 1],
  ['bytes where none are meant', { bytes: new Uint8Array(1) }],
  ['a buffer', new ArrayBuffer(8)],
  ['an error', new Error('a')],
  ['an instance of a class', new URL('app://nikash/')],
])('%s is not', (_, message) => {
  expect(isBoundedMessage(message)).toBe(false);
});

test('a file’s bytes are, where they are meant', () => {
  expect(isBoundedMessage({ files: [{ name: 'a', bytes: new Uint8Array(3) }] }, 'bytes')).toBe(true);
  expect(isBoundedMessage({ files: sparse }, 'bytes')).toBe(false);
});
