import type { ProviderFacts } from '../make-row.ts';

export type LedgerCode = {
  readonly kind: ProviderFacts['kind'];
  /** What its amount must be; null where it goes either way. */
  readonly expected: 'sale' | 'refund' | null;
  readonly name: string;
};

const cost = (name: string): LedgerCode => ({ kind: 'fee', expected: 'refund', name });
const costBack = (name: string): LedgerCode => ({ kind: 'fee', expected: 'sale', name });
const either = (kind: LedgerCode['kind'], name: string): LedgerCode => ({ kind, expected: null, name });

/**
 * Ledger entry codes (developer.bitpay.com, "Ledger Entry Codes"; 1034, 1039 and 1040 by the sample of a reconciliation
 * report in BitPay's SDK guides). 1025, 1030 and 1048 are in use, but what they are could not be verified, and they hold
 * the file. 1017 debits the settlement before, which the opening balance still has, and 1022 brings one back that
 * failed: both only move money from one settlement to another. 1034 pays others than the merchant.
 */
const codes: Readonly<Record<string, LedgerCode>> = {
  1000: { kind: 'sale', expected: 'sale', name: 'Invoice' },
  1004: costBack('Fee Refund'),
  1006: either('conversion', 'Exchange'),
  1007: cost('Exchange Fee'),
  1008: cost('Plan Charge'),
  1009: costBack('Plan Prorated Credit'),
  1010: costBack('Plan Underutilization Credit'),
  1011: either('conversion', 'Payoff Negative Balance'),
  1012: { kind: 'sale', expected: 'sale', name: 'Donation' },
  1016: either('adjustment', 'Custom'),
  1017: { kind: 'carry_forward', expected: 'refund', name: 'Account Settlement' },
  1020: { kind: 'refund', expected: 'refund', name: 'Invoice Refund' },
  1022: { kind: 'carry_forward', expected: 'sale', name: 'Corrective for Failed Account Settlement' },
  1023: cost('Invoice Fee'),
  1034: { kind: 'adjustment', expected: 'refund', name: 'Payout Request' },
  1039: cost('Refund Fee'),
  1040: cost('Payout Fee'),
  1050: { kind: 'refund', expected: 'refund', name: 'Immediate Invoice Refund' },
};

/** Null for a code that is not known. */
export const ledgerCode = (code: string): LedgerCode | null =>
  Object.hasOwn(codes, code) ? (codes[code] ?? null) : null;
