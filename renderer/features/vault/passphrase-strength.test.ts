import { expect, it } from 'vitest';
import { passphraseStrength } from './passphrase-strength.ts';

it.each([
  ['short', 'short'],
  ['twelve chars', 'fair'],
  ['one two four eight', 'strong'],
  ['x'.repeat(20), 'strong'],
  ['আম নদী বাতি সাত ঘর', 'strong'],
] as const)('hints at %j as %s', (text, strength) => {
  expect(passphraseStrength(text)).toBe(strength);
});
