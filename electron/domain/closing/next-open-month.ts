import { addMonths, type Month } from '../../../shared/kernel/local-date.ts';

/**
 * The month in which a row is counted whose own month is `wanted`: that one, or the first one after the last that is
 * closed. A close carries every balance before it, so the months before it are locked too, closed by name or not. A
 * late row never changes what was reported; it goes forward, with a link back.
 */
export function nextOpenMonth(closed: readonly Month[], wanted: Month): Month {
  const latest = closed.toSorted().at(-1);
  return latest === undefined || wanted > latest ? wanted : addMonths(latest, 1);
}
