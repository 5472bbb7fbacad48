import { assert } from '../../../shared/kernel/assert.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';

/** What a scheme owes for one payment. */
export type Due = {
  readonly scheme: string;
  readonly row: string;
  readonly on: LocalDate;
  readonly month: Month;
  /** The day by which it should have come. */
  readonly by: LocalDate;
  /** Of a scheme that pays `up to` an amount, the most. */
  readonly amount: Money;
  readonly exact: bigint;
  readonly atMost: boolean;
  /** As the payment bears it; empty where it bears none. */
  readonly reference: string;
};

/** What a receipt pays of a due. */
export type Part = {
  readonly receipt: string;
  readonly on: LocalDate;
  readonly units: bigint;
  /** What the due lost or won because the receipt’s sum was rounded once; zero else. */
  readonly rounding: bigint;
};

/** A due while receipts are laid against it. */
export type OpenDue = { readonly due: Due; left: bigint; readonly parts: Part[] };

/** A receipt while it is laid against dues. */
export type OpenReceipt = {
  readonly id: string;
  readonly on: LocalDate;
  readonly reference: string;
  readonly text: string;
  /** The schemes whose receipt it can be. */
  readonly schemes: ReadonlySet<string>;
  left: bigint;
  /** It names what it pays, so that nothing else of it pays anything. */
  named: 'due' | 'not_due' | null;
};

export const openDue = (due: Due): OpenDue => ({ due, left: due.amount.units, parts: [] });

export const isUntouched = ({ parts }: OpenDue): boolean => parts.length === 0;

/** Whether a receipt can be for a due at all: of its scheme, of its currency, and not before the payment. */
export const canPay = (receipt: OpenReceipt, { due }: OpenDue): boolean =>
  receipt.schemes.has(due.scheme) && receipt.on >= due.on;

/** Lays so much of a receipt against a due. Of an amount that is not known exactly, whatever came is the whole. */
export function pay(receipt: OpenReceipt, open: OpenDue, units: bigint, rounding = 0n): void {
  assert(units >= 0n && units <= receipt.left, 'a receipt pays no more than it has');
  assert(units + rounding <= open.left, 'a due takes no more than is owed');
  receipt.left -= units;
  open.left = open.due.atMost ? 0n : open.left - units - rounding;
  open.parts.push({ receipt: receipt.id, on: receipt.on, units, rounding });
}
