import { institutions } from '../../../../shared/catalogue/institutions.ts';
import { railOf } from '../../../../shared/catalogue/rail-of.ts';
import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import { isZero } from '../../../../shared/money/money.ts';
import { sentence, type Sentence } from '../../../../shared/wording/sentence.ts';
import type { MerchantCalendars } from '../../../domain/calendar/merchant-calendars.ts';
import { creditDue, paymentDue } from '../../../domain/matching/due-date.ts';
import { balancesThrough } from '../../../store/reports/role-days.ts';
import {
  arrivalsOf,
  batchPartsSettled,
  unpaidAt,
  waitingAt,
  type UnpaidBatch,
  type WaitingRows,
} from '../../../store/reports/settled-batches.ts';
import { calendarsOf } from '../../calendar/calendars-of.ts';
import { daysOfBooks } from './days-of-books.ts';
import type { DocumentMaker } from './document-maker.ts';
import { ageingSection, type OpenItem } from './open-ageing.ts';
import { againstLedger } from './open-against-ledger.ts';
import { speedSections } from './payout-speed.ts';
import { providerAccounts, type ProviderAccount } from './provider-accounts.ts';
import { batchesFrom, batchSection } from './settled-batches.ts';

/**
 * What providers settled in the range, and what was still open at its end: payments in no payout and payouts that no bank had shown,
 * by how long they were overdue; held against the ledger's balances of that day.
 */
export const settlementsDocument: DocumentMaker = ({ context, merchant, wanted, today }) => {
  const { reader } = context.workspace;
  const { from, to } = wanted;
  const calendars = calendarsOf(reader, merchant);
  const accounts = providerAccounts(reader, merchant.id);
  const parts = batchPartsSettled(reader, merchant.id, from, to);
  const batches = batchesFrom(parts);
  const arrivals = arrivalsOf(
    reader,
    batches.map(({ id }) => id),
  );
  const on = to < today ? to : today;
  const waiting = waitingAt(reader, merchant.id, to).flatMap((rows) => waitingItem(rows, accounts, calendars));
  const unpaid = unpaidAt(reader, merchant.id, to).map((batch) => unpaidItem(batch, calendars));
  const listed = { waiting, unpaid: unpaid.filter(({ amount }) => !isZero(amount)) };
  const currencies = [...new Set(batches.map(({ net }) => net.currency))].toSorted();
  const ageing = (what: 'waiting' | 'unpaid') =>
    [...Map.groupBy(listed[what], ({ amount }) => amount.currency)]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([currency, items]: [CurrencyCode, readonly OpenItem[]]) =>
        ageingSection(what, currency, items, on, accounts),
      );
  const roles = ['receivable', 'payouts_in_transit'];
  return {
    sections: [
      ...currencies.map((currency) =>
        batchSection(
          currency,
          batches.filter(({ net }) => net.currency === currency),
          { accounts, arrivals, calendars, today },
        ),
      ),
      ...ageing('waiting'),
      ...ageing('unpaid'),
      ...againstLedger(listed, balancesThrough(reader, merchant.id, to, roles), accounts, to),
      ...speedSections(parts, arrivals, accounts),
    ],
    notes: [...daysOfBooks(merchant, wanted), ...emptyNotes({ from, to, on }, batches.length, listed)],
  };
};

/** Why a table is not there. */
function emptyNotes(
  { from, to, on }: { readonly from: LocalDate; readonly to: LocalDate; readonly on: LocalDate },
  batches: number,
  { waiting, unpaid }: { readonly waiting: readonly OpenItem[]; readonly unpaid: readonly OpenItem[] },
): Sentence[] {
  const notes: Sentence[] = [];
  if (batches === 0) notes.push(sentence('report_no_batches', { from, to }));
  if (waiting.length === 0) notes.push(sentence('report_nothing_waits', { on }));
  if (unpaid.length === 0) notes.push(sentence('report_nothing_unpaid', { on }));
  return notes;
}

/** What a wallet collects is the merchant's at once: none of it waits. */
function waitingItem(
  { account, businessDate, method, rows, gross }: WaitingRows,
  accounts: ReadonlyMap<string, ProviderAccount>,
  calendars: MerchantCalendars,
): readonly OpenItem[] {
  const institution = accounts.get(account)?.institution ?? 'other_provider';
  if (institutions[institution].kind === 'wallet') return [];
  const rail = railOf(method);
  const due = paymentDue(businessDate, institution, rail, calendars);
  return [{ account, due, count: rows, amount: gross }];
}

const unpaidItem = ({ account, settledOn, net }: UnpaidBatch, calendars: MerchantCalendars): OpenItem => ({
  account,
  due: creditDue(settledOn, net.currency, calendars),
  count: 1,
  amount: net,
});
