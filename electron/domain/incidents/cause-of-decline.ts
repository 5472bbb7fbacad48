import { causeWords, upiCodes, type DeclineCause } from '../../../shared/catalogue/decline-reasons.ts';

/** Whose fault a failure was, by the provider's code and words. What is not known is taken for technical. */
export function causeOfDecline(reason: string): DeclineCause {
  // A code stands by itself: `BANK_ERROR · Z9 · …`, `Z9: …`.
  for (const part of reason.toUpperCase().split(/[^A-Z0-9]+/)) {
    if (Object.hasOwn(upiCodes, part)) return upiCodes[part] ?? 'technical';
  }
  const words = reason.toLowerCase().replaceAll(/[^a-z]+/g, ' ');
  return causeWords.find(([text]) => words.includes(text))?.[1] ?? 'technical';
}
