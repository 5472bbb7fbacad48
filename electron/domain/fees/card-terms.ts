import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { RateCard, RateCardLine } from '../../../shared/contract/rate-card.ts';
import { percentMillionths } from '../../../shared/money/percent-millionths.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';

/** Percentages are counted in millionths of a percent: the finest that a card can say. */
export const percentScale = 100n * 1_000_000n;

/** A line of a card as it is computed with: amounts in ledger units of the card's currency, percentages in 1 ÷ `percentScale`. */
export type LineTerms = {
  /** Null is any. */
  readonly methods: ReadonlySet<string> | null;
  readonly bandFrom: bigint | null;
  readonly bandTo: bigint | null;
  readonly percent: bigint;
  readonly fixed: bigint;
  readonly min: bigint | null;
  readonly max: bigint | null;
  readonly taxPercent: bigint;
  /** As the card says it. */
  readonly told: RateCardLine;
};

export type CardTerms = {
  readonly id: string;
  readonly name: string;
  /** The agreement that gives it; null for a card kept by hand. */
  readonly agreement: AgreementName | null;
  readonly currency: CurrencyCode;
  readonly from: LocalDate;
  /** Null is until further notice. */
  readonly to: LocalDate | null;
  readonly refundKeepsFee: boolean;
  readonly lines: readonly LineTerms[];
};

/** Reads a card once, so that a month of payments is judged in whole numbers alone. */
export const cardTerms = (id: string, card: RateCard, agreement: AgreementName | null = null): CardTerms => ({
  id,
  name: card.name,
  agreement,
  currency: card.currency,
  from: card.from,
  to: card.to,
  refundKeepsFee: card.refundKeepsFee,
  lines: card.lines.map((line) => lineTerms(card.currency, line)),
});

const lineTerms = (currency: CurrencyCode, line: RateCardLine): LineTerms => ({
  methods: line.methods === 'any' ? null : new Set(line.methods),
  bandFrom: unitsOrNull(currency, line.bandFrom),
  bandTo: unitsOrNull(currency, line.bandTo),
  percent: percentMillionths(line.percent),
  fixed: unitsOf(currency, line.fixed),
  min: unitsOrNull(currency, line.min),
  max: unitsOrNull(currency, line.max),
  taxPercent: percentMillionths(line.taxPercent),
  told: line,
});

function unitsOf(currency: CurrencyCode, text: string): bigint {
  const amount = fromDecimalText(currency, text);
  assert(amount !== null, `a rate card holds ${text}, which is no amount of ${currency}`);
  return amount.units;
}

const unitsOrNull = (currency: CurrencyCode, text: string | null): bigint | null =>
  text === null ? null : unitsOf(currency, text);
