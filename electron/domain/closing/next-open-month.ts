import { addMonths, type Month } from '../../../shared/kernel/local-date.ts';

/**
 * The month in which a row is counted whose own month is `wanted`: that one, or the first one after it that is not
 * closed. A late row never changes what was reported; it goes forward, with a link back.
 */
export function nextOpenMonth(closed: readonly Month[], wanted: Month): Month {
  let month = wanted;
  while (closed.includes(month)) month = addMonths(month, 1);
  return month;
}
