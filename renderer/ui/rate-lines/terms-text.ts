import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { RateCardLine } from '../../../shared/contract/rate-card.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import type { Speech } from '../../i18n/speech-context.tsx';
import { inOwnDigits } from './own-digits.ts';

/** A line of a card in words: what it is for, and what it costs. */
export function termsText(line: RateCardLine, currency: CurrencyCode, { labels, voice }: Speech) {
  const words = labels.fees;
  const told = words.termsOf;
  const money = (text: string): string => {
    const amount = fromDecimalText(currency, text);
    return amount === null ? text : voice.money(toWire(amount));
  };
  const percent = (text: string): string => inOwnDigits(text, voice);
  const { bandFrom, bandTo, min, max } = line;
  const band =
    bandFrom !== null && bandTo !== null
      ? told.fromTo(money(bandFrom), money(bandTo))
      : bandFrom !== null
        ? told.from(money(bandFrom))
        : bandTo !== null
          ? told.to(money(bandTo))
          : null;
  const what = line.methods === 'any' ? words.anyMethod : line.methods.map((id) => methodName(labels, id)).join(', ');
  const costs = [`${percent(line.percent)}%`, ...(/[1-9]/.test(line.fixed) ? [`+ ${money(line.fixed)}`] : [])].join(
    ' ',
  );
  const limits = [
    ...(min === null ? [] : [told.least(money(min))]),
    ...(max === null ? [] : [told.most(money(max))]),
    // What costs nothing is not taxed.
    ...(/[1-9]/.test(line.taxPercent) && [line.percent, line.fixed, min ?? ''].some((text) => /[1-9]/.test(text))
      ? [told.tax(percent(line.taxPercent))]
      : []),
  ];
  return { what: band === null ? what : `${what}, ${band}`, costs: [costs, ...limits].join(', ') };
}
