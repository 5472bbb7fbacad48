import type { ExceptionState } from '../../../shared/contract/exceptions.ts';
import { monthOf } from '../../../shared/kernel/local-date.ts';
import { listExceptions as listStanding, listResolved } from '../../store/exceptions/exceptions-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { aroundExceptions } from './around-exceptions.ts';
import { shownException } from './shown-exception.ts';

/** What is resolved is history: it is only shown when asked for. */
const unresolved: readonly ExceptionState[] = ['open', 'asked', 'accepted'];

/** Everything unresolved, or what had happened by the end of a month; with states, those in one of them. */
export const listExceptions: Handlers['exceptions.list'] = (
  { merchantId, month, states = unresolved },
  { workspace: { reader }, clock },
) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const found = [
    ...listStanding(reader, merchantId),
    ...(states.includes('resolved') ? listResolved(reader, merchantId) : []),
  ];
  const wanted = found.filter(
    ({ occurredOn, state }) => states.includes(state) && (month === undefined || monthOf(occurredOn) <= month),
  );
  const around = aroundExceptions(reader, merchant, wanted, clock());
  return answer({ exceptions: wanted.map((exception) => shownException(exception, around)) });
};
