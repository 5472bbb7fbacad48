import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { monthOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { nextOpenMonth } from '../../domain/closing/next-open-month.ts';
import { post, type AccountKeys, type AmountsOf } from '../../domain/ledger/post.ts';
import type { RuleKind } from '../../domain/ledger/posting-rules.ts';
import { reverse } from '../../domain/ledger/reverse.ts';
import type { Writer } from '../../store/connection.ts';
import { ledgerAccount } from '../../store/ledger/accounts-table.ts';
import { insertEntry, type AccountPosting, type EntryRecord, type NewEntry } from '../../store/ledger/entries-table.ts';
import { closedMonths } from '../../store/periods/periods-table.ts';

/** What an entry is about. */
export type EntrySubject = Pick<NewEntry, 'importSeq' | 'paymentId' | 'batchId' | 'statementLineId' | 'matchSeq'> & {
  /** The month that what it is about is counted in: the entry goes into none before that. */
  readonly notBefore?: Month;
};

/** A merchant's books while a command writes them: which months are open, and the posting rules at work. */
export type Books = {
  /** The month a day is counted in: its own, or the next open one. */
  readonly periodOf: (day: LocalDate) => Month;
  /** The last closed month; null while none is. */
  readonly closedThrough: Month | null;
  /** Writes one entry by its rule; nothing when every amount is zero. */
  readonly book: <K extends RuleKind>(
    kind: K,
    day: LocalDate,
    amounts: AmountsOf<K>,
    keys: AccountKeys,
    subject: EntrySubject,
  ) => void;
  /** Takes an entry back: the same postings turned round, in the month it stands in, or the next open one. */
  readonly reverse: (entry: EntryRecord, subject: EntrySubject) => void;
};

export function openBooks(writer: Writer, merchantId: MerchantId): Books {
  const closed = closedMonths(writer, merchantId);
  const periods = new Map<Month, Month>();
  const accounts = new Map<string, bigint>();

  const periodOf = (day: LocalDate): Month => {
    const own = monthOf(day);
    const known = periods.get(own);
    if (known !== undefined) return known;
    const period = nextOpenMonth(closed, own);
    periods.set(own, period);
    return period;
  };

  const accountOf = (role: string, key: string): bigint => {
    const known = accounts.get(`${role} ${key}`);
    if (known !== undefined) return known;
    const id = ledgerAccount(writer, merchantId, role, key);
    accounts.set(`${role} ${key}`, id);
    return id;
  };

  const write = (
    kind: string,
    day: LocalDate,
    period: Month,
    postings: readonly AccountPosting[],
    more: Partial<NewEntry>,
  ): void => {
    const own = monthOf(day);
    const entry = { merchantId, kind, occurredOn: day, period, lateFrom: period === own ? null : own };
    insertEntry(writer, { ...entry, ...more }, postings);
  };

  return {
    periodOf,
    closedThrough: closed.at(-1) ?? null,
    book: (kind, day, amounts, keys, { notBefore, ...subject }) => {
      const postings = post(kind, amounts, keys).map(({ account, amount }) => ({
        accountId: accountOf(account.role, account.key),
        amount,
      }));
      const period = periodOf(day);
      const late = notBefore !== undefined && notBefore > period;
      if (postings.length > 0) write(kind, day, late ? notBefore : period, postings, subject);
    },
    reverse: ({ id, occurredOn, period, postings }, subject) => {
      const open = nextOpenMonth(closed, period);
      write('reversal', occurredOn, open, reverse(postings), { ...subject, reverses: id });
    },
  };
}
