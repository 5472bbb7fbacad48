import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { AttemptMark } from '../../../shared/contract/incidents.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, textOf, textOrNull } from '../row.ts';
import { secondSql } from '../payments/second-sql.ts';

/** A payment that was declined or is pending, with what a person noted of it last. */
export type AttemptRecord = {
  readonly id: string;
  readonly accountSeq: bigint;
  readonly institution: InstitutionId;
  readonly outcome: 'declined' | 'pending';
  readonly reference: string | null;
  readonly merchantReference: string | null;
  readonly method: MethodId;
  readonly occurredAt: string;
  /** Seconds since 1970 in UTC; null where only the day is known. */
  readonly at: number | null;
  readonly businessDate: LocalDate;
  readonly amount: Money;
  /** The provider's code and words. */
  readonly reason: string;
  readonly marked: { readonly what: AttemptMark; readonly on: LocalDate } | null;
};

const columns = `
  attempt.id, attempt.account_seq, account.institution, outcome, reference, merchant_reference, method, occurred_at,
  ${secondSql('occurred_at')} AS at, business_date, currency, amount, frac, reason,
  (SELECT what || ' ' || on_day FROM attempt_event WHERE attempt_id = attempt.id ORDER BY seq DESC LIMIT 1) AS marked`;

const standing = 'attempt.import_seq NOT IN (SELECT import_seq FROM undone_import)';

/**
 * Those of the days from `from` to `to`, both included. What an earlier import of the account had said already, or what was
 * pending and is declined by a later row, is there once.
 */
export function listAttempts(reader: Reader, merchantId: MerchantId, from: LocalDate, to: LocalDate): AttemptRecord[] {
  // The index is by the moment as it is written, which may be a day off the merchant's own.
  const rows = reader
    .read(
      `SELECT ${columns}, hex(identity) AS identity FROM account CROSS JOIN payment_attempt AS attempt ON attempt.account_seq = account.seq
       WHERE account.merchant_seq = (SELECT seq FROM merchant WHERE id = ?1)
         AND occurred_at >= ?2 AND occurred_at < ?3 AND business_date BETWEEN ?4 AND ?5 AND ${standing}
       ORDER BY business_date, at, attempt.id`,
    )
    .all(merchantId, addDays(from, -1), addDays(to, 2), from, to);
  const identities = new Set<string>();
  const declined = new Set(rows.filter((row) => row['outcome'] === 'declined').map(ownName));
  return rows
    .filter((row) => {
      const identity = `${integerOf(row, 'account_seq')} ${textOf(row, 'identity')}`;
      if (identities.has(identity)) return false;
      identities.add(identity);
      return row['outcome'] === 'declined' || row['reference'] === null || !declined.has(ownName(row));
    })
    .map(attemptOf);
}

const ownName = (row: Row): string => `${integerOf(row, 'account_seq')} ${textOrNull(row, 'reference') ?? ''}`;

/** The attempts that a person noted something of. */
export const markedAttempts = (reader: Reader, merchantId: MerchantId): AttemptRecord[] =>
  reader
    .read(
      `SELECT ${columns} FROM payment_attempt AS attempt JOIN account ON account.seq = attempt.account_seq
       WHERE attempt.id IN (SELECT attempt_id FROM attempt_event)
         AND account.merchant_seq = (SELECT seq FROM merchant WHERE id = ?) AND ${standing} ORDER BY attempt.id`,
    )
    .all(merchantId)
    .map(attemptOf);

/** Null for one that is not the merchant's, or whose import was taken back. */
export function findAttempt(reader: Reader, merchantId: MerchantId, id: string): AttemptRecord | null {
  const row = reader
    .read(
      `SELECT ${columns} FROM payment_attempt AS attempt JOIN account ON account.seq = attempt.account_seq
       WHERE attempt.id = ? AND account.merchant_seq = (SELECT seq FROM merchant WHERE id = ?) AND ${standing}`,
    )
    .get(BigInt(id), merchantId);
  return row === undefined ? null : attemptOf(row);
}

/** The days within a span that have attempts with a time, the first and the last; null where there is none. */
export function attemptSpan(
  reader: Reader,
  merchantId: MerchantId,
  within: { readonly from: LocalDate; readonly to: LocalDate } | null,
): { readonly from: LocalDate; readonly to: LocalDate } | null {
  const row = reader
    .read(
      `SELECT min(business_date) AS first, max(business_date) AS last
       FROM account CROSS JOIN payment_attempt AS attempt ON attempt.account_seq = account.seq
       WHERE account.merchant_seq = (SELECT seq FROM merchant WHERE id = ?1) AND occurred_at >= ?2 AND occurred_at < ?3
         AND length(occurred_at) > 10 AND business_date BETWEEN ?4 AND ?5 AND ${standing}`,
    )
    .get(
      merchantId,
      within === null ? '0' : addDays(within.from, -1),
      within === null ? '9' : addDays(within.to, 2),
      within?.from ?? '0',
      within?.to ?? '9',
    );
  if (row === undefined || row['first'] === null) return null;
  return { from: dateOf(row, 'first'), to: dateOf(row, 'last') };
}

function attemptOf(row: Row): AttemptRecord {
  const [what, on] = (textOrNull(row, 'marked') ?? '').split(' ');
  return {
    id: String(integerOf(row, 'id')),
    accountSeq: integerOf(row, 'account_seq'),
    institution: textOf(row, 'institution') as InstitutionId,
    outcome: textOf(row, 'outcome') as AttemptRecord['outcome'],
    reference: textOrNull(row, 'reference'),
    merchantReference: textOrNull(row, 'merchant_reference'),
    method: textOf(row, 'method') as MethodId,
    occurredAt: textOf(row, 'occurred_at'),
    at: row['at'] === null ? null : countOf(row, 'at'),
    businessDate: dateOf(row, 'business_date'),
    amount: moneyOf(row),
    reason: textOf(row, 'reason'),
    marked: on === undefined ? null : { what: what as AttemptMark, on: on as LocalDate },
  };
}
