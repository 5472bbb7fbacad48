import { institutions } from '../../../shared/catalogue/institutions.ts';
import { absolute } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { FoundException } from './found-exception.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';

/**
 * A batch and the credit of its reference in two currencies, which no booked rate brings together. All of the batch is at
 * risk until somebody knows what it was worth.
 */
export function currencyMismatch({
  batch,
  line,
  why,
}: {
  readonly batch: OpenBatch;
  readonly line: OpenLine;
  /** Why matching left them apart. */
  readonly why: Sentence;
}): FoundException {
  const { reference } = batch;
  const bankReference = line.reference ?? '';
  return {
    kind: 'currency_mismatch',
    paymentIds: [],
    batchIds: [batch.id],
    lineIds: [line.id],
    amountAtRisk: absolute(payable(batch.net)),
    references: [...new Set([reference, ...(bankReference === '' ? [] : [bankReference]), ...batch.paymentReferences])],
    occurredOn: line.date,
    due: null,
    why,
    next: sentence('next_accept_across', { institution: institutions[batch.institution].name, reference }),
  };
}
