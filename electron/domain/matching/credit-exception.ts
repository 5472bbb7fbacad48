import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { FoundException } from './found-exception.ts';
import type { OpenLine } from './open-items.ts';

/** How often the reference of a line stands on batches and on lines, where that does not say which belong together. */
export type Repeated = { readonly reference: string; readonly batches: number; readonly lines: number };

/**
 * A credit nothing explains, or, where its reference is `repeated`, more than one thing. Null for a debit: what leaves the account
 * is the merchant's own business.
 */
export function creditException(line: OpenLine, repeated: Repeated | null = null): FoundException | null {
  const { id, amount, date, narration } = line;
  if (amount.units <= 0n) return null;
  const reference = line.reference ?? '';
  return {
    kind: 'unknown_credit',
    paymentIds: [],
    batchIds: [],
    lineIds: [id],
    amountAtRisk: amount,
    references: reference === '' ? [] : [reference],
    occurredOn: date,
    due: null,
    ...(repeated === null
      ? {
          why: sentence('credit_unknown', { reference, amount: toWire(amount), date, narration }),
          next: nextStep(line, reference === '' ? narration : reference),
        }
      : {
          why: sentence('credit_reference_repeated', { ...repeated, amount: toWire(amount), date }),
          next: sentence('next_say_which', { reference: repeated.reference }),
        }),
  };
}

/** A line that bears neither a reference nor a word is named by what it is and its day. */
const nextStep = ({ amount, date }: OpenLine, name: string): FoundException['next'] =>
  name === ''
    ? sentence('next_identify_amount', { amount: toWire(amount), date })
    : sentence('next_identify_credit', { reference: name });
