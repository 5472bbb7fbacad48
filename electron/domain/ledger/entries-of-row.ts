import { assertNever } from '../../../shared/kernel/assert.ts';
import type { RuleKind } from './posting-rules.ts';

/** The kinds of row a provider's file or a bank statement has (`RowKind` of the formats). */
export type BookedRowKind = 'sale' | 'refund' | 'fee' | 'adjustment' | 'credit' | 'debit';

/**
 * Which entries a row makes. A provider's row moves the receivable by its gross when it happens, and by its fee and
 * tax when it is settled; then the receivable has moved by its net.
 */
export function entriesOfRow(kind: BookedRowKind, settled: boolean): readonly RuleKind[] {
  const costs: readonly RuleKind[] = settled ? ['fee', 'tax'] : [];
  switch (kind) {
    case 'sale':
      return ['sale', ...costs];
    case 'refund':
      return ['refund', ...costs];
    case 'fee':
      return ['charge', ...costs];
    case 'adjustment':
      return ['adjustment', ...costs];
    case 'credit':
      return ['bank_credit'];
    case 'debit':
      return ['bank_debit'];
    default:
      return assertNever(kind);
  }
}
