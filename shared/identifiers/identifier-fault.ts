/** What belongs where another character stands. */
export type WantedCharacter = 'digit' | 'letter' | 'letter_or_digit' | 'hexadecimal';

/** Parts of a number that are drawn from a published list. */
export type ListedPart =
  | 'gst_state'
  | 'pan_holder'
  | 'ein_prefix'
  | 'routing_prefix'
  | 'country'
  | 'wallet_prefix'
  /** A part of which only this is known: the scheme does not have what stands there. */
  | 'other';

/**
 * Why a number cannot be what it was given as. Positions (`at`) count from 1, over what was typed without spaces, dashes,
 * dots and slashes: in `AB-12 34` the 3 is the fifth character. The right check digit is never told, or somebody would put it
 * there.
 */
export type IdentifierFault =
  | { readonly why: 'empty' }
  | { readonly why: 'mixed_scripts' }
  | { readonly why: 'wrong_length'; readonly found: number; readonly allowed: readonly number[] }
  | {
      readonly why: 'wrong_character';
      readonly at: number;
      readonly found: string;
      /** A class, or the one character that has to stand there. */
      readonly wanted: WantedCharacter | { readonly exactly: string };
    }
  /** A character that the alphabet of such an address does not have. */
  | { readonly why: 'foreign_character'; readonly at: number; readonly found: string }
  | { readonly why: 'unknown_part'; readonly part: ListedPart; readonly at: number; readonly found: string }
  | { readonly why: 'wrong_check_digit' }
  /** Zeros, or one digit over and over: fits the arithmetic, and is nobody’s. */
  | { readonly why: 'placeholder' }
  /** A number of another country: `found` is its prefix, `expected` the one that belongs there. */
  | { readonly why: 'other_country'; readonly found: string; readonly expected: string }
  /** Not what such a thing looks like at all, where no one character is to blame. */
  | { readonly why: 'wrong_form' }
  /** An address of a chain’s test network: what is sent there is lost. */
  | { readonly why: 'test_network' }
  /** A good address, of another chain. */
  | { readonly why: 'other_chain'; readonly looksLike: string };

/** What a sound number says of its owner, or of how far it could be checked. */
export type IdentifierFacts = Readonly<Record<string, string>>;

export type CheckedIdentifier =
  | { readonly ok: true; readonly value: string; readonly facts: IdentifierFacts }
  | ({ readonly ok: false } & IdentifierFault);

export const sound = (value: string, facts: IdentifierFacts = {}): CheckedIdentifier => ({ ok: true, value, facts });

export const faulty = (fault: IdentifierFault): CheckedIdentifier => ({ ok: false, ...fault });
