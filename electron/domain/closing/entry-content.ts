import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { EntryKind } from '../ledger/posting-rules.ts';
import type { Posting } from '../ledger/posting.ts';
import { canonicalContent } from './canonical-content.ts';

export type ChainedEntry = {
  readonly id: bigint;
  readonly merchantId: string;
  readonly kind: EntryKind;
  readonly occurredOn: LocalDate;
  readonly period: Month;
  /** The entry this one takes back. */
  readonly reverses: bigint | null;
  readonly postings: readonly Posting[];
};

/**
 * An entry with its postings as the audit chain covers it. Postings stand in the order of account, currency and
 * amount, so that no order of reading changes the hash.
 */
export function entryContent({ id, merchantId, kind, occurredOn, period, reverses, postings }: ChainedEntry): string {
  const lines = postings
    .map(({ account, amount }) => canonicalContent([account.role, account.key, amount.currency, amount.units]))
    .toSorted();
  return `${canonicalContent({ id, merchantId, kind, occurredOn, period, reverses })}[${lines.join(',')}]`;
}
