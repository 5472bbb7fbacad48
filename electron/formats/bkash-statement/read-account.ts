import { maskAccount } from '../mask-account.ts';
import type { TableRecord } from '../table/split-records.ts';

/** The wallet's own number, masked, where exactly one mobile number stands above the header. */
export function readAccount(preamble: readonly TableRecord[]): string | null {
  const numbers = preamble.flatMap(({ fields }) => [...fields.join(' ').matchAll(/(?<!\d)01[3-9]\d{8}(?!\d)/g)]);
  const distinct = new Set(numbers.map(([number]) => number));
  return distinct.size === 1 ? maskAccount([...distinct][0] ?? null) : null;
}
