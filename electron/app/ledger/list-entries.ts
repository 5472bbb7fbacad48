import { entryPage } from '../../store/ledger/entry-pages.ts';
import { readJournalEntries } from '../../store/ledger/journal-entries.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { rowNumber, showEntries } from './show-entries.ts';

const rowOrNull = (text: string | undefined): bigint | null => (text === undefined ? null : rowNumber(text));

/** A page of entries, newest first. An account of another merchant has none here. */
export const listEntries: Handlers['ledger.entries'] = (input, { workspace: { reader } }) => {
  const { merchantId, currency = null, month = null, through = null, limit } = input;
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const { ids, next } = entryPage(reader, {
    merchantId,
    accountId: rowOrNull(input.accountId),
    currency,
    month,
    through,
    before: rowOrNull(input.before),
    limit,
  });
  return answer({
    entries: readJournalEntries(reader, merchantId, ids).map(showEntries(reader, merchantId)),
    next: next?.toString() ?? null,
  });
};
