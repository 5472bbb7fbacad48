import type { MatchingRule } from '../../../shared/contract/matching-rules.ts';
import { absolute, isZero, money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { narrationWords } from './narration-words.ts';
import { keysOnLine, referenceKey } from './reference-key.ts';

/** What banks write on any line: words that tell nobody apart. */
const commonWords = new Set(
  `NEFT RTGS IMPS UPI ACH ACHCR CR DR BY TO FROM FOR TRANSFER TRF TFR PAYMENT PAYMENTS PYMT PAYOUT SETTLEMENT CREDIT DEBIT INWARD
   OUTWARD REMITTANCE BANK LTD LIMITED PVT PRIVATE PVTLTD INDIA IN THE AND REF REFERENCE NO NUMBER TXN TRANSACTION ONLINE MERCHANT
   ACCOUNT AC SALARY CASH CLG CHQ CHEQUE SWIFT WIRE SEPA INT DEPOSIT`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Fewer letters say too little, and more words would be one line's own. */
const shortestWord = 3;
const mostWords = 3;

export type LearnFrom = {
  readonly line: { readonly narration: string; readonly reference: string | null; readonly account: string };
  readonly batch: { readonly reference: string; readonly account: string };
  /** What the merchant is called: banks write it on every line. */
  readonly merchant: string;
  /** What the provider is called, for the rule's name. */
  readonly payer: string;
  /** The batch's net less what came; it is let through by the rule when a person gave it up. */
  readonly given: Money;
  readonly position: number;
};

/**
 * The rule that would have found what a person accepted: lines of this bank account with these words are payouts of that account.
 * Null where there is nothing to learn: the reference stands on the line, or its words would fit any line.
 */
export function learnRule({ line, batch, merchant, payer, given, position }: LearnFrom): MatchingRule | null {
  const key = referenceKey(batch.reference);
  if (key !== '' && keysOnLine(line, (one) => one === key, key.length).size > 0 && isZero(given)) return null;
  const own = new Set(narrationWords(`${batch.reference} ${merchant}`));
  const words = narrationWords(line.narration).filter(
    (word) => word.length >= shortestWord && /^[\p{L}\p{M}]+$/u.test(word) && !commonWords.has(word) && !own.has(word),
  );
  const chosen = [...new Set(words)].slice(0, mostWords);
  if (chosen.length === 0) return null;
  const missing = absolute(given);
  return {
    name: `${payer}: ${chosen.join(' ')}`.slice(0, 200),
    on: true,
    position,
    bankAccount: line.account,
    words: chosen,
    providerAccount: batch.account,
    tolerance: isZero(missing)
      ? null
      : { absolute: [toWire(missing)], percent: '0', cap: [toWire(money(missing.currency, missing.units))] },
  };
}
