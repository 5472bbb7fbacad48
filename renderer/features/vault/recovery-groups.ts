import { plainRecoveryText, recoveryKeyGroups } from '../../../shared/vault/recovery-key.ts';

/** How many groups a person types to show that they hold the key: enough that nobody remembers them from the screen. */
export const testedGroups = 3;

/** The groups of a key as `writeRecoveryKey` wrote it. */
export const groupsOf = (recoveryKey: string): readonly string[] => recoveryKey.split('-');

/** Different places of the key, in its order. `below` gives a whole number from 0 up to, and without, its argument. */
export function pickGroups(below: (end: number) => number): readonly number[] {
  const left = Array.from({ length: recoveryKeyGroups }, (_, at) => at);
  const picked = Array.from({ length: testedGroups }, () => left.splice(below(left.length), 1)[0] ?? 0);
  return picked.toSorted((a, b) => a - b);
}

/** The key with what was typed in the place of its groups: whole, so that the vault and not the page judges it. */
export const withTyped = (recoveryKey: string, typed: ReadonlyMap<number, string>): string =>
  groupsOf(recoveryKey)
    .map((group, at) => typed.get(at) ?? group)
    .join('-');

/** Whether a typed group is the key's: to point at the one that is not. */
export const isGroup = (group: string | undefined, typed: string): boolean =>
  group !== undefined && plainRecoveryText(typed) === group;
