import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Books } from './books.ts';

/** The latest of these months that is closed, or null: what stands there is not taken back. */
export const lockedMonth = ({ closedThrough }: Pick<Books, 'closedThrough'>, months: readonly Month[]): Month | null =>
  months.findLast((month) => closedThrough !== null && month <= closedThrough) ?? null;
