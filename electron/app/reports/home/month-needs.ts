import {
  addDays,
  addMonths,
  firstDayOf,
  monthOf,
  type LocalDate,
  type Month,
} from '../../../../shared/kernel/local-date.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { closedByDay } from '../../../domain/desk/month-due.ts';
import type { Reader } from '../../../store/connection.ts';
import type { ExceptionRecord } from '../../../store/exceptions/exceptions-table.ts';
import type { AccountRecord } from '../../../store/merchants/accounts-table.ts';
import { closedMonths } from '../../../store/periods/periods-table.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { lastDaysOfAccounts } from '../../../store/reports/last-days-of-accounts.ts';
import { monthsWithRows } from '../../../store/reports/turnover-table.ts';
import { holderName } from '../../ledger/account-name.ts';
import { leadTo, type Need } from './need.ts';

/** Months that are over and not closed, the first of them first: a month is closed after those before it. */
export function closeNeeds(reader: Reader, merchant: MerchantRecord, today: LocalDate): readonly Need[] {
  const closed = new Set(closedMonths(reader, merchant.id));
  return monthsWithRows(reader, merchant.id)
    .filter((month) => month < monthOf(today) && !closed.has(month))
    .toSorted()
    .map((month) => {
      const since = addDays(firstDayOf(addMonths(month, 1)), closedByDay - 1);
      return {
        says:
          since < today
            ? sentence('month_not_closed', { month, since })
            : sentence('home_close_month', { month, by: since }),
        amount: null,
        lead: leadTo('months', { month }),
      };
    });
}

/** Payouts that are due while no bank's statement was ever brought: nobody can say whether they came. Later ones are missed by account. */
export function statementNeeds(
  banks: readonly AccountRecord[],
  exceptions: readonly ExceptionRecord[],
): readonly Need[] {
  if (banks.length > 0) return [];
  const unseen = exceptions.filter(({ state, why }) => state !== 'accepted' && why.code === 'batch_no_statement');
  if (unseen.length === 0) return [];
  const days = unseen.map(({ occurredOn }) => occurredOn).toSorted();
  const [from] = days;
  const to = unseen
    .map(({ dueOfFacts, occurredOn }) => dueOfFacts ?? occurredOn)
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined) return [];
  return [
    {
      says: sentence('home_statement_missing', { count: unseen.length, from, to }),
      amount: null,
      lead: leadTo('imports'),
    },
  ];
}

/** An account that was silent for so many months is no longer in use. */
const silentMonths = 3;

/** Accounts of which nothing is here for the month yet, though their files came until lately. None of a month that is closed. */
export function fileNeeds(
  reader: Reader,
  merchant: MerchantRecord,
  accounts: readonly AccountRecord[],
  month: Month,
  today: LocalDate,
): readonly Need[] {
  if (month > monthOf(today) || closedMonths(reader, merchant.id).includes(month)) return [];
  return lastDaysOfAccounts(reader, merchant.id, month).flatMap(({ accountId, lastDay, inMonth }) => {
    const account = accounts.find(({ id }) => id === accountId);
    if (account === undefined || inMonth || monthOf(lastDay) < addMonths(month, -silentMonths)) return [];
    // What has files of later months alone was opened later.
    if (monthOf(lastDay) > month) return [];
    return [
      {
        says: sentence('home_file_missing', { account: holderName(account), month, last: lastDay }),
        amount: null,
        lead: leadTo('imports'),
      },
    ];
  });
}
