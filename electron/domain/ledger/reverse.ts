import { negate } from '../../../shared/money/money.ts';
import type { Posting } from './posting.ts';

/** The correction of an entry: every posting turned round. Together they leave each account as it was. */
export const reverse = (postings: readonly Posting[]): readonly Posting[] =>
  postings.map(({ account, amount }) => ({ account, amount: negate(amount) }));
