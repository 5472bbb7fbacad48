import { hash } from 'node:crypto';
import { keptKey } from '../../domain/ledger/kept-identity.ts';

/**
 * An identity as it is kept: the first 128 bits of its SHA-256. Identities of forty characters and more lie in the table
 * and in its index; sixteen bytes say as much, and two of a trillion rows share them once in 10^14 files. A row that was in
 * books before brings its own.
 */
export const identityKey = (identity: string): Uint8Array =>
  keptKey(identity) ?? hash('sha256', identity, 'buffer').subarray(0, 16);
