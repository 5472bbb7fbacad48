import { negate, type Money } from '../../../shared/money/money.ts';

/** The correction of an entry: every posting turned round. Together they leave each account as it was. */
export const reverse = <P extends { readonly amount: Money }>(postings: readonly P[]): readonly P[] =>
  postings.map((posting) => ({ ...posting, amount: negate(posting.amount) }));
