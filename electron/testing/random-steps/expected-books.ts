import { assert } from '../../../shared/kernel/assert.ts';
import { monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Match } from '../../../shared/contract/matching.ts';
import {
  rupeesInDollar,
  type DrawnBatch,
  type DrawnFile,
  type DrawnLine,
  type DrawnPayment,
  type Mills,
} from './drawn-shop.ts';

/** Ledger units in a thousandth of a rupee, or of a dollar. */
const unitsInMill = 100_000_000n;

/** What stands: the files that were imported and not taken back, in order, replayed by plain maps. */
export type StandingRows = {
  readonly payments: ReadonlyMap<string, { readonly payment: DrawnPayment; settled: boolean }>;
  readonly lines: ReadonlyMap<string, DrawnLine>;
  /** What the bank account begins with, and when: the first of the statements that say so. */
  readonly opening: { readonly day: LocalDate; readonly amount: Mills } | null;
  readonly netOf: (batch: DrawnBatch) => Mills;
};

export function standingRows(files: readonly DrawnFile[]): StandingRows {
  const payments = new Map<string, { readonly payment: DrawnPayment; settled: boolean }>();
  const lines = new Map<string, DrawnLine>();
  let opening: StandingRows['opening'] = null;
  for (const file of files) {
    if (file.kind === 'statement') {
      for (const line of file.lines) lines.set(line.narration, line);
      const day = file.lines.map((line) => line.day).toSorted()[0];
      if (file.opening !== null && day !== undefined && (opening === null || day < opening.day))
        opening = { day, amount: file.opening };
    } else
      for (const { payment, settled } of file.rows) {
        const known = payments.get(payment.reference);
        if (known === undefined) payments.set(payment.reference, { payment, settled });
        else known.settled ||= settled;
      }
  }
  const nets = new Map<DrawnBatch, Mills>();
  for (const { payment, settled } of payments.values()) {
    const { batch, gross, fee, tax } = payment;
    if (settled && batch !== null) nets.set(batch, (nets.get(batch) ?? 0n) + gross - fee - tax);
  }
  return { payments, lines, opening, netOf: (batch) => nets.get(batch) ?? 0n };
}

/**
 * The balances that the books must have, by role, month and currency, reckoned from the standing rows and matches alone
 * and written apart from the posting rules. Every row is in the month of its own day: what the books come to where no month is
 * closed.
 */
export function expectedBalances(rows: StandingRows, matches: readonly Match[]): Map<string, bigint> {
  const balances = new Map<string, bigint>();
  const book = (day: LocalDate, currency: string, moves: Readonly<Record<string, Mills>>): void => {
    for (const [role, mills] of Object.entries(moves)) {
      const key = `${role} ${monthOf(day)} ${currency}`;
      balances.set(key, (balances.get(key) ?? 0n) + mills * unitsInMill);
    }
  };
  const batches = new Map<string, DrawnBatch>();
  for (const { payment, settled } of rows.payments.values()) {
    const { day, currency, gross, fee, tax, batch, kind } = payment;
    const other = kind === 'sale' ? 'turnover' : kind === 'refund' ? 'refunds' : 'adjustments';
    book(day, currency, { receivable: gross, [other]: -gross });
    if (!settled || batch === null) continue;
    batches.set(batch.reference, batch);
    const net = gross - fee - tax;
    book(batch.settledOn, currency, { receivable: -gross, fees: fee, gst_input_credit: tax, payouts_in_transit: net });
  }
  if (rows.opening !== null)
    book(rows.opening.day, 'INR', { bank: rows.opening.amount, opening_balances: -rows.opening.amount });
  for (const { day, amount } of rows.lines.values())
    book(day, 'INR', amount < 0n ? { bank: amount, bank_other: -amount } : { bank: amount, suspense: -amount });

  for (const match of matches) {
    const [left] = match.left;
    const line = match.right[0] === undefined ? undefined : rows.lines.get(match.right[0].description);
    const batch = left?.kind === 'batch' ? batches.get(left.reference) : undefined;
    const payment = left?.kind === 'payment' ? rows.payments.get(left.reference)?.payment : undefined;
    if (batch !== undefined && line !== undefined) bookPair(book, rows.netOf(batch), batch, line, match);
    else if (batch !== undefined) {
      const net = rows.netOf(batch);
      book(batch.settledOn, batch.currency, { write_offs: net, payouts_in_transit: -net });
    } else if (payment !== undefined)
      book(payment.day, payment.currency, { write_offs: payment.gross, receivable: -payment.gross });
    else {
      assert(line !== undefined, `a match of nothing that stands: ${JSON.stringify(match)}`);
      book(line.day, 'INR', { suspense: line.amount, write_offs: -line.amount });
    }
  }
  for (const [key, units] of balances) if (units === 0n) balances.delete(key);
  return balances;
}

function bookPair(
  book: (day: LocalDate, currency: string, moves: Readonly<Record<string, Mills>>) => void,
  net: Mills,
  { currency }: DrawnBatch,
  { day, amount }: DrawnLine,
  { rule }: Match,
): void {
  const waits = amount < 0n ? 'bank_other' : 'suspense';
  if (currency !== 'INR') {
    const worth = net * rupeesInDollar;
    const gain = amount - worth;
    book(day, currency, { exchange_clearing: net, payouts_in_transit: -net });
    book(day, 'INR', {
      [waits]: amount,
      exchange_clearing: -worth,
      [gain < 0n ? 'exchange_loss' : 'exchange_gain']: -gain,
    });
    return;
  }
  const difference = net - amount;
  const rounding = difference > -10n && difference < 10n ? difference : 0n;
  const writtenOff = rule === 'difference_written_off' ? difference : 0n;
  book(day, currency, {
    [waits]: amount,
    rounding_differences: rounding,
    write_offs: writtenOff,
    payouts_in_transit: -(amount + rounding + writtenOff),
  });
}
