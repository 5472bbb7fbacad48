import type { PostingRule } from './posting-rules.ts';

/** The lines of a bank statement, what explains them, and what a person gives up. */
export const bankRules = {
  opening_balance: {
    words:
      'The first statement of a bank account begins with a balance. When an earlier statement comes, that one begins the account, and this balance is taken off again.',
    lines: [
      { role: 'bank', side: 'debit', measure: 'received', reason: 'it was there before the first line' },
      { role: 'opening_balances', side: 'credit', measure: 'received', reason: 'earlier books explain it' },
    ],
  },
  opening_held: {
    words:
      'The first statement of a wallet begins with a balance, which the provider holds for the merchant. When an earlier statement comes, that one begins the account, and this balance is taken off again.',
    lines: [
      { role: 'receivable', side: 'debit', measure: 'received', reason: 'the provider held it before the first line' },
      { role: 'opening_balances', side: 'credit', measure: 'received', reason: 'earlier books explain it' },
    ],
  },
  bank_credit: {
    words: 'The bank shows money in. Until something explains it, it waits in suspense.',
    lines: [
      { role: 'bank', side: 'debit', measure: 'received', reason: 'the bank has it' },
      { role: 'suspense', side: 'credit', measure: 'received', reason: 'nothing explains it yet' },
    ],
  },
  bank_debit: {
    words: 'The bank shows money out.',
    lines: [
      { role: 'bank_other', side: 'debit', measure: 'paid_out', reason: 'it left for a reason outside settlements' },
      { role: 'bank', side: 'credit', measure: 'paid_out', reason: 'the bank no longer has it' },
    ],
  },
  match: {
    words:
      'A batch and a credit explain each other. An accepted difference stays in transit; only a part of a minor unit is rounding.',
    lines: [
      { role: 'suspense', side: 'debit', measure: 'received', reason: 'the credit is explained' },
      { role: 'payouts_in_transit', side: 'credit', measure: 'received', reason: 'the payout has arrived' },
      { role: 'rounding_differences', side: 'debit', measure: 'rounding', reason: 'no bank can pay it' },
      { role: 'payouts_in_transit', side: 'credit', measure: 'rounding', reason: 'nothing more will arrive' },
    ],
  },
  match_debit: {
    words: 'A negative batch and a debit explain each other: the merchant paid the provider.',
    lines: [
      {
        role: 'bank_other',
        side: 'debit',
        measure: 'received',
        reason: 'the debit is explained (negative: it is taken off)',
      },
      {
        role: 'payouts_in_transit',
        side: 'credit',
        measure: 'received',
        reason: 'the provider has been paid (negative: it is put back)',
      },
      { role: 'rounding_differences', side: 'debit', measure: 'rounding', reason: 'no bank can pay it' },
      { role: 'payouts_in_transit', side: 'credit', measure: 'rounding', reason: 'nothing more will be taken' },
    ],
  },
  settlement_difference: {
    words: 'A payout and its credit differ by no more than the tolerance lets through.',
    lines: [
      {
        role: 'settlement_differences',
        side: 'debit',
        measure: 'written_off',
        reason: 'nobody asks for so little (negative: more came than was due)',
      },
      { role: 'payouts_in_transit', side: 'credit', measure: 'written_off', reason: 'nothing more will arrive' },
    ],
  },
  transfer_out: {
    words: 'Money left one of the merchant’s accounts for another: it was not spent.',
    lines: [
      { role: 'transfers', side: 'debit', measure: 'paid_out', reason: 'it is on its way to the other account' },
      { role: 'bank_other', side: 'credit', measure: 'paid_out', reason: 'the debit is explained' },
    ],
  },
  transfer_in: {
    words: 'Money came from another of the merchant’s accounts: it is nobody’s payout.',
    lines: [
      { role: 'suspense', side: 'debit', measure: 'received', reason: 'the credit is explained' },
      { role: 'transfers', side: 'credit', measure: 'received', reason: 'it has arrived' },
    ],
  },
  cashback_credit: {
    words: 'A credit is the cashback of a scheme, for payments that are in the books.',
    lines: [
      { role: 'suspense', side: 'debit', measure: 'received', reason: 'the credit is explained' },
      { role: 'cashback', side: 'credit', measure: 'received', reason: 'it was earned, and by no sale' },
    ],
  },
  write_off_payout: {
    words: 'A person gives up a batch, or the rest of one, that will not arrive.',
    source: 'IFRS 9.5.4.4: what nobody reasonably expects to recover is written off, wholly or in part.',
    lines: [
      { role: 'write_offs', side: 'debit', measure: 'written_off', reason: 'it is lost, and somebody decided so' },
      { role: 'payouts_in_transit', side: 'credit', measure: 'written_off', reason: 'it is no longer expected' },
    ],
  },
  write_off_payment: {
    words: 'A person gives up a payment that the provider will not settle.',
    source: 'IFRS 9.5.4.4: what nobody reasonably expects to recover is written off, wholly or in part.',
    lines: [
      { role: 'write_offs', side: 'debit', measure: 'written_off', reason: 'it is lost, and somebody decided so' },
      { role: 'receivable', side: 'credit', measure: 'written_off', reason: 'it is in no payout any more' },
    ],
  },
  write_off_credit: {
    words: 'A person decides that nobody will claim a credit which nothing explains.',
    source: 'IFRS 9.3.3.1: a debt ends when it is discharged, cancelled or has expired.',
    lines: [
      { role: 'suspense', side: 'debit', measure: 'written_off', reason: 'nobody waits for it any more' },
      { role: 'write_offs', side: 'credit', measure: 'written_off', reason: 'it stays with the merchant' },
    ],
  },
} as const satisfies Record<string, PostingRule>;
