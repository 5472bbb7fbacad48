import { firstDayOf, lastDayOf, type Month } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../../store/connection.ts';
import { booksMark, hasOnlyGrown, monthsSince, type BooksMark } from '../../store/fees/books-mark.ts';
import { listAccounts, type AccountRecord } from '../../store/merchants/accounts-table.ts';
import type { ExceptionSource, SubjectException } from '../exceptions/exception-sources.ts';
import { isWallet } from './audit-account.ts';
import { allCards, termsOfAccount } from './kept-cards.ts';
import { overChargedMonths } from './over-charged-months.ts';

/** What was found in an account when the books had come so far, held against these cards. */
type Remembered = {
  readonly mark: BooksMark;
  readonly cards: string;
  readonly found: readonly SubjectException[];
};

/** A preview’s findings are rolled back with it; those before it still hold. */
const mostRemembered = 4;

/**
 * Judging every payment again after every command would cost half a second for each 100,000 of them. Rows are only
 * ever added, so what was found in a month holds until rows of it come, an import is taken back, or a card changes. Kept for
 * as long as the connection is open; a fresh one judges everything once.
 */
const remembered = new WeakMap<Reader, Map<string, readonly Remembered[]>>();

/** One exception per provider account, month and currency in which more was charged than agreed. No card, no work. */
export const feeExceptions: ExceptionSource = (reader, merchant) => {
  const cards = allCards(reader, merchant.id);
  if (cards.length === 0) return [];
  const mark = booksMark(reader);
  return listAccounts(reader, 'provider', merchant.id).flatMap((account) => {
    const own = cards.filter(({ card }) => card.providerAccount === account.id);
    return own.length === 0
      ? []
      : foundNow(reader, account, JSON.stringify(own), mark, termsOfAccount(own, account.id));
  });
};

function foundNow(
  reader: Reader,
  account: AccountRecord,
  cards: string,
  mark: BooksMark,
  terms: ReturnType<typeof termsOfAccount>,
): readonly SubjectException[] {
  const accounts = remembered.get(reader) ?? new Map<string, readonly Remembered[]>();
  remembered.set(reader, accounts);
  const known = accounts.get(account.id) ?? [];
  const before = known.find((one) => one.cards === cards && hasOnlyGrown(reader, one.mark));
  const found =
    before === undefined
      ? overChargedMonths(reader, account, terms, null)
      : withMonths(before.found, account, monthsSince(reader, account.seq, isWallet(account), before.mark), (month) =>
          overChargedMonths(reader, account, terms, { from: firstDayOf(month), to: lastDayOf(month) }),
        );
  accounts.set(account.id, [{ mark, cards, found }, ...known].slice(0, mostRemembered));
  return found;
}

/** What was found before, but for these months, which are judged again. */
const withMonths = (
  before: readonly SubjectException[],
  account: AccountRecord,
  months: readonly Month[],
  judge: (month: Month) => readonly SubjectException[],
): readonly SubjectException[] => [
  ...before.filter(({ subject }) => !months.some((month) => subject.startsWith(`fees:${account.id}:${month}:`))),
  ...months.flatMap(judge),
];
