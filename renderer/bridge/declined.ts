import type { Answer, MethodName, Output } from '../../shared/contract/contract.ts';
import type { Refusal, RefusalCode } from '../../shared/contract/refusal.ts';

/** Thrown for a refusal, so that it travels through a query's or a command's error; its sentence is said where it is shown. */
export class Declined extends Error {
  override readonly name = 'Declined';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Thrown for a fault of ours. `reference` finds it in the log; null when the backend could not be reached at all. */
export class Faulted extends Error {
  override readonly name = 'Faulted';
  readonly reference: string | null;
  constructor(reference: string | null, reason: string) {
    super(reason);
    this.reference = reference;
  }
}

export const isDeclined = (error: unknown, code?: RefusalCode): error is Declined =>
  error instanceof Declined && (code === undefined || error.refusal.code === code);

/** The value of an answer. @throws Declined on a refusal, Faulted on a fault. */
export function valueOf<M extends MethodName>(answer: Answer<M>): Output<M> {
  if (answer.ok) return answer.value;
  if (answer.code === 'fault') throw new Faulted((answer.details as { reference: string }).reference, 'fault');
  if (answer.code === 'bad_request') throw new Faulted(null, (answer.details as { reason: string }).reason);
  throw new Declined(answer as Refusal);
}
