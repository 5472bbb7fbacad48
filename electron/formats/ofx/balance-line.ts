import type { Aggregate } from './read-ofx-tree.ts';

/**
 * Brazilian banks (Banco do Brasil, Itaú, BTG) print balances among the transactions, with an empty FITID or a made-up
 * one, now and then with a date that is none; the amount is zero or the balance.
 */
const balanceWords =
  /^(?:s ?a ?l ?d ?o|saldo (?:anterior|do dia|inicial|final|atual|dispon[ií]vel|total dispon[ií]vel(?: (?:do )?dia)?))$/i;

/** What such a line calls itself; null for a transaction, also for one that only speaks of a balance. */
export function balanceLine(values: Aggregate['values']): string | null {
  const texts = ['NAME', 'MEMO'].map((name) => (values.get(name) ?? '').replace(/\s+/g, ' ').trim());
  const said = texts.filter((text) => text !== '');
  return said.length > 0 && said.every((text) => balanceWords.test(text)) ? (said[0] ?? null) : null;
}
