import { createHash } from 'node:crypto';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { AccountBalance } from '../../store/ledger/account-days.ts';
import type { TurnoverRow } from '../../store/reports/turnover-table.ts';

export type SnapshotContent = {
  readonly merchantId: MerchantId;
  readonly month: Month;
  /** The hash of the chain's link that everything here rests on. */
  readonly chainHash: string;
  readonly balances: readonly AccountBalance[];
  readonly turnover: readonly TurnoverRow[];
};

/** Over all of a snapshot, so that a report can be held against the books for ever after: SHA-256 in hex. */
export const snapshotHash = ({ merchantId, month, chainHash, balances, turnover }: SnapshotContent): string =>
  createHash('sha256')
    .update(
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
        .join('\n'),
    )
    .digest('hex');
