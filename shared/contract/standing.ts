import { z } from 'zod';

/**
 * Where a merchant stands with an account manager (design, section 10). `draft` is where everybody begins: the books work all
 * the same.
 */
export const standings = [
  'draft',
  'requested',
  'in_review',
  'offered',
  'agreed',
  'open',
  'declined',
  'suspended',
  'closed',
] as const;

export type Standing = (typeof standings)[number];

export const standing = z.enum(standings);

/** Whose workspace this is, as far as a merchant is concerned: the merchant's own, or the one of who answers for them. */
export const sides = ['merchant', 'manager'] as const;

export type Side = (typeof sides)[number];

export const side = z.enum(sides);
