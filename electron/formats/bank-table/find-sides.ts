import { comparableName } from '../../../shared/kernel/comparable-name.ts';

/** Where a table says Dr or Cr: of its one amount, and of its balance; -1 where it does not. */
export type SidePlaces = { readonly ofAmount: number; readonly ofBalance: number };

/**
 * Two columns may bear the one name `Dr / Cr`, one behind the amount and one behind the balance; they are told apart by
 * what they stand behind. A single one belongs to the amount where there is one amount for both sides.
 */
export function findSides(header: readonly string[], amount: number, balance: number, direction: number): SidePlaces {
  const named = header.flatMap((name, place) => (/^(?:drcr|crdr)$/.test(comparableName(name)) ? [place] : []));
  if (amount < 0) return { ofAmount: -1, ofBalance: named[0] ?? -1 };
  const ofAmount = direction >= 0 ? direction : named.length === 1 ? (named[0] ?? -1) : behind(named, amount);
  const ofBalance = behind(named, balance);
  return { ofAmount, ofBalance: ofBalance === ofAmount ? -1 : ofBalance };
}

const behind = (named: readonly number[], place: number): number => (named.includes(place + 1) ? place + 1 : -1);

/** Dr or Cr as banks write it; null for anything else. */
export function sideOf(text: string): 'debit' | 'credit' | null {
  const word = comparableName(text);
  if (/^(?:dr?|debit)$/.test(word)) return 'debit';
  return /^(?:cr?|credit)$/.test(word) ? 'credit' : null;
}
