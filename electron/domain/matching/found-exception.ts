import type { ExceptionKind } from '../../../shared/contract/exceptions.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';

/** What does not match, why in words, and what to do next. The store gives it an id and keeps its state. */
export type FoundException = {
  readonly kind: ExceptionKind;
  readonly paymentIds: readonly string[];
  readonly batchIds: readonly string[];
  readonly lineIds: readonly string[];
  /** Never negative. */
  readonly amountAtRisk: Money;
  /** Every reference of what is concerned: batch, bank, payments by the provider's and the merchant's. */
  readonly references: readonly string[];
  readonly occurredOn: LocalDate;
  readonly due: LocalDate | null;
  readonly why: Sentence;
  readonly next: Sentence;
};
