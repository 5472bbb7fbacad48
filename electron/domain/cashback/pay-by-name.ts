import { canPay, pay, type OpenDue, type OpenReceipt } from './open-dues.ts';

/** Shorter ones stand in other texts by chance. */
const shortestReference = 6;

const comparable = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What a receipt may name: its own reference, and every word of its text. */
function namesIn({ reference, text }: OpenReceipt): ReadonlySet<string> {
  const words = [...text.split(/[\s,;:/|()"']+/u), ...text.split(/[^\p{L}\p{N}]+/u)];
  return new Set([reference, ...words].map(comparable).filter((word) => word.length >= shortestReference));
}

/** The dues of each reference that is told well enough. */
function byReference(dues: readonly OpenDue[]): ReadonlyMap<string, readonly OpenDue[]> {
  const found = new Map<string, OpenDue[]>();
  for (const open of dues) {
    const reference = comparable(open.due.reference);
    if (reference.length < shortestReference) continue;
    const known = found.get(reference);
    if (known === undefined) found.set(reference, [open]);
    else known.push(open);
  }
  return found;
}

/**
 * First: a receipt that bears the reference of a payment pays that payment; of several one that earned just so much, then
 * the oldest. Who pays may say what for (Indian Contract Act 1872, section 59). What is too much of it pays nothing else, no
 * other scheme either; what names a payment that earns nothing pays nothing.
 */
export function payByName(
  receipts: readonly OpenReceipt[],
  dues: readonly OpenDue[],
  notDue: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const named = byReference(dues);
  const place = new Map(dues.map((open, index) => [open, index]));
  for (const receipt of receipts) {
    const names = namesIn(receipt);
    const found = [...names].flatMap((name) => named.get(name) ?? []).filter((open) => canPay(receipt, open));
    if (found.length > 0) {
      receipt.named = 'due';
      const isOther = ({ left }: OpenDue): number => (left === receipt.left ? 0 : 1);
      const inTurn = found.toSorted((a, b) => isOther(a) - isOther(b) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
      const scheme = inTurn[0]?.due.scheme;
      for (const open of new Set(inTurn.filter(({ due }) => due.scheme === scheme))) {
        const units = receipt.left < open.left ? receipt.left : open.left;
        if (units > 0n) pay(receipt, open, units);
      }
    } else if ([...receipt.schemes].some((scheme) => namesOne(notDue.get(scheme), names))) {
      receipt.named = 'not_due';
    }
  }
}

const namesOne = (references: ReadonlySet<string> | undefined, names: ReadonlySet<string>): boolean =>
  references !== undefined && [...names].some((name) => references.has(name));

/** The references of payments that earn nothing, as receipts are compared with them. */
export const comparableReferences = (references: readonly string[]): ReadonlySet<string> =>
  new Set(references.map(comparable).filter((reference) => reference.length >= shortestReference));
