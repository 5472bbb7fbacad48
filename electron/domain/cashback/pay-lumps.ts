import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { allocate } from '../../../shared/money/allocate.ts';
import { money, unitsPerMinor } from '../../../shared/money/money.ts';
import { roundDivision } from '../../../shared/money/round-division.ts';
import { isUntouched, pay, type OpenDue, type OpenReceipt } from './open-dues.ts';

/**
 * One receipt for a whole month: the sum of what the month’s payments earned, rounded for each, or rounded once as some
 * issuers do; then the paise between are spread over the payments and none is missing. Then one receipt for any other run
 * of days, as a card’s billing cycle is; that must be the sum to the paisa. Oldest first.
 */
export function payLumps(receipts: readonly OpenReceipt[], dues: readonly OpenDue[]): void {
  const ofScheme = new Map<string, Untouched>();
  for (const receipt of receipts) {
    if (receipt.left === 0n || receipt.named !== null) continue;
    for (const scheme of receipt.schemes) {
      const untouched = ofScheme.get(scheme) ?? untouchedOf(dues, scheme);
      ofScheme.set(scheme, untouched);
      const lump = wholeMonth(receipt, untouched) ?? runOfDays(receipt, untouched);
      if (lump === null) continue;
      payAll(receipt, untouched.dues.slice(lump.from, lump.to));
      ofScheme.delete(scheme);
      break;
    }
  }
}

/** One day of dues that nothing has been laid against; the sums are of all days before it. */
type Day = {
  readonly on: LocalDate;
  readonly month: string;
  readonly from: number;
  readonly sumBefore: bigint;
  readonly exactBefore: bigint;
};

/** A scheme's untouched dues in their order, by days: built once, since most receipts are no lump. */
type Untouched = { readonly dues: readonly OpenDue[]; readonly days: readonly Day[]; readonly end: Day };

function untouchedOf(all: readonly OpenDue[], scheme: string): Untouched {
  const dues = all.filter((open) => open.due.scheme === scheme && !open.due.atMost && isUntouched(open));
  const days: Day[] = [];
  let sum = 0n;
  let exact = 0n;
  for (const [from, { due, left }] of dues.entries()) {
    if (days.at(-1)?.on !== due.on)
      days.push({ on: due.on, month: due.month, from, sumBefore: sum, exactBefore: exact });
    sum += left;
    exact += due.exact;
  }
  const end = { on: '' as LocalDate, month: '', from: dues.length, sumBefore: sum, exactBefore: exact };
  return { dues, days, end };
}

/** The dues from one place to before another. */
type Run = { readonly from: number; readonly to: number };

/** The oldest month whose dues, up to the day of the receipt, are what came. */
function wholeMonth(receipt: OpenReceipt, { dues, days, end }: Untouched): Run | null {
  const per = unitsPerMinor(dues[0]?.due.amount.currency ?? 'INR');
  for (const [index, first] of days.entries()) {
    if (first.on > receipt.on) return null;
    if (days[index - 1]?.month === first.month) continue;
    const behind = days.slice(index).find(({ on, month }) => month !== first.month || on > receipt.on) ?? end;
    if (behind.from - first.from < 2) continue;
    const exact = behind.exactBefore - first.exactBefore;
    const isLump =
      receipt.left === behind.sumBefore - first.sumBefore ||
      (['half_up', 'half_even', 'down'] as const).some(
        (rounding) => roundDivision(exact, per, rounding) * per === receipt.left,
      );
    if (isLump) return { from: first.from, to: behind.from };
  }
  return null;
}

/** Whole days side by side whose sum is what came: those that begin first, and of these the fewest. */
function runOfDays(receipt: OpenReceipt, { days, end }: Untouched): Run | null {
  const begins = new Map<bigint, Day>();
  let found: Run | null = null;
  for (const [index, day] of days.entries()) {
    if (day.on > receipt.on) break;
    begins.set(day.sumBefore, day);
    const behind = days[index + 1] ?? end;
    const first = begins.get(behind.sumBefore - receipt.left);
    if (first !== undefined && behind.from - first.from > 1 && (found === null || first.from < found.from))
      found = { from: first.from, to: behind.from };
  }
  return found;
}

/** Every due its own; where the sum was rounded once, by what each earned before it was rounded. */
function payAll(receipt: OpenReceipt, dues: readonly OpenDue[]): void {
  if (receipt.left === dues.reduce((sum, { left }) => sum + left, 0n)) {
    for (const open of dues) pay(receipt, open, open.left);
    return;
  }
  const currency = dues[0]?.due.amount.currency ?? 'INR';
  const parts = allocate(
    money(currency, receipt.left),
    dues.map(({ due }) => due.exact),
  );
  dues.forEach((open, index) => {
    const units = parts[index]?.units ?? 0n;
    pay(receipt, open, units, open.left - units);
  });
}
