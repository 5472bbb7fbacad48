import type { Merchant } from '../../shared/contract/merchants.ts';

/**
 * What narrows a list, without an account of another merchant’s: the address keeps it while another one’s books are looked at, where it
 * would hide every row, and is none that could be chosen.
 */
export const withOwnAccount = <Place extends { readonly account: string | null }>(
  place: Place,
  { accounts }: Pick<Merchant, 'accounts'>,
): Place =>
  place.account === null || accounts.some(({ id }) => id === place.account) ? place : { ...place, account: null };
