import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { FoundException } from './found-exception.ts';
import type { OpenLine } from './open-items.ts';

/** A credit nothing explains. Null for a debit: what leaves the account is the merchant's own business. */
export function creditException(line: OpenLine): FoundException | null {
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
    why: sentence('credit_unknown', { reference, amount: toWire(amount), date, narration }),
    next: nextStep(line, reference === '' ? narration : reference),
  };
}

/** A line that bears neither a reference nor a word is named by what it is and its day. */
const nextStep = ({ amount, date }: OpenLine, name: string): FoundException['next'] =>
  name === ''
    ? sentence('next_identify_amount', { amount: toWire(amount), date })
    : sentence('next_identify_credit', { reference: name });
