import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { CashbackReceipt } from './cashback-row.ts';
import type { OpenDue, OpenReceipt } from './open-dues.ts';

/** What came under the name of cashback, and what it was for. */
export type ReceiptOutcome = {
  readonly receipt: CashbackReceipt;
  /** How many payments of this scheme it pays. */
  readonly payments: number;
  /** What no payment explains; negative where cashback was taken back that never came here. */
  readonly withoutDue: Money;
  readonly why: Sentence;
};

type Books = { readonly id: string; readonly receipts: readonly CashbackReceipt[] };

type Paid = { payments: number; units: bigint; rounding: bigint };

/**
 * The receipts of each scheme. What of a receipt nothing explains is told once: in the scheme most of whose payments it
 * pays, else in the first that it could be of. A debit that takes nothing back is a payment, not a receipt.
 */
export function receiptOutcomes(
  schemes: readonly Books[],
  open: readonly OpenReceipt[],
  dues: readonly OpenDue[],
  gone: ReadonlySet<string>,
): ReadonlyMap<string, readonly ReceiptOutcome[]> {
  const paid = paidByReceipt(dues);
  const whole = new Map(schemes.flatMap(({ receipts }) => receipts).map((receipt) => [receipt.id, receipt]));
  const found = new Map<string, ReceiptOutcome[]>(schemes.map(({ id }) => [id, []]));
  for (const one of open) {
    const receipt = whole.get(one.id);
    if (receipt === undefined) continue;
    const ofSchemes = paid.get(one.id) ?? new Map<string, Paid>();
    const home = homeOf(one, ofSchemes);
    for (const scheme of one.schemes) {
      const own = ofSchemes.get(scheme) ?? { payments: 0, units: 0n, rounding: 0n };
      const isTakenBack = gone.has(one.id) || receipt.amount.units < 0n;
      if (scheme !== home && own.payments === 0) continue;
      // A statement's debit bears the word by chance: it is one of the payments.
      if (receipt.amount.units < 0n && !gone.has(one.id) && receipt.id.startsWith('line:')) continue;
      const left = scheme === home && !gone.has(one.id) ? one.left : 0n;
      found.get(scheme)?.push({
        receipt,
        payments: own.payments,
        withoutDue: money(receipt.amount.currency, left),
        why: isTakenBack
          ? sentence('cashback_receipt_taken_back', { amount: toWire(receipt.amount) })
          : whyCame(receipt, one, own, left),
      });
    }
  }
  return found;
}

function paidByReceipt(dues: readonly OpenDue[]): ReadonlyMap<string, ReadonlyMap<string, Paid>> {
  const found = new Map<string, Map<string, Paid>>();
  for (const { due, parts } of dues) {
    for (const { receipt, units, rounding } of parts) {
      const ofSchemes = found.get(receipt) ?? new Map<string, Paid>();
      const known = ofSchemes.get(due.scheme) ?? { payments: 0, units: 0n, rounding: 0n };
      known.payments += 1;
      known.units += units;
      known.rounding += rounding;
      found.set(receipt, ofSchemes.set(due.scheme, known));
    }
  }
  return found;
}

function homeOf({ schemes }: OpenReceipt, paid: ReadonlyMap<string, Paid>): string {
  const [first = ''] = schemes;
  return [...schemes].reduce(
    (best, scheme) => ((paid.get(scheme)?.units ?? 0n) > (paid.get(best)?.units ?? 0n) ? scheme : best),
    first,
  );
}

function whyCame({ amount, reference }: CashbackReceipt, open: OpenReceipt, own: Paid, left: bigint): Sentence {
  const { payments } = own;
  const whole = toWire(amount);
  const part = (units: bigint) => toWire(money(amount.currency, units));
  if (payments === 0)
    return open.named === 'not_due'
      ? sentence('cashback_receipt_not_due', { amount: whole, reference })
      : sentence('cashback_receipt_without_due', { amount: whole });
  if (left > 0n) return sentence('cashback_receipt_part', { amount: part(own.units), payments, without: part(left) });
  return own.rounding === 0n
    ? sentence('cashback_receipt_pays', { amount: part(own.units), payments })
    : sentence('cashback_receipt_rounded', { amount: part(own.units), payments, difference: part(own.rounding) });
}
