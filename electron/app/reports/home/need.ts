import type { HomeLead } from '../../../../shared/contract/home.ts';
import type { Money } from '../../../../shared/money/money.ts';
import type { Sentence } from '../../../../shared/wording/sentence.ts';

/** Something that wants somebody today: what, the money at risk where there is any, and where it is done. */
export type Need = { readonly says: Sentence; readonly amount: Money | null; readonly lead: HomeLead };

/** What is empty or null stays out of the address. */
export const leadTo = (to: HomeLead['to'], search: Readonly<Record<string, string | null>> = {}): HomeLead => ({
  to,
  search: Object.fromEntries(Object.entries(search).filter((one): one is [string, string] => (one[1] ?? '') !== '')),
});
