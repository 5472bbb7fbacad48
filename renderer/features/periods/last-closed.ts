import type { Output } from '../../../shared/contract/contract.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';

/** The latest month that is closed: the only one that can be opened again, for what closed later stands on it. */
export const lastClosed = (periods: Output<'periods.list'>['periods']): Month | null =>
  periods.reduce<Month | null>(
    (last, { period, state }) => (state === 'closed' && (last === null || period > last) ? period : last),
    null,
  );
