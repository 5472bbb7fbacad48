import { toWire } from '../../../shared/money/wire.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { closesOf, closeTurnover } from '../../store/periods/periods-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { turnoverTotals } from '../reports/turnover.ts';
import { restated } from './restated.ts';

/** Every close of a month, newest first, with what it reported; and old beside new where it was opened again. */
export const periodHistory: Handlers['periods.history'] = ({ merchantId, month }, { workspace: { reader } }) => {
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  return answer({
    closes: closesOf(reader, merchantId, month)
      .toReversed()
      .map(({ seq, closedAt, snapshotHash, reopened }) => ({
        closedAt: new Date(closedAt).toISOString(),
        snapshotHash,
        reopened: reopened === null ? null : { at: new Date(reopened.at).toISOString(), reason: reopened.reason },
        turnover: turnoverTotals(closeTurnover(reader, seq), []).map(({ gross }) => toWire(gross)),
      })),
    restatement: restated(reader, merchantId, month),
  });
};
