import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import type { Writer } from '../../store/connection.ts';
import type { AccountKind } from '../../store/merchants/accounts-table.ts';
import { firstStatements, openingInBooks, type FirstStatement } from '../../store/settlements/statement-balances.ts';
import type { Books } from '../ledger/books.ts';
import type { NewOfFirstDay } from './first-day-rows.ts';

type StatementBegins = {
  readonly writer: Writer;
  readonly books: Books;
  readonly accountId: string;
  readonly accountSeq: bigint;
  readonly accountKind: AccountKind;
  readonly importSeq: bigint;
  readonly relyOn: (importSeq: bigint) => void;
};

/**
 * The statement that begins an account brings its opening balance into the books, so that the ledger's balance is the
 * bank's, or what a wallet holds. When an earlier statement comes later, it takes that place: the balance of the one that
 * began the account is taken off, since the lines before it are in the books now. Every later statement rests on the one
 * that begins the account: without it nothing would have brought its balance. Call it before the statement's own balance
 * is kept.
 */
export function bookOpeningBalance(
  { writer, books, accountId, accountSeq, accountKind, importSeq, relyOn }: StatementBegins,
  opening: Money,
  from: LocalDate,
  fresh: NewOfFirstDay,
): void {
  const first = firstStatements(writer, accountSeq, opening.currency);
  // Taken back alone, the others would leave this one without its balance, or its own taken off.
  for (const each of first) relyOn(each.importSeq);
  const [earliest] = first;
  const before = openingInBooks(writer, accountId, opening.currency);
  if (earliest !== undefined && !beginsBefore(earliest.from, first, before, opening, from, fresh)) return;
  const keys = { bank_account: accountId, provider_account: accountId };
  const rule = accountKind === 'bank' ? 'opening_balance' : 'opening_held';
  books.book(rule, from, { amount: opening }, keys, { importSeq });
  if (earliest !== undefined) books.book(rule, earliest.from, { amount: negate(before) }, keys, { importSeq });
}

/**
 * Of two that begin on one day, parts of it both, the earlier is the one whose new lines lead from its own balance to the
 * other's. Where none of its lines is in the other too, it may as well follow what it begins with the end of.
 */
function beginsBefore(
  day: LocalDate,
  first: readonly FirstStatement[],
  before: Money,
  opening: Money,
  from: LocalDate,
  { moved, leads }: NewOfFirstDay,
): boolean {
  if (from !== day) return from < day;
  if (opening.units === before.units || opening.units + moved.units !== before.units) return false;
  return leads || !first.some(({ to, closing }) => to === day && closing.units === opening.units);
}
