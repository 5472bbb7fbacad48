import { expect, test } from 'vitest';
import { nameOf, stackOf } from './fault-facts.ts';

const thrown = (work: () => unknown): unknown => {
  try {
    work();
  } catch (fault) {
    return fault;
  }
  throw new Error('nothing was thrown');
};

const secret = 'one two three four';
const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

test.each([
  ['what JSON could not read', () => thrown(() => JSON.parse(`{${secret}`))],
  ['a text that is no number', () => thrown(() => BigInt(secret))],
  [
    'a message of many lines',
    () => named('AssertionFault', `wrong\n    ${secret}`).stack && new Error(`a\nb ${secret}\nc`),
  ],
  ['a message that looks like a frame', () => new Error(`x\n    at ${secret} y`)],
  ['nor one that is a frame but for what it says', () => new Error(`x\n    at ${secret} (a.ts:1:2)`)],
  ['a path that Node quotes', () => thrown(() => URL.createObjectURL(secret as never))],
  ['a text thrown', () => secret],
])('%s is not told', (_, make) => {
  const told = stackOf(make());
  expect(told).not.toContain('two three');
  expect(told).not.toContain(secret);
});

test.each([
  ['a card', 'AssertionFault', 'the row of 4111 1111 1111 1111 is there', 'the row of … is there'],
  ['an account', 'SqliteError', 'no such column: 50100234567890', 'no such column: …'],
  ['a key', 'TypeError', `bad ${'0f'.repeat(32)}`, 'bad …'],
])('%s in our own words is masked', (_, name, message, wanted) => {
  expect(stackOf(named(name, message)).startsWith(wanted)).toBe(true);
});

test('what is told says where it was: the place in our code, and no folder of a person’s', () => {
  const fault = named('AssertionFault', 'a match has two sides');
  const told = stackOf(fault);
  expect(told).toMatch(/^a match has two sides at .*transport\/fault-facts\.test\.ts:\d+:\d+/);
  expect(told).not.toContain(process.cwd());
  expect(nameOf(fault)).toBe('AssertionFault');
  expect(nameOf(null)).toBe('object');
  fault.stack = `AssertionFault: x\n    at post (file:///Users/asha/Apps/nikash/store/post.ts:3:4)\n    at C:\\Users\\asha\\nikash\\store\\post.ts:5:6`;
  expect(stackOf(fault)).toBe('a match has two sides at post (store/post.ts:3:4) at store\\post.ts:5:6');
});
