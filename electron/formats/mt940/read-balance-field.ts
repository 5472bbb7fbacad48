import { readSwiftDay, type SwiftDay } from './read-swift-day.ts';

/** A balance, `:60F:` or `:62F:`: its sign, day, currency and amount as they stand. */
export type BalanceField = {
  readonly negative: boolean;
  readonly on: SwiftDay;
  readonly currency: string;
  readonly amount: string;
};

const amountForm = '(\\d{0,18},\\d{0,9}|\\d{1,18})';
const balanceForm = new RegExp(`^([CD])(\\d{6})([A-Z]{3})${amountForm}\\s*$`);

export function readBalanceField(text: string): BalanceField | null {
  const [, mark, date = '', currency = '', amount = ''] = balanceForm.exec(text) ?? [];
  const on = readSwiftDay(date);
  return on === null || amount === ',' ? null : { negative: mark === 'D', on, currency, amount };
}

/** What MT942 says of its entries, `:90D:` and `:90C:`: their number and sum. */
export type SumField = { readonly count: number; readonly currency: string; readonly amount: string };

const sumForm = new RegExp(`^(\\d{1,5})([A-Z]{3})${amountForm}\\s*$`);

export function readSumField(text: string): SumField | null {
  const [, count = '', currency = '', amount = ''] = sumForm.exec(text) ?? [];
  return count === '' || amount === ',' ? null : { count: Number.parseInt(count, 10), currency, amount };
}

/** The currency of a floor limit, `:34F:EURD0,00`: every amount of the message is in it. */
export const currencyOfFloor = (text: string): string | null => /^([A-Z]{3})[DC]?[\d,]*\s*$/.exec(text)?.[1] ?? null;
