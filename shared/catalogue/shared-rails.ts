import type { Rail } from './methods.ts';

/**
 * Rails that are one network under several providers, so that they can fail as a whole: UPI's switch, the card schemes, Pix. Each
 * wallet, each bank's own net banking and each chain is its own, and has no failure in common.
 */
export const sharedRails: readonly Rail[] = ['upi', 'cards', 'pix'];
