import { randomBytes } from 'node:crypto';

/** An id no one can guess: 24 characters of [A-Za-z0-9_-], 144 random bits. */
export const freshId = (): string => randomBytes(18).toString('base64url');
