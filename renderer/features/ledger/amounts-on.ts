import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LedgerEntry } from '../../../shared/contract/ledger.ts';
import { isNegative, isZero, negate } from '../../../shared/money/money.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';

type Postings = LedgerEntry['postings'];

/** What an entry moves on an account, per currency: its postings there together, debits positive. */
export function amountsOn(
  { postings }: LedgerEntry,
  account: string,
  currency: CurrencyCode | null,
): readonly WireMoney[] {
  const own = postings.filter(
    (posting) => posting.account.id === account && (currency === null || posting.amount.currency === currency),
  );
  return sums(own);
}

/** One side of an entry, per currency. Both sides are equal: either says how large the entry is. */
export const debitsOf = ({ postings }: LedgerEntry): readonly WireMoney[] =>
  sums(postings.filter(({ amount }) => !isNegative(fromWire(amount))));

export const creditsOf = ({ postings }: LedgerEntry): readonly WireMoney[] =>
  sums(postings.filter(({ amount }) => isNegative(fromWire(amount)))).map((sum) => toWire(negate(fromWire(sum))));

const sums = (postings: Postings): readonly WireMoney[] =>
  [...sumByCurrency(postings.map(({ amount }) => fromWire(amount))).values()].filter((sum) => !isZero(sum)).map(toWire);
