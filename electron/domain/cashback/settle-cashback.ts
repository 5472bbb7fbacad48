import type { CashbackScheme } from '../../../shared/contract/cashback.ts';
import { addDays, monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { inOrder, type CashbackReceipt, type CashbackRow } from './cashback-row.ts';
import { judgeRows, type JudgedRow } from './judge-rows.ts';
import { openDue, type OpenDue, type OpenReceipt } from './open-dues.ts';
import { outcomeOf, type RowOutcome } from './outcome-of.ts';
import { payByAmount, payInOrder, payUpTo } from './pay-by-amount.ts';
import { comparableReferences, payByName } from './pay-by-name.ts';
import { payLumps } from './pay-lumps.ts';
import { receiptOutcomes, type ReceiptOutcome } from './receipt-outcomes.ts';
import { takenBack } from './taken-back.ts';

/** One scheme, what it may be about, and what may be its cashback: the same receipt may be that of several schemes. */
export type SchemeBooks = {
  readonly id: string;
  readonly scheme: CashbackScheme;
  readonly rows: readonly CashbackRow[];
  readonly receipts: readonly CashbackReceipt[];
  /** The last day that the account where cashback arrives is known through; null where nothing of it is known. */
  readonly seenThrough: LocalDate | null;
};

export type SettledScheme = {
  readonly id: string;
  readonly scheme: CashbackScheme;
  readonly rows: readonly RowOutcome[];
  readonly receipts: readonly ReceiptOutcome[];
};

/**
 * What every scheme owed, what came of it, what is missing as of `today`. All schemes at once, since a receipt pays but one of
 * them. The same payments and receipts in any order give the same answer. Receipts are laid against payments by: the
 * reference they bear; their amount, within the days to pay; the sum of a month or of a run of days; their amount, late;
 * and last in the order of time.
 */
export function settleCashback(all: readonly SchemeBooks[], today: LocalDate): SettledScheme[] {
  const schemes = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { receipts, gone } = openReceipts(schemes);
  const judged = new Map(schemes.map((books) => [books.id, judgeRows(books.scheme, paymentsOf(books, gone))]));
  const dues = inOrder(schemes.flatMap((books) => duesOf(books, judged.get(books.id) ?? []))).map(({ open }) => open);
  const standing = receipts.filter(({ left }) => left > 0n);

  payByName(standing, dues, new Map(schemes.map(({ id }) => [id, notDueReferences(judged.get(id) ?? [])])));
  payByAmount(standing, dues, false);
  payLumps(standing, dues);
  payByAmount(standing, dues, true);
  payUpTo(standing, dues, false);
  payUpTo(standing, dues, true);
  payInOrder(standing, dues);

  const ofReceipts = receiptOutcomes(schemes, receipts, dues, gone);
  const openOf = new Map(dues.map((open) => [`${open.due.scheme} ${open.due.row}`, open]));
  const paidBy = new Map<string, number>();
  for (const { parts } of dues) for (const { receipt } of parts) paidBy.set(receipt, (paidBy.get(receipt) ?? 0) + 1);
  const lumps = new Map(
    schemes.flatMap((books) => books.receipts).map(({ id, amount }) => [id, { amount, pays: paidBy.get(id) ?? 0 }]),
  );
  return all.map(({ id, scheme, seenThrough }) => ({
    id,
    scheme,
    rows: (judged.get(id) ?? []).map((row) =>
      outcomeOf(row, openOf.get(`${id} ${row.row.id}`) ?? null, { today, seenThrough, receipts: lumps }),
    ),
    receipts: ofReceipts.get(id) ?? [],
  }));
}

/** Receipts are no payments; nor is what only took cashback back. A debit that bears the word is one all the same. */
function paymentsOf({ rows, receipts }: SchemeBooks, gone: ReadonlySet<string>): CashbackRow[] {
  const given = new Set(receipts.filter(({ amount }) => amount.units > 0n).map(({ id }) => id));
  return rows.filter(({ id }) => !given.has(id) && !gone.has(id));
}

function openReceipts(schemes: readonly SchemeBooks[]) {
  const known = new Map<string, CashbackReceipt>();
  const ofSchemes = new Map<string, Set<string>>();
  for (const { id, scheme, receipts } of schemes) {
    for (const receipt of receipts) {
      if (receipt.amount.currency !== scheme.currency) continue;
      known.set(receipt.id, receipt);
      const claims = ofSchemes.get(receipt.id);
      if (claims === undefined) ofSchemes.set(receipt.id, new Set([id]));
      else claims.add(id);
    }
  }
  const inTime = inOrder([...known.values()]);
  const gone = takenBack(inTime);
  const receipts = inTime.map(({ id, on, reference, text, amount }): OpenReceipt => ({
    id,
    on,
    reference,
    text,
    schemes: ofSchemes.get(id) ?? new Set(),
    left: gone.has(id) ? 0n : amount.units,
    named: null,
  }));
  return { receipts, gone };
}

function duesOf({ id, scheme }: SchemeBooks, judged: readonly JudgedRow[]) {
  return judged
    .filter((one) => one.judged === 'due')
    .map(({ row, due, exact }): { id: string; on: LocalDate; at: string; open: OpenDue } => ({
      id: row.id,
      on: row.on,
      at: row.at,
      open: openDue({
        scheme: id,
        row: row.id,
        on: row.on,
        month: monthOf(row.on),
        by: addDays(row.on, scheme.paidWithinDays),
        amount: due,
        exact,
        atMost: scheme.reward.kind === 'up_to',
        reference: row.reference,
      }),
    }));
}

const notDueReferences = (judged: readonly JudgedRow[]): ReadonlySet<string> =>
  comparableReferences(judged.filter((one) => one.judged === 'not_due').map(({ row }) => row.reference));
