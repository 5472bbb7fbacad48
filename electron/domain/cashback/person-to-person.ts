import { bearsAnyWord } from './bears-word.ts';
import { cardsBorne } from './card-borne.ts';

/** What banks write into the narration of a UPI payment: to a person, to an account (a person’s, too), to a merchant. */
const toPerson = ['P2P', 'P2A'];
const toMerchant = ['P2M'];

/**
 * Whether a payment went from one person to another; null where its text does not say, or says both. `words` are those
 * that a merchant knows to mean it. What was paid with a card went to a merchant: NPCI lets cards behind UPI pay merchants only.
 */
export function personToPerson(text: string, words: readonly string[]): boolean | null {
  const person = bearsAnyWord(text, [...toPerson, ...words]);
  const merchant = bearsAnyWord(text, toMerchant) || cardsBorne(text).length > 0;
  return person === merchant ? null : person;
}
