import type { Contact, Identity } from '../../shared/contract/contacts.ts';

/** Twelve words in rows of four, as they are read to each other. */
export const wordRows = (words: readonly string[]): string =>
  [0, 4, 8].map((from) => `  ${words.slice(from, from + 4).join(' ')}`).join('\n');

export const identityJson = ({ name, madeAt, fingerprint }: Identity) => ({
  name,
  id: fingerprint.id,
  words: fingerprint.words,
  qr: fingerprint.qr,
  madeAt,
});

export const contactJson = ({ id, name, fingerprint, verifiedAt, blocked, metAt, merchants }: Contact) => ({
  id,
  name,
  words: fingerprint.words,
  verifiedAt,
  blocked,
  metAt,
  merchants,
});

/** How far a contact is trusted, in a word or two. */
export const trustOf = ({ verifiedAt, blocked }: Pick<Contact, 'verifiedAt' | 'blocked'>): string =>
  blocked ? 'blocked' : verifiedAt === null ? 'not verified' : 'verified';
