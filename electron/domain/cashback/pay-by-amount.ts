import { canPay, isUntouched, pay, type OpenDue, type OpenReceipt } from './open-dues.ts';

/**
 * A receipt of just the amount that one payment earned pays that payment. Of several it pays the one whose day comes
 * first: with the receipts taken by their days that leaves the fewest unpaid, which the nearest one would not (two payments
 * of 1 and 5 June, receipts of 6 and 9 June, seven days to pay: both are in time, while the nearest would make one late).
 */
export function payByAmount(receipts: readonly OpenReceipt[], dues: readonly OpenDue[], late: boolean): void {
  const ofAmount = new Map<bigint, OpenDue[]>();
  for (const open of dues.filter((one) => !one.due.atMost && isUntouched(one)).toSorted(byDeadline)) {
    const known = ofAmount.get(open.left);
    if (known === undefined) ofAmount.set(open.left, [open]);
    else known.push(open);
  }
  for (const receipt of receipts) {
    const candidates = ofAmount.get(receipt.left) ?? [];
    if (receipt.left === 0n || receipt.named !== null || candidates.length === 0) continue;
    // Receipts come in the order of their days: what is over for this one is over for all that follow.
    if (!late) dropOver(candidates, receipt);
    const at = candidates.findIndex((open) => canPay(receipt, open));
    const found = candidates[at];
    if (found === undefined) continue;
    candidates.splice(at, 1);
    pay(receipt, found, receipt.left);
  }
}

/** Takes away the dues whose day has passed before the receipt came; they stand in the order of their days. */
function dropOver(dues: OpenDue[], { on }: OpenReceipt): void {
  const first = dues.findIndex(({ due }) => due.by >= on);
  dues.splice(0, first < 0 ? dues.length : first);
}

/** Of an offer of `up to` an amount any receipt that is no larger is what it came to. */
export function payUpTo(receipts: readonly OpenReceipt[], dues: readonly OpenDue[], late: boolean): void {
  const waiting = dues.filter(({ due, left }) => due.atMost && left > 0n).toSorted(byDeadline);
  for (const receipt of receipts) {
    if (receipt.left === 0n || receipt.named !== null) continue;
    if (!late) dropOver(waiting, receipt);
    const at = waiting.findIndex((open) => canPay(receipt, open) && receipt.left <= open.left);
    const found = waiting[at];
    if (found === undefined) continue;
    waiting.splice(at, 1);
    pay(receipt, found, receipt.left);
  }
}

const byDeadline = ({ due: a }: OpenDue, { due: b }: OpenDue): number => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0);

/**
 * Last: what fits nothing pays what is owed longest, and what is left of it the next (Indian Contract Act 1872, section 61:
 * where neither says what for, debts are paid in the order of time); of the scheme of the first alone, since issuers pay each
 * by itself. A payment that was paid short is known by this.
 */
export function payInOrder(receipts: readonly OpenReceipt[], dues: readonly OpenDue[]): void {
  const owed = dues.filter(({ due, left }) => !due.atMost && left > 0n);
  let first = 0;
  for (const receipt of receipts) {
    if (receipt.left === 0n || receipt.named !== null) continue;
    while (owed[first]?.left === 0n) first += 1;
    let scheme: string | null = null;
    for (let at = first; at < owed.length && receipt.left > 0n; at += 1) {
      const open = owed[at];
      // They stand in the order of their days.
      if (open === undefined || open.due.on > receipt.on) break;
      if (open.left === 0n || !canPay(receipt, open) || (scheme !== null && open.due.scheme !== scheme)) continue;
      scheme = open.due.scheme;
      pay(receipt, open, receipt.left < open.left ? receipt.left : open.left);
    }
  }
}
