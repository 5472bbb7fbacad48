import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../../store/connection.ts';
import { closedMonths, reopenedMonths } from '../../store/periods/periods-table.ts';

/** How a merchant's months stand: closed, opened again after a close, or open. */
export function monthStates(reader: Reader, merchantId: MerchantId): (month: Month) => 'closed' | 'reopened' | 'open' {
  const closed = new Set(closedMonths(reader, merchantId));
  const reopened = new Set(reopenedMonths(reader, merchantId));
  return (month) => (closed.has(month) ? 'closed' : reopened.has(month) ? 'reopened' : 'open');
}
