import { hash } from 'node:crypto';

/**
 * An identity as it is kept: the first 128 bits of its SHA-256. Identities of forty characters and more lie in the table
 * and in its index; sixteen bytes say as much, and two of a trillion rows share them once in 10^14 files.
 */
export const identityKey = (identity: string): Uint8Array => hash('sha256', identity, 'buffer').subarray(0, 16);
