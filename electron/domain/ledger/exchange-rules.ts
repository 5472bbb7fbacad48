import type { PostingRule } from './posting-rules.ts';

/**
 * Matches across currencies, and the differences of exchange. Gains and losses are in the base currency only. What has
 * left again by a month's end is realised, once and for good; what is left is revalued, and that is taken back on the
 * first day of the next month, so that its leaving realises the whole of it.
 */
export const exchangeRules = {
  match_across: {
    words:
      'A batch and a credit in another currency explain each other. Each currency balances against exchange clearing; what the two differ by, at the booked rates, is then gain or loss.',
    source: 'IAS 21.21 and 21.28: booked at the rate of the day, the difference realised at settlement.',
    acrossCurrencies: true,
    lines: [
      {
        role: 'exchange_clearing',
        side: 'debit',
        measure: 'given',
        reason: 'it was exchanged, parts of a minor unit too',
      },
      { role: 'payouts_in_transit', side: 'credit', measure: 'given', reason: 'the payout has arrived' },
      { role: 'suspense', side: 'debit', measure: 'received', reason: 'the credit is explained' },
      { role: 'exchange_clearing', side: 'credit', measure: 'received', reason: 'it came for what was exchanged' },
    ],
  },
  match_debit_across: {
    words:
      'A negative batch and a debit in another currency explain each other: the merchant paid the provider. What the two differ by, at the booked rates, is then gain or loss.',
    source: 'IAS 21.21 and 21.28: booked at the rate of the day, the difference realised at settlement.',
    acrossCurrencies: true,
    lines: [
      {
        role: 'exchange_clearing',
        side: 'debit',
        measure: 'given',
        reason: 'it was exchanged (negative: the merchant owed it)',
      },
      {
        role: 'payouts_in_transit',
        side: 'credit',
        measure: 'given',
        reason: 'the provider has been paid (negative: it is put back)',
      },
      {
        role: 'bank_other',
        side: 'debit',
        measure: 'received',
        reason: 'the debit is explained (negative: it is taken off)',
      },
      {
        role: 'exchange_clearing',
        side: 'credit',
        measure: 'received',
        reason: 'it was paid for what was exchanged (negative: it left)',
      },
    ],
  },
  conversion_out: {
    words: 'Money left one of the merchant’s accounts to be exchanged for another currency.',
    source: 'IAS 21.21 and 21.28: booked at the rate of the day, the difference realised at settlement.',
    lines: [
      { role: 'exchange_clearing', side: 'debit', measure: 'paid_out', reason: 'it was exchanged' },
      { role: 'bank_other', side: 'credit', measure: 'paid_out', reason: 'the debit is explained: it was not spent' },
    ],
  },
  conversion_in: {
    words: 'What another of the merchant’s accounts gave came in this currency.',
    source: 'IAS 21.21 and 21.28: booked at the rate of the day, the difference realised at settlement.',
    lines: [
      { role: 'suspense', side: 'debit', measure: 'received', reason: 'the credit is explained' },
      { role: 'exchange_clearing', side: 'credit', measure: 'received', reason: 'it came for what was exchanged' },
    ],
  },
  exchange_gain: {
    words: 'An exchange brought more than the booked rates said.',
    source: 'IAS 21.28: differences on settling monetary items go to profit or loss.',
    lines: [
      {
        role: 'exchange_clearing',
        side: 'debit',
        measure: 'gain',
        reason: 'at the booked rates nothing is left between the currencies',
      },
      { role: 'exchange_gain', side: 'credit', measure: 'gain', reason: 'the rate moved for the merchant' },
    ],
  },
  exchange_loss: {
    words: 'An exchange brought less than the booked rates said.',
    source: 'IAS 21.28: differences on settling monetary items go to profit or loss.',
    lines: [
      { role: 'exchange_loss', side: 'debit', measure: 'loss', reason: 'the rate moved against the merchant' },
      {
        role: 'exchange_clearing',
        side: 'credit',
        measure: 'loss',
        reason: 'at the booked rates nothing is left between the currencies',
      },
    ],
  },
  settled_gain: {
    words:
      'By a month’s end what came in other currencies and has left again, and what a provider exchanged, brought more than the booked rates said. What came first left first.',
    source:
      'IAS 21.28: differences on settling monetary items at other rates than they were booked at go to profit or loss.',
    lines: [
      {
        role: 'exchange_settled',
        side: 'debit',
        measure: 'gain',
        reason: 'the accounts, at the rates of their days, show that much too little',
      },
      { role: 'exchange_gain', side: 'credit', measure: 'gain', reason: 'the rate moved for the merchant' },
    ],
  },
  settled_loss: {
    words:
      'By a month’s end what came in other currencies and has left again, and what a provider exchanged, brought less than the booked rates said. What came first left first.',
    source:
      'IAS 21.28: differences on settling monetary items at other rates than they were booked at go to profit or loss.',
    lines: [
      { role: 'exchange_loss', side: 'debit', measure: 'loss', reason: 'the rate moved against the merchant' },
      {
        role: 'exchange_settled',
        side: 'credit',
        measure: 'loss',
        reason: 'the accounts, at the rates of their days, show that much too much',
      },
    ],
  },
  unrealised_gain: {
    words:
      'At a month’s end what is owed in other currencies is worth more than it was booked at. Taken back on the first day of the next month.',
    source: 'IAS 21.23(a) and 21.28: monetary items at the closing rate, the difference in profit or loss.',
    lines: [
      { role: 'exchange_revaluation', side: 'debit', measure: 'gain', reason: 'it is worth that much more today' },
      { role: 'unrealised_exchange_gain', side: 'credit', measure: 'gain', reason: 'no exchange has brought it yet' },
    ],
  },
  unrealised_loss: {
    words:
      'At a month’s end what is owed in other currencies is worth less than it was booked at. Taken back on the first day of the next month.',
    source: 'IAS 21.23(a) and 21.28: monetary items at the closing rate, the difference in profit or loss.',
    lines: [
      { role: 'unrealised_exchange_loss', side: 'debit', measure: 'loss', reason: 'no exchange has cost it yet' },
      { role: 'exchange_revaluation', side: 'credit', measure: 'loss', reason: 'it is worth that much less today' },
    ],
  },
} as const satisfies Record<string, PostingRule>;
