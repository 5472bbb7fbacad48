import { assert } from '../../../shared/kernel/assert.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { SnapshotContent } from '../../domain/closing/snapshot-text.ts';
import type { Reader } from '../connection.ts';
import { closeBalances, closeTurnover, type PeriodClose } from '../periods/periods-table.ts';
import { textOf } from '../row.ts';

/** All that a close's hash rests on, as the close kept it. */
export function closeProof(reader: Reader, merchantId: MerchantId, month: Month, close: PeriodClose): SnapshotContent {
  const row = reader
    .read('SELECT hash FROM chain_link WHERE seq = (SELECT chain_seq FROM period_close WHERE seq = ?)')
    .get(close.seq);
  assert(row !== undefined, 'a close rests on a link of the chain');
  return {
    merchantId,
    month,
    chainHash: textOf(row, 'hash'),
    balances: closeBalances(reader, close.seq),
    turnover: closeTurnover(reader, close.seq),
  };
}
