/**
 * The chart of accounts as data. A role becomes one account per what `per` names, and holds each currency apart: the
 * receivable of PhonePe, turnover by UPI, the HDFC account. `docs/chart-of-accounts.md` is generated from it.
 */
type AccountType = 'asset' | 'liability' | 'equity' | 'income' | 'expense';

/** What splits a role into several accounts. */
export type AccountSplit = 'provider_account' | 'bank_account' | 'method' | 'merchant';

type Role = {
  /** The number accountants know it by: 1000s assets, 2000s liabilities, 3000s equity, 4000s income, 5000s expenses. Never given to another role. */
  readonly code: number;
  readonly type: AccountType;
  readonly per: AccountSplit;
  readonly name: string;
  readonly reason: string;
  /**
   * A right to receive, or a duty to pay, a fixed number of units of a currency (IAS 21.16): at a month's end it is
   * worth its closing rate (IAS 21.23). Income and expense keep the rate of their day; the exchange accounts are what
   * the differences are measured by.
   */
  readonly monetary: boolean;
};

export const chart = {
  bank: {
    code: 1000,
    type: 'asset',
    per: 'bank_account',
    name: 'Bank account',
    reason: 'What the bank statement says is there.',
    monetary: true,
  },
  receivable: {
    code: 1100,
    type: 'asset',
    per: 'provider_account',
    name: 'Receivable from provider',
    reason: 'What the provider has collected from customers and has not yet put into a payout.',
    monetary: true,
  },
  rolling_reserve: {
    code: 1110,
    type: 'asset',
    per: 'provider_account',
    name: 'Rolling reserve',
    reason: 'What the provider keeps back against later chargebacks and gives back on its date: still the merchant’s.',
    monetary: true,
  },
  carried_forward: {
    code: 1120,
    type: 'asset',
    per: 'provider_account',
    name: 'Carried forward between batches',
    reason:
      'What one batch leaves to the next, because it is below zero or too small to pay. Zero once the next has taken it.',
    monetary: true,
  },
  payouts_in_transit: {
    code: 1200,
    type: 'asset',
    per: 'provider_account',
    name: 'Payouts in transit',
    reason: 'What the provider says it has paid out and the bank has not yet shown.',
    monetary: true,
  },
  transfers: {
    code: 1210,
    type: 'asset',
    per: 'merchant',
    name: 'Transfers between own accounts',
    reason: 'What has left one of the merchant’s accounts for another. Zero once both statements are in the books.',
    monetary: true,
  },
  gst_input_credit: {
    code: 1300,
    type: 'asset',
    per: 'merchant',
    name: 'GST on fees (input credit)',
    reason:
      'GST on the provider’s fee comes back as input tax credit (CGST Act 2017, section 16): it is owed to the merchant, not spent.',
    monetary: true,
  },
  tds_receivable: {
    code: 1310,
    type: 'asset',
    per: 'provider_account',
    name: 'Tax deducted at source (TDS)',
    reason:
      'Income tax that the provider has paid in the merchant’s name. It is claimed against the year’s tax, per deductor, as Form 26AS lists it.',
    monetary: true,
  },
  exchange_revaluation: {
    code: 1900,
    type: 'asset',
    per: 'merchant',
    name: 'Exchange revaluation',
    reason:
      'By how much all that is owed in other currencies is worth more at the closing rates than at the booked ones, in the base currency. It corrects the value of those accounts and leaves their units alone. Zero from the first day of the next month.',
    monetary: false,
  },
  exchange_settled: {
    code: 1910,
    type: 'asset',
    per: 'merchant',
    name: 'Exchange differences, settled',
    reason:
      'What settled amounts and exchanges in other currencies came to beyond the rates they were booked at, in the base currency, since the books began. With it the accounts, each amount at the rate of its day, come to what the balances that are left were worth when they came.',
    monetary: false,
  },
  suspense: {
    code: 2000,
    type: 'liability',
    per: 'bank_account',
    name: 'Suspense',
    reason: 'Money the bank shows and nothing explains yet. Zero when every credit is matched.',
    monetary: true,
  },
  exchange_clearing: {
    code: 3000,
    type: 'equity',
    per: 'merchant',
    name: 'Exchange clearing',
    reason:
      'Both sides of every exchange: what was given in one currency and what came in the other, so that each currency balances by itself. Nobody is owed it: it is no asset and no debt but the position between the currencies, which is worth zero at the booked rates once the difference is taken to gain or loss (a trading account, as in P. Selinger, “Tutorial on multiple currency accounting”).',
    monetary: false,
  },
  opening_balances: {
    code: 3010,
    type: 'equity',
    per: 'bank_account',
    name: 'Opening balances',
    reason:
      'What was in the bank account when the first statement in these books began: earned or borrowed before, and explained by earlier books.',
    monetary: false,
  },
  turnover: {
    code: 4000,
    type: 'income',
    per: 'method',
    name: 'Turnover',
    reason: 'What customers paid, gross: never net of fees.',
    monetary: false,
  },
  refunds: {
    code: 4010,
    type: 'income',
    per: 'method',
    name: 'Refunds',
    reason:
      'What went back to customers. It reduces income, beside turnover and not inside it, so that both can be seen.',
    monetary: false,
  },
  chargebacks: {
    code: 4020,
    type: 'income',
    per: 'method',
    name: 'Chargebacks',
    reason:
      'What customers’ banks took back in disputes. It reduces income like a refund, apart from refunds, because the merchant did not choose it and may win it back.',
    monetary: false,
  },
  adjustments: {
    code: 4100,
    type: 'income',
    per: 'provider_account',
    name: 'Provider adjustments',
    reason: 'What a provider added or took back outside sales, refunds and fees.',
    monetary: false,
  },
  cashback: {
    code: 4110,
    type: 'income',
    per: 'provider_account',
    name: 'Cashback from provider',
    reason: 'What a provider pays on top under a scheme. No customer paid it, so it is not turnover.',
    monetary: false,
  },
  exchange_gain: {
    code: 4900,
    type: 'income',
    per: 'merchant',
    name: 'Exchange gain, realised',
    reason: 'What an exchange brought more than the booked rates said, in the base currency.',
    monetary: false,
  },
  unrealised_exchange_gain: {
    code: 4910,
    type: 'income',
    per: 'merchant',
    name: 'Exchange gain, unrealised',
    reason: 'What is still owed in other currencies and is worth more at the month’s closing rates.',
    monetary: false,
  },
  fees: {
    code: 5000,
    type: 'expense',
    per: 'provider_account',
    name: 'Provider fees',
    reason: 'What the provider keeps for its work.',
    monetary: false,
  },
  rounding_differences: {
    code: 5100,
    type: 'expense',
    per: 'provider_account',
    name: 'Rounding differences',
    reason: 'Parts of a paisa that a provider computes and no bank can pay.',
    monetary: false,
  },
  settlement_differences: {
    code: 5105,
    type: 'expense',
    per: 'provider_account',
    name: 'Settlement differences',
    reason:
      'What a payout lacked, or had too much, within the tolerance the merchant has set: a bank’s charge, a rounding.',
    monetary: false,
  },
  write_offs: {
    code: 5110,
    type: 'expense',
    per: 'merchant',
    name: 'Write-offs',
    reason:
      'What a person has given up, one decision at a time, each with its reason. A credit nobody claims lowers it.',
    monetary: false,
  },
  bank_other: {
    code: 5200,
    type: 'expense',
    per: 'bank_account',
    name: 'Other bank payments',
    reason: 'What left the bank account for reasons of the merchant’s own; the merchant’s bookkeeping explains it.',
    monetary: false,
  },
  exchange_loss: {
    code: 5900,
    type: 'expense',
    per: 'merchant',
    name: 'Exchange loss, realised',
    reason: 'What an exchange brought less than the booked rates said, in the base currency.',
    monetary: false,
  },
  unrealised_exchange_loss: {
    code: 5910,
    type: 'expense',
    per: 'merchant',
    name: 'Exchange loss, unrealised',
    reason: 'What is still owed in other currencies and is worth less at the month’s closing rates.',
    monetary: false,
  },
} as const satisfies Record<string, Role>;

export type AccountRole = keyof typeof chart;
