import type { AccountName, LedgerEntry } from '../../../shared/contract/ledger.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Reader } from '../../store/connection.ts';
import type { JournalEntry } from '../../store/ledger/journal-entries.ts';
import { namedAccounts } from '../../store/ledger/named-accounts.ts';
import type { TagOfPayment } from '../incidents/incident-tags.ts';
import { accountName } from './account-name.ts';

/** Entries of a merchant as they are shown; its accounts are named once for all of them, and `tagOf` knows their payments. */
export function showEntries(
  reader: Reader,
  merchantId: MerchantId,
  entries: readonly JournalEntry[],
  tagOf: TagOfPayment,
): LedgerEntry[] {
  const names = new Map(namedAccounts(reader, merchantId).map((account) => [account.id, accountName(account)]));
  return entries.map((entry) => shownEntry(entry, names, tagOf));
}

const shownEntry = (
  entry: JournalEntry,
  names: ReadonlyMap<bigint, AccountName>,
  tagOf: TagOfPayment,
): LedgerEntry => ({
  id: entry.id.toString(),
  kind: entry.kind,
  occurredOn: entry.occurredOn,
  period: entry.period,
  lateFrom: entry.lateFrom,
  reverses: entry.reverses?.toString() ?? null,
  reversedBy: entry.reversedBy?.toString() ?? null,
  reference: entry.reference,
  source: entry.source,
  postings: entry.postings.map(({ accountId, amount }) => {
    const account = names.get(accountId);
    assert(account !== undefined, 'an entry is posted to its own merchant’s accounts');
    return { account, amount: toWire(amount) };
  }),
  incident: tagOf(entry.paymentId),
});

/** The number of a row as the contract carries it. One that no row can have is that of none. */
export function rowNumber(text: string): bigint {
  const number = BigInt(text);
  return number > lastNumber ? lastNumber : number;
}

/** SQLite's largest. */
const lastNumber = 2n ** 63n - 1n;
