import { z } from 'zod';
import { methods, type MethodId } from '../catalogue/methods.ts';
import type { CurrencyCode } from '../catalogue/currencies.ts';
import { fromDecimalText } from '../money/decimal-text.ts';
import { currency, label, localDate, writtenText } from './fields.ts';

/**
 * An amount of a card: a decimal text in major units of the card's one currency, `3.50`. It is not the wire form because a card is
 * also a file that people write and read, and has one currency that no line of it can contradict.
 */
export const cardAmount = z.string().regex(/^\d{1,18}(\.\d{1,9})?$/, 'an amount is written as 3.50');

/** A percentage as it is agreed: `1.75`, at most 100, at most six decimals. */
export const cardPercent = z
  .string()
  .regex(/^(100(\.0{1,6})?|\d{1,2}(\.\d{1,6})?)$/, 'a percentage is written as 1.75, and is at most 100');

const methodIds = Object.keys(methods) as [MethodId, ...MethodId[]];

export const rateCardLine = z.strictObject({
  methods: z.union([z.literal('any'), z.array(z.enum(methodIds)).min(1).max(methodIds.length)]),
  /** The payments it is for, by their gross: from this amount on and up to that one, both included. */
  bandFrom: cardAmount.nullable().default(null),
  bandTo: cardAmount.nullable().default(null),
  /** The fee: this much of the gross and `fixed`, but never less than `min` nor more than `max`. */
  percent: cardPercent,
  fixed: cardAmount.default('0'),
  min: cardAmount.nullable().default(null),
  max: cardAmount.nullable().default(null),
  /** The tax on the fee: 18 is India's GST. */
  taxPercent: cardPercent,
  note: writtenText.trim().max(300).default(''),
});

export type RateCardLine = z.output<typeof rateCardLine>;

/**
 * What a provider may charge: agreed, or its list price. Lines are tried in their order and the first that fits a payment
 * holds; a payment that none fits is charged without an agreement.
 */
export const rateCard = z
  .strictObject({
    name: label,
    /** The id of the account with the provider. */
    providerAccount: z.string().min(1).max(80),
    currency,
    /** It holds for payments of these business days, both included; null is until further notice. */
    from: localDate,
    to: localDate.nullable().default(null),
    /** Where it is written: an agreement, a page, a law. */
    source: writtenText.trim().max(400).default(''),
    lines: z.array(rateCardLine).min(1).max(60),
    /** Whether the fee of a payment stays with the provider when it is refunded or charged back, or comes back with it. */
    refundKeepsFee: z.boolean().default(true),
  })
  .superRefine((card, context) => {
    const fault = (message: string, ...path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    if (card.to !== null && card.to < card.from) fault('it ends before it begins', 'to');
    checkLines(card, fault);
  });

export type RateCard = z.output<typeof rateCard>;

/** What no line may say by itself: a band that ends before it begins, a most below the least. */
export function checkLines(
  { currency: of, lines }: { readonly currency: CurrencyCode; readonly lines: readonly RateCardLine[] },
  fault: (message: string, ...path: (string | number)[]) => void,
): void {
  lines.forEach((line, index) => {
    if (!inOrder(of, line.bandFrom, line.bandTo)) fault('the band ends below its beginning', 'lines', index, 'bandTo');
    if (!inOrder(of, line.min, line.max)) fault('the most is below the least', 'lines', index, 'max');
  });
}

function inOrder(of: CurrencyCode, low: string | null, high: string | null): boolean {
  if (low === null || high === null) return true;
  const [least, most] = [fromDecimalText(of, low), fromDecimalText(of, high)];
  return least === null || most === null || least.units <= most.units;
}
