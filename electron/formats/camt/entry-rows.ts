import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import type { ContentIdentities } from '../row-identity.ts';
import type { Explanation } from './explain-entry.ts';
import type { Entry } from './read-entry.ts';
import type { Transaction } from './read-transaction.ts';

/** More of one row's text than anyone reads; a batch of thousands would otherwise stand whole in a row. */
const rawLimit = 16_000;

/** Makes the rows of an account's entries: one, or one for each transaction and each charge. */
export const rowsOfEntries =
  (account: string, identityOf: ContentIdentities) =>
  (entry: Entry, transactions: readonly Transaction[], explanation: Explanation): readonly NormalisedRow[] => {
    const rowOf = (net: Money, transaction: Transaction | null, description: string): NormalisedRow => {
      const references = referencesOf(entry, transaction);
      const identity = identityOf([
        'camt',
        account,
        entry.booked.day,
        entry.value?.day ?? '',
        net.currency,
        toDecimalText(net),
        ...references,
        description,
      ]);
      return statementRow({
        line: transaction?.line ?? entry.line,
        occurredAt: entry.booked.occurredAt,
        valueOn: entry.value?.day ?? null,
        net,
        reference: references.find((reference) => reference !== '') ?? null,
        description,
        identity,
        raw: rawOf(entry, transaction === null ? transactions : [transaction]),
      });
    };

    const single = transactions.length === 1 ? (transactions[0] ?? null) : null;
    if (explanation === null) return [rowOf(entry.net, single, descriptionOf(entry, single, single !== null))];
    const { shares, fee } = explanation;
    const rows = shares.flatMap((share) => {
      const row = rowOf(share.net, share.transaction, descriptionOf(entry, share.transaction, single !== null));
      return share.fee.units === 0n ? [row] : [row, feeRow(row, share.fee)];
    });
    if (fee.units === 0n) return rows;
    return [...rows, feeRow(rowOf(fee, null, entry.note), fee)];
  };

/** The charge beside an amount: a row of its own, so that rows sum to what the account moved. */
const feeRow = (row: NormalisedRow, fee: Money): NormalisedRow =>
  statementRow({
    line: row.line,
    occurredAt: row.occurredAt,
    valueOn: row.valueOn,
    net: fee,
    reference: row.reference,
    description: row.description,
    identity: `${row.identity}:fee`,
    raw: row.raw,
  });

/** The customer's own reference first, then those of the banks between, the account's own bank, and the payee's. */
const referencesOf = (entry: Entry, transaction: Transaction | null): readonly string[] => {
  const own = transaction?.references;
  return [
    own?.endToEnd ?? '',
    own?.transaction ?? '',
    own?.instruction ?? '',
    own?.servicer || entry.servicerReference,
    own?.creditor ?? '',
    own?.cheque ?? '',
    transaction === null ? entry.batchReference : '',
  ];
};

/** The entry's note speaks of the whole, so it stands with one of several transactions only where that says nothing. */
function descriptionOf(entry: Entry, transaction: Transaction | null, isOnly: boolean): string {
  const notes = transaction === null ? [] : [counterparty(entry, transaction), ...transaction.notes];
  const said = notes.filter((note) => note !== '');
  const all = isOnly || said.length === 0 ? [...said, entry.note] : said;
  return [...new Set(all.map((note) => note.replace(/\s+/g, ' ').trim()))].filter((note) => note !== '').join(' / ');
}

/** The debtor of a credit, the creditor of a debit; a reversal keeps the parts that both had in what it reverses. */
const counterparty = ({ net, reversal }: Entry, { debtor, creditor }: Transaction): string =>
  net.units < 0n === reversal ? debtor : creditor;

function rawOf({ rawHead }: Entry, transactions: readonly Transaction[]): string {
  let raw = rawHead;
  for (const transaction of transactions) {
    if (raw.length > rawLimit) break;
    raw += transaction.raw;
  }
  return raw.length > rawLimit ? `${raw.slice(0, rawLimit)}…` : `${raw}</Ntry>`;
}
