import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';

/** Types that say which way the money went. The others (POS, ATM, XFER, PAYMENT, OTHER …) go both ways. */
const out: ReadonlySet<string> = new Set(['DEBIT', 'CHECK', 'FEE', 'SRVCHG', 'DIRECTDEBIT']);
const into: ReadonlySet<string> = new Set(['CREDIT', 'DEP', 'DIRECTDEP']);

export type DirectionCheck = {
  readonly add: (type: string, row: NormalisedRow) => void;
  readonly end: () => readonly FileIssue[];
};

type Direction = { kept: number; broken: { readonly type: string; readonly row: NormalisedRow } | null };

/**
 * Amounts are signed as the customer's money moves (OFX 2.2, section 3.2.9.2), so the sign decides; one debit with a plus
 * is a debit taken back. A statement all of whose debits have a plus, or credits a minus, was written without signs or
 * with turned ones, and is not to be read.
 */
export function checkDirections(): DirectionCheck {
  const debits: Direction = { kept: 0, broken: null };
  const credits: Direction = { kept: 0, broken: null };
  return {
    add: (type, row) => {
      const direction = out.has(type) ? debits : into.has(type) ? credits : null;
      if (direction === null || row.net.units === 0n) return;
      if (row.net.units < 0n === (direction === debits)) direction.kept += 1;
      else direction.broken ??= { type, row };
    },
    end: () =>
      [debits, credits].flatMap((direction) => {
        if (direction.kept > 0 || direction.broken === null) return [];
        const { type, row } = direction.broken;
        const expected = direction === debits ? 'debit' : 'credit';
        const facts = { type, amount: toWire(row.net), expected } as const;
        return [fileIssue('sign_wrong', facts, { line: row.line, column: 'TRNAMT' })];
      }),
  };
}
