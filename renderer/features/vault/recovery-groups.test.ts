import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRecoveryKey, recoveryKeyGroups, writeRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import { groupsOf, isGroup, pickGroups, testedGroups, withTyped } from './recovery-groups.ts';

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 });

it('picks three different groups, and every group is picked at some time', () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      const picked = pickGroups((end) => (numbers.next().value as number) % end);
      for (const at of picked) seen.add(at);
      return (
        picked.length === testedGroups &&
        new Set(picked).size === testedGroups &&
        picked.every((at) => at >= 0 && at < recoveryKeyGroups)
      );
    }),
  );
  expect(seen.size).toBe(recoveryKeyGroups);
});

it('makes the whole key again of what was typed right, in any case and with what is read alike', () => {
  fc.assert(
    fc.property(keys, fc.nat(recoveryKeyGroups - 1), (key, at) => {
      const text = writeRecoveryKey(key);
      const typed = (groupsOf(text)[at] ?? '').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
      expect(isGroup(groupsOf(text)[at], ` ${typed} `)).toBe(true);
      expect(readRecoveryKey(withTyped(text, new Map([[at, typed]])))).toEqual(key);
    }),
  );
});

it('makes no such key of a group that was typed wrong', () => {
  fc.assert(
    fc.property(keys, fc.nat(recoveryKeyGroups - 1), fc.constantFrom(...'23456789'), (key, at, other) => {
      const text = writeRecoveryKey(key);
      const group = groupsOf(text)[at] ?? '';
      const typed = `${group[0] === other ? 'X' : other}${group.slice(1)}`;
      expect(isGroup(group, typed)).toBe(false);
      expect(readRecoveryKey(withTyped(text, new Map([[at, typed]])))).toBeNull();
    }),
  );
});
