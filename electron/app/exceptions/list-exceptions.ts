import { monthOf } from '../../../shared/kernel/local-date.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { listExceptions as readExceptions } from '../../store/exceptions/exceptions-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { plain } from '../matching/match-items.ts';

/** Everything unresolved, or what had happened by the end of a month. */
export const listExceptions: Handlers['exceptions.list'] = ({ merchantId, month }, { workspace: { reader } }) => {
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const exceptions = readExceptions(reader, merchantId)
    .filter(({ occurredOn }) => month === undefined || monthOf(occurredOn) <= month)
    .map(({ seq: _, subject: __, ...exception }) => ({
      ...exception,
      amountAtRisk: toWire(exception.amountAtRisk),
      references: [...exception.references],
      why: plain(exception.why),
      next: plain(exception.next),
      incident: null,
    }));
  return answer({ exceptions });
};
