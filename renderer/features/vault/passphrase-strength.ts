export type Strength = 'short' | 'fair' | 'strong';

/**
 * A hint while typing, no rule: the backend decides what it takes. Length is what counts for a passphrase (NIST SP 800-63B,
 * appendix A), so words and characters are counted and nothing else.
 */
export function passphraseStrength(text: string): Strength {
  const length = Array.from(text).length;
  const words = text.trim().split(/\s+/).length;
  if (length >= 20 || (length >= 16 && words >= 4)) return 'strong';
  return length >= 12 ? 'fair' : 'short';
}
