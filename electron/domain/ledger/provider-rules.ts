import type { PostingRule } from './posting-rules.ts';

/** The rows of a provider's file. Each moves the receivable by exactly its gross, which is signed as the row moves what the provider owes. */
export const providerRules = {
  sale: {
    words: 'A customer paid. On its business date it is turnover, and the provider owes it.',
    source: 'IFRS 15.B35B: who sells on its own account shows the gross amount.',
    lines: [
      { role: 'receivable', side: 'debit', measure: 'gross', reason: 'the provider has collected it for us' },
      { role: 'turnover', side: 'credit', measure: 'gross', reason: 'it was earned, before any fee' },
    ],
  },
  refund: {
    words: 'A customer was paid back, by the provider, out of what it owes.',
    source: 'IFRS 15.51: a refund is part of the price, so it lowers income and is no expense.',
    lines: [
      { role: 'refunds', side: 'debit', measure: 'refunded', reason: 'the income is given back' },
      { role: 'receivable', side: 'credit', measure: 'refunded', reason: 'the provider owes that much less' },
    ],
  },
  refund_reversed: {
    words: 'A refund did not reach the customer and came back, or was taken back.',
    lines: [
      { role: 'receivable', side: 'debit', measure: 'gross', reason: 'the provider owes it again' },
      { role: 'refunds', side: 'credit', measure: 'gross', reason: 'the income was not given back after all' },
    ],
  },
  chargeback: {
    words: 'A customer’s bank took a payment back in a dispute, and the provider took it from what it owes.',
    source: 'IFRS 15.51: what the customer does not pay in the end lowers income.',
    lines: [
      {
        role: 'chargebacks',
        side: 'debit',
        measure: 'disputed',
        reason: 'the income is lost unless the dispute is won',
      },
      { role: 'receivable', side: 'credit', measure: 'disputed', reason: 'the provider owes that much less' },
    ],
  },
  chargeback_reversed: {
    words: 'A dispute was won, or dropped: the provider gave the amount back.',
    lines: [
      { role: 'receivable', side: 'debit', measure: 'gross', reason: 'the provider owes it again' },
      { role: 'chargebacks', side: 'credit', measure: 'gross', reason: 'the income was not lost after all' },
    ],
  },
  charge: {
    words: 'A fee the provider charged in a row of its own.',
    lines: [
      { role: 'fees', side: 'debit', measure: 'charged', reason: 'the provider’s work costs it' },
      { role: 'receivable', side: 'credit', measure: 'charged', reason: 'the provider owes that much less' },
    ],
  },
  adjustment: {
    words: 'The provider added something or, when it is negative, took something back.',
    lines: [
      { role: 'receivable', side: 'debit', measure: 'gross', reason: 'the provider owes that much more' },
      { role: 'adjustments', side: 'credit', measure: 'gross', reason: 'it is neither a sale nor a refund nor a fee' },
    ],
  },
  reserve_hold: {
    words: 'The provider keeps a part back against later chargebacks, until a date its agreement gives.',
    lines: [
      { role: 'rolling_reserve', side: 'debit', measure: 'held', reason: 'it is kept back, and still the merchant’s' },
      { role: 'receivable', side: 'credit', measure: 'held', reason: 'it is in no payout before its release' },
    ],
  },
  reserve_release: {
    words: 'The provider gives back what it kept in the reserve.',
    lines: [
      { role: 'receivable', side: 'debit', measure: 'gross', reason: 'it goes into a payout now' },
      { role: 'rolling_reserve', side: 'credit', measure: 'gross', reason: 'it is no longer kept back' },
    ],
  },
  carry_forward: {
    words:
      'One batch leaves an amount to the next: the first has a row that takes it out, the next the same row the other way round.',
    lines: [
      {
        role: 'receivable',
        side: 'debit',
        measure: 'gross',
        reason: 'it counts in this batch’s net (negative: it counts in another batch)',
      },
      {
        role: 'carried_forward',
        side: 'credit',
        measure: 'gross',
        reason: 'the other batch takes it up, and both together leave nothing here',
      },
    ],
  },
  cashback: {
    words: 'The provider pays the merchant something on top, under a scheme.',
    lines: [
      { role: 'receivable', side: 'debit', measure: 'gross', reason: 'the provider owes that much more' },
      { role: 'cashback', side: 'credit', measure: 'gross', reason: 'it was earned, and by no sale' },
    ],
  },
  conversion: {
    words: 'The provider exchanged what it owes. Each currency is a row of its own: one leaves, the other comes.',
    source: 'IAS 21.21: each side is worth the rate of its day, which is frozen with the row.',
    lines: [
      {
        role: 'receivable',
        side: 'debit',
        measure: 'gross',
        reason: 'the provider owes it in this currency now (negative: it no longer does)',
      },
      { role: 'exchange_clearing', side: 'credit', measure: 'gross', reason: 'the other currency stands against it' },
    ],
  },
  tds: {
    words: 'The provider kept back income tax and pays it to the state in the merchant’s name.',
    source:
      'Income-tax Act 1961, section 194-O (from 1 April 2026: Income-tax Act 2025, section 393); the credit is given as Form 26AS shows it.',
    lines: [
      { role: 'tds_receivable', side: 'debit', measure: 'deducted', reason: 'it counts against the year’s income tax' },
      { role: 'receivable', side: 'credit', measure: 'deducted', reason: 'the provider owes that much less' },
    ],
  },
  withdrawal: {
    words: 'The merchant took money out of its balance at a wallet.',
    lines: [
      { role: 'payouts_in_transit', side: 'debit', measure: 'withdrawn', reason: 'it is on its way to the bank' },
      { role: 'receivable', side: 'credit', measure: 'withdrawn', reason: 'the provider no longer holds it' },
    ],
  },
  fee: {
    words:
      'The provider kept its fees. Posted once for each batch and import: the sum over the lines that the import added to the batch.',
    lines: [
      { role: 'fees', side: 'debit', measure: 'fee', reason: 'the provider’s work costs it' },
      { role: 'receivable', side: 'credit', measure: 'fee', reason: 'the provider has kept it' },
    ],
  },
  tax: {
    words:
      'The provider kept the tax on its fees. Posted once for each batch and import: the sum over the lines that the import added to the batch.',
    source: 'CGST Act 2017, section 16: input tax credit.',
    lines: [
      { role: 'gst_input_credit', side: 'debit', measure: 'tax', reason: 'it can be claimed back as input credit' },
      { role: 'receivable', side: 'credit', measure: 'tax', reason: 'the provider has kept it' },
    ],
  },
  payout: {
    words: 'The provider says it has paid a batch out. A negative batch is owed to the provider.',
    lines: [
      { role: 'payouts_in_transit', side: 'debit', measure: 'net', reason: 'it is on its way to the bank' },
      { role: 'receivable', side: 'credit', measure: 'net', reason: 'the provider no longer holds it' },
    ],
  },
} as const satisfies Record<string, PostingRule>;
