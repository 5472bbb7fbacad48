import type { PaymentTry } from './payment-try.ts';

/** How long a customer goes on trying the same thing. */
const patienceSeconds = 3600;

/**
 * Tries in order of time without a customer's further failures within an hour of an earlier one: one customer who tries ten
 * times is one failure. A customer's success always counts.
 */
export function withoutRepeats(tries: readonly PaymentTry[]): readonly PaymentTry[] {
  const last = new Map<string, number>();
  return tries.filter(({ failed, customer, at }) => {
    if (!failed || customer === null) return true;
    const before = last.get(customer);
    last.set(customer, at);
    return before === undefined || at - before > patienceSeconds;
  });
}
