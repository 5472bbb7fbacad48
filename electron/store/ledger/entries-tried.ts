import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { integerOf } from '../row.ts';
import type { EntriesWanted, EntryPage } from './entry-pages.ts';
import { secondSql } from '../payments/second-sql.ts';

/** When, where and how payments were tried. */
export type TriedWithin = {
  /** Seconds since 1970 in UTC, both ends in it; without an end it goes on. */
  readonly window: { readonly from: number; readonly to: number | null };
  /** Business days beyond which no payment of the window can lie, in any zone. */
  readonly days: { readonly from: LocalDate; readonly to: LocalDate | null };
  /** Null for any. */
  readonly institution: InstitutionId | null;
  readonly methods: readonly MethodId[];
};

/**
 * A page of the entries about payments that were tried so. Entries have no index by payment: those of the months that can have
 * any are walked, and told from others by their day, which is that of their payment, before that is looked at.
 */
export function entriesTried(reader: Reader, wanted: EntriesWanted, tried: TriedWithin): EntryPage {
  const { merchantId, accountId, currency, month, through, before, limit } = wanted;
  const { window, days, institution, methods } = tried;
  const ids = reader
    .read(
      `SELECT entry.id FROM journal_entry AS entry
       LEFT JOIN journal_entry AS original ON original.id = entry.reverses
       JOIN payment ON payment.id = coalesce(entry.payment_id, original.payment_id)
       JOIN account ON account.seq = payment.account_seq
       WHERE entry.merchant_seq = (SELECT seq FROM merchant WHERE id = $merchant) AND entry.period BETWEEN $first AND $last
         AND entry.occurred_on BETWEEN $firstDay AND $lastDay AND entry.id < $before
         AND ${secondSql('payment.occurred_at')} BETWEEN $from AND $to
         AND ($institution IS NULL OR institution = $institution) AND method IN (SELECT value FROM json_each($methods))
         AND EXISTS (
           SELECT 1 FROM posting WHERE entry_id = entry.id
             AND ($account IS NULL OR account_id = $account) AND ($currency IS NULL OR posting.currency = $currency)
         )
       ORDER BY entry.id DESC LIMIT $most`,
    )
    .all({
      merchant: merchantId,
      account: accountId,
      currency,
      first: month ?? '',
      last: month ?? through ?? '9999-12',
      firstDay: days.from,
      lastDay: days.to ?? '9999-12-31',
      before: before ?? largest,
      from: BigInt(window.from),
      to: window.to === null ? largest : BigInt(window.to),
      institution,
      methods: JSON.stringify(methods),
      // One more than the page holds says that there is a next one.
      most: BigInt(limit + 1),
    })
    .map((row) => integerOf(row, 'id'));
  const page = ids.slice(0, limit);
  return { ids: page, next: ids.length > limit ? (page.at(-1) ?? null) : null };
}

/** SQLite's largest number. */
const largest = 2n ** 63n - 1n;
