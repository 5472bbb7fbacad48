import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { dateOf, integerOf, moneyOf, textOf } from '../row.ts';

export type ReserveRow = {
  readonly id: bigint;
  readonly accountId: string;
  /** The provider's own; empty where it gave none. */
  readonly reference: string;
  readonly institution: InstitutionId;
  readonly number: string;
  readonly day: LocalDate;
  /** What was held or given back: never negative, whichever way the provider signs it. */
  readonly amount: Money;
  readonly kind: 'hold' | 'release';
  readonly releaseOn: LocalDate | null;
};

/**
 * What providers held back and gave back, in the order of the books; what was taken back with its import is left out. Where
 * no account of the books ever held a reserve, no payment is looked at.
 */
export const reserveRows = (reader: Reader, merchantId: MerchantId): ReserveRow[] =>
  reader
    .read(
      `SELECT payment.id, account.id AS account_id, coalesce(payment.reference, '') AS reference, institution, coalesce(learned.number, account.number) AS number, payment.kind, business_date, currency, amount, frac, release_on
       FROM payment JOIN account ON account.seq = payment.account_seq JOIN merchant ON merchant.seq = merchant_seq
       LEFT JOIN account_number AS learned ON learned.account_seq = account.seq
       WHERE merchant.id = ?1
         AND EXISTS (SELECT 1 FROM ledger_account AS held JOIN merchant AS own ON own.seq = held.merchant_seq WHERE own.id = ?1 AND role = 'rolling_reserve')
         AND payment.kind IN ('reserve_hold', 'reserve_release')
         AND payment.import_seq NOT IN (SELECT import_seq FROM undone_import)
       ORDER BY account.seq, currency, payment.id`,
    )
    .all(merchantId)
    .map((row) => {
      const held = textOf(row, 'kind') === 'reserve_hold';
      return {
        id: integerOf(row, 'id'),
        accountId: textOf(row, 'account_id'),
        reference: textOf(row, 'reference'),
        institution: textOf(row, 'institution') as InstitutionId,
        number: textOf(row, 'number'),
        day: dateOf(row, 'business_date'),
        amount: held ? negate(moneyOf(row)) : moneyOf(row),
        kind: held ? 'hold' : 'release',
        releaseOn: row['release_on'] === null ? null : dateOf(row, 'release_on'),
      };
    });
