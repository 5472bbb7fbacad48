import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Writer } from '../connection.ts';
import { identityKey } from '../imports/identity-key.ts';
import type { ImportPlace } from '../imports/imports-table.ts';

/** A payment that was declined, or is not decided yet. */
export type NewAttempt = {
  readonly accountSeq: bigint;
  readonly identity: string;
  readonly outcome: 'declined' | 'pending';
  readonly reference: string | null;
  readonly merchantReference: string | null;
  readonly method: MethodId;
  readonly occurredAt: string;
  readonly businessDate: LocalDate;
  /** What the customer tried to pay. */
  readonly amount: Money;
  readonly reason: string;
  readonly place: ImportPlace;
  readonly line: number;
};

/** Gives the attempt's number; null when one of its account, identity and era is there, and nothing was written. */
export function insertAttempt(writer: Writer, attempt: NewAttempt): bigint | null {
  const { amount, frac } = toColumns(attempt.amount);
  return writer
    .write(
      `INSERT INTO payment_attempt (account_seq, identity, era, outcome, reference, merchant_reference, method, occurred_at, business_date, currency, amount, frac, reason, import_seq, line)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_seq, identity, era) DO NOTHING`,
    )
    .runUnlessThere(
      attempt.accountSeq,
      identityKey(attempt.identity),
      attempt.place.era,
      attempt.outcome,
      attempt.reference,
      attempt.merchantReference,
      attempt.method,
      attempt.occurredAt,
      attempt.businessDate,
      attempt.amount.currency,
      amount,
      frac,
      attempt.reason,
      attempt.place.importSeq,
      BigInt(attempt.line),
    );
}

/** Whether an import that stands has brought this attempt, in whatever era. */
export const attemptIsKnown = (reader: Reader, accountSeq: bigint, identity: string): boolean =>
  reader
    .read(
      `SELECT 1 AS found FROM payment_attempt
       WHERE account_seq = ? AND identity = ? AND import_seq NOT IN (SELECT import_seq FROM undone_import)`,
    )
    .get(accountSeq, identityKey(identity)) !== undefined;
