/**
 * The chart of accounts as data. A role becomes one account per currency, and per what `per` names: the receivable
 * of PhonePe in INR, turnover by UPI in INR, the HDFC account in INR.
 */
type AccountType = 'asset' | 'liability' | 'income' | 'expense';

/** What splits a role into several accounts. */
export type AccountSplit = 'provider_account' | 'bank_account' | 'method' | 'merchant';

type Role = { readonly type: AccountType; readonly per: AccountSplit; readonly name: string; readonly reason: string };

export const chart = {
  receivable: {
    type: 'asset',
    per: 'provider_account',
    name: 'Receivable from provider',
    reason: 'What the provider has collected from customers and has not yet put into a payout.',
  },
  payouts_in_transit: {
    type: 'asset',
    per: 'provider_account',
    name: 'Payouts in transit',
    reason: 'What the provider says it has paid out and the bank has not yet shown.',
  },
  bank: { type: 'asset', per: 'bank_account', name: 'Bank account', reason: 'What the bank statement says is there.' },
  gst_input_credit: {
    type: 'asset',
    per: 'merchant',
    name: 'GST on fees (input credit)',
    reason:
      'GST on the provider’s fee comes back as input tax credit (CGST Act 2017, section 16): it is owed to the merchant, not spent.',
  },
  suspense: {
    type: 'liability',
    per: 'bank_account',
    name: 'Suspense',
    reason: 'Money the bank shows and nothing explains yet. Zero when every credit is matched.',
  },
  turnover: {
    type: 'income',
    per: 'method',
    name: 'Turnover',
    reason: 'What customers paid, gross: never net of fees.',
  },
  refunds: {
    type: 'income',
    per: 'method',
    name: 'Refunds',
    reason:
      'What went back to customers. It reduces income, beside turnover and not inside it, so that both can be seen.',
  },
  adjustments: {
    type: 'income',
    per: 'provider_account',
    name: 'Provider adjustments',
    reason: 'What a provider added or took back outside sales, refunds and fees.',
  },
  fees: {
    type: 'expense',
    per: 'provider_account',
    name: 'Provider fees',
    reason: 'What the provider keeps for its work.',
  },
  rounding_differences: {
    type: 'expense',
    per: 'provider_account',
    name: 'Rounding differences',
    reason: 'Parts of a paisa that a provider computes and no bank can pay.',
  },
  bank_other: {
    type: 'expense',
    per: 'bank_account',
    name: 'Other bank payments',
    reason: 'What left the bank account for reasons of the merchant’s own; the merchant’s bookkeeping explains it.',
  },
} as const satisfies Record<string, Role>;

export type AccountRole = keyof typeof chart;
