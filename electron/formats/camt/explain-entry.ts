import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { Charge } from './read-charges.ts';
import type { MoneyReader } from './read-money.ts';
import type { Transaction } from './read-transaction.ts';

/** One transaction's part of an entry; both signed as the money moved, `fee` is zero or (nearly always) a debit. */
export type Share = { readonly transaction: Transaction; readonly net: Money; readonly fee: Money };

/** What the transactions make of an entry; null where the entry is one row. */
export type Explanation = { readonly shares: readonly Share[]; readonly fee: Money } | null;

type Booked = {
  readonly line: number;
  readonly net: Money;
  readonly transactions: readonly Transaction[];
  readonly charges: readonly Charge[];
};

/** How charges may have been counted: not at all (each amount has them in it), one by one, or by their stated total. */
const ways = ['none', 'record', 'total'] as const;
type Way = (typeof ways)[number];

/**
 * Resolves an entry into its transactions where their amounts, with the charges the bank states, come to the entry to
 * the last unit. Where they state no amount in the entry's currency, nothing is to be resolved; where they do and it
 * does not come out, the entry stays whole and the contradiction is told.
 */
export function explainEntry(
  { line, net, transactions, charges }: Booked,
  read: MoneyReader,
  issue: (issue: FileIssue) => void,
): Explanation {
  const stated = transactions.map((transaction) => statedAmount(transaction, net, read));
  const shares = stated.filter((each) => each !== null);
  if (shares.length === 0 || shares.length < transactions.length) return null;
  const sum = shares.reduce((total, { units }) => total + units, 0n);
  if (sum === net.units && transactions.length === 1) return null;

  const own = costsOf(
    transactions.map((each) => each.charges),
    net,
    read,
  );
  const entrys = costsOf([charges], net, read);
  for (const entryWay of ways) {
    for (const ownWay of ways) {
      const fees = own[ownWay];
      const fee = entrys[entryWay][0] ?? 0n;
      if (sum + fees.reduce((total, each) => total + each, 0n) + fee !== net.units) continue;
      return {
        shares: shares.map(({ transaction, units }, index) => ({
          transaction,
          net: money(net.currency, units),
          fee: money(net.currency, fees[index] ?? 0n),
        })),
        fee: money(net.currency, fee),
      };
    }
  }
  if (contradicts(shares, charges, net)) {
    const facts = { stated: toWire(net), found: toWire(money(net.currency, sum)) };
    issue(fileIssue('details_mismatch', facts, { line, column: 'TxDtls' }));
  }
  return null;
}

type Stated = { readonly transaction: Transaction; readonly units: bigint; readonly sure: boolean };

/** What a transaction says it moved, in the entry's currency; null where it says nothing that can be compared. */
function statedAmount(transaction: Transaction, net: Money, read: MoneyReader): Stated | null {
  const { amounts, instructed, side } = transaction;
  const moved = amounts.find(({ currency }) => currency === net.currency);
  const found = moved ?? (instructed?.currency === net.currency ? instructed : undefined);
  const size = found === undefined ? null : read.amount(found.node);
  if (size === null) return null;
  const debit = side === '' ? net.units < 0n : side === 'DBIT';
  return { transaction, units: debit ? -size.units : size.units, sure: moved !== undefined };
}

/** Charges of each holder by each way of counting, as they change the account: a cost is negative. */
function costsOf(
  holders: readonly (readonly Charge[])[],
  net: Money,
  read: MoneyReader,
): Readonly<Record<Way, readonly bigint[]>> {
  const cost = (charges: readonly Charge[], is: Charge['is']): bigint =>
    charges
      .filter((charge) => charge.is === is && charge.currency === net.currency)
      .reduce((sum, { node, credited }) => {
        const units = read.amount(node)?.units ?? 0n;
        return credited ? sum + units : sum - units;
      }, 0n);
  return {
    none: holders.map(() => 0n),
    record: holders.map((charges) => cost(charges, 'record')),
    total: holders.map((charges) => cost(charges, 'total')),
  };
}

/**
 * Several transactions that say what moved must come to the entry. A single one may differ by what it cost or by an
 * exchange that its entry has in it.
 */
function contradicts(shares: readonly Stated[], charges: readonly Charge[], { currency }: Money): boolean {
  if (!shares.every(({ sure }) => sure)) return false;
  const [only, ...others] = shares;
  if (others.length > 0 || only === undefined) return true;
  const { transaction } = only;
  const abroad = transaction.instructed !== null && transaction.instructed.currency !== currency;
  return charges.length === 0 && transaction.charges.length === 0 && !transaction.exchanged && !abroad;
}
