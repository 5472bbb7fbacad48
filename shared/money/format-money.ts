import { exponentOf } from '../catalogue/currencies.ts';
import { toDecimalText } from './decimal-text.ts';
import { labelledAmount } from './labelled-amount.ts';
import { localDigits } from './local-digits.ts';
import type { MoneyForm } from './money-form.ts';
import { absolute, type Money } from './money.ts';

/**
 * The exact amount in a language's digits and grouping, with its currency's label: at least the currency's own
 * decimals, more only where the amount has them. What this writes, `parseAmount` reads back.
 */
export const formatMoney = (value: Money, form: MoneyForm): string =>
  labelledAmount(
    localDigits(toDecimalText(absolute(value)), exponentOf(value.currency), value.currency, form),
    value,
    form,
  );
