import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import type { Writer } from '../../store/connection.ts';
import { firstStatement } from '../../store/settlements/statement-balances.ts';
import type { Books } from '../ledger/books.ts';

type StatementBegins = {
  readonly writer: Writer;
  readonly books: Books;
  readonly accountId: string;
  readonly accountSeq: bigint;
  readonly importSeq: bigint;
  readonly relyOn: (importSeq: bigint) => void;
};

/**
 * The statement that begins an account brings its opening balance into the books, so that the ledger's balance is the
 * bank's. When an earlier statement comes later, it takes that place: the balance of the one that began the account is
 * taken off, since the lines before it are in the books now. Every later statement rests on the one that begins the
 * account: without it nothing would have brought its balance. Call it before the statement's own balance is kept.
 */
export function bookOpeningBalance(
  { writer, books, accountId, accountSeq, importSeq, relyOn }: StatementBegins,
  opening: Money,
  from: LocalDate,
): void {
  const first = firstStatement(writer, accountSeq, opening.currency);
  // Taken back alone, the other would leave this one without its balance, or its own taken off.
  if (first !== null) relyOn(first.importSeq);
  if (first !== null && first.from <= from) return;
  const keys = { bank_account: accountId };
  books.book('opening_balance', from, { amount: opening }, keys, { importSeq });
  if (first !== null) books.book('opening_balance', first.from, { amount: negate(first.opening) }, keys, { importSeq });
}
