import type { Money } from '../../../shared/money/money.ts';

/** What a snapshot's hash rests on: nothing of it may change without another hash. */
export type SnapshotContent = {
  readonly merchantId: string;
  readonly month: string;
  /** The hash of the chain's link that everything here rests on. */
  readonly chainHash: string;
  /** By role, subject and currency. */
  readonly balances: readonly SnapshotBalance[];
  /** By currency and method. */
  readonly turnover: readonly { readonly method: string; readonly payments: number; readonly gross: Money }[];
};

export type SnapshotBalance = { readonly role: string; readonly subject: string; readonly balance: Money };

/**
 * The one text whose SHA-256 is a snapshot's hash: a JSON list a line, rows in the order in which they are given. A month pack
 * carries all of it, so that who receives it comes to the same text.
 */
export const snapshotText = ({ merchantId, month, chainHash, balances, turnover }: SnapshotContent): string =>
  [
    ['nikash snapshot', 1, merchantId, month, chainHash],
    ...balances.map(({ role, subject, balance }) => [role, subject, balance.currency, balance.units.toString()]),
    ...turnover.map(({ method, payments, gross }) => [
      'turnover',
      method,
      payments,
      gross.currency,
      gross.units.toString(),
    ]),
  ]
    .map((line) => JSON.stringify(line))
    .join('\n');
