import { createHash } from 'node:crypto';
import type { PublicKeys } from './make-identity.ts';

/** What somebody is called by: SHA-256 over both public keys, in hex. The first line tells it from any other hash. */
export const fingerprintOf = ({ signKey, receiveKey }: PublicKeys): string =>
  createHash('sha256').update('nikash fingerprint 1\n').update(signKey).update(receiveKey).digest('hex');
