import { hash } from 'node:crypto';
import { fingerprintOf, fingerprintTable } from './fingerprint-table.ts';

/** What a provider's own id says of a row met again: `same` is the row over again, `different` contradicts it. */
export type IdentityVerdict =
  { readonly verdict: 'first' } | { readonly verdict: 'same' | 'different'; readonly firstLine: number };

/** Watches the provider's ids through one file. `figures` is a 32-bit digest of what the row says of money and time. */
export type ProviderIdentities = (identity: string, figures: number, line: number) => IdentityVerdict;

export function providerIdentities(): ProviderIdentities {
  const seen = fingerprintTable();
  return (identity, figures, line) => {
    const print = fingerprintOf(identity);
    const before = seen.get(print);
    if (before !== null) return { verdict: before.second === figures ? 'same' : 'different', firstLine: before.first };
    seen.set(print, { first: line, second: figures });
    return { verdict: 'first' };
  };
}

/**
 * Identity of a row that bears no id of its own: SHA-256 of what it says, and how many rows of the file said the same
 * before. Three equal honest rows are therefore three, the same file again adds none, and an export that overlaps an
 * earlier one adds only what is new, as long as exports hold whole days, which those of banks do: then equal rows lie
 * within one day and are counted alike in both. Of a file of several accounts `account` says which: rows are counted
 * within each, as they are in a file of it alone.
 */
export type ContentIdentities = (facts: readonly string[], account?: string) => string;

export function contentIdentities(): ContentIdentities {
  const seen = fingerprintTable();
  return (facts, account) => {
    // JSON keeps ["a,b"] and ["a","b"] apart.
    const digest = hash('sha256', JSON.stringify(facts), 'hex');
    const counted = account === undefined ? digest : hash('sha256', JSON.stringify([account, digest]), 'hex');
    const print = {
      high: Number.parseInt(counted.slice(0, 8), 16) | 0,
      low: Number.parseInt(counted.slice(8, 16), 16) | 0,
    };
    const occurrence = (seen.get(print)?.first ?? 0) + 1;
    seen.set(print, { first: occurrence, second: 0 });
    return `sha256:${digest}:${occurrence}`;
  };
}
