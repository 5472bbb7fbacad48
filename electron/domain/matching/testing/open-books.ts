import { assert } from '../../../../shared/kernel/assert.ts';
import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import { fromDecimalText } from '../../../../shared/money/decimal-text.ts';
import type { Money } from '../../../../shared/money/money.ts';
import type { BatchMatching } from '../match-batches.ts';
import type { OpenBatch, OpenLine } from '../open-items.ts';

/** Open items for tests, from as few words as tell them apart. */
export const day = (text: string): LocalDate => text as LocalDate;

export function amountOf(text: string, currency: CurrencyCode = 'INR'): Money {
  const amount = fromDecimalText(currency, text);
  assert(amount !== null, `no amount: ${text}`);
  return amount;
}

/** A payout of PhonePe of 2 October 2025; its reference is its id unless said otherwise. */
export const openBatch = (id: string, net: string, more: Partial<OpenBatch> = {}): OpenBatch => ({
  id,
  reference: `UTR${id}0001`,
  institution: 'phonepe',
  account: 'phonepe account',
  settledOn: day('2025-10-02'),
  net: amountOf(net),
  gross: amountOf(net),
  costs: amountOf('0'),
  sales: 1,
  refunds: 0,
  paymentReferences: [],
  ...more,
});

/** A bank line of the same day, which says nothing unless told to. */
export const openLine = (id: string, amount: string, more: Partial<OpenLine> = {}): OpenLine => ({
  id,
  institution: 'hdfc',
  account: 'hdfc account',
  reference: null,
  narration: 'NEFT INWARD',
  date: day('2025-10-02'),
  amount: amountOf(amount),
  ...more,
});

export const links = ({ matches }: BatchMatching): string[] =>
  matches.map(({ rule, batchIds, lineIds }) => `${rule} ${batchIds.join('+')} = ${lineIds.join('+')}`);

export const near = ({ nearMisses }: BatchMatching): string[] =>
  nearMisses.map(({ kind, batchIds, lineIds }) => `${kind} ${batchIds.join('+')} ? ${lineIds.join('+')}`);
