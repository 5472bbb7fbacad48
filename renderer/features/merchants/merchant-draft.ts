import { countries, isCountryCode } from '../../../shared/catalogue/countries.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { IndustryId } from '../../../shared/catalogue/industries.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import { toWire, type WireMoney } from '../../../shared/money/wire.ts';

/** The form as it is being filled in: declared amounts are still what was typed. */
export type MerchantDraft = {
  readonly name: string;
  readonly country: string;
  readonly industry: IndustryId;
  readonly zone: string;
  readonly base: CurrencyCode;
  readonly currencies: readonly CurrencyCode[];
  readonly declared: Readonly<Partial<Record<CurrencyCode, string>>>;
};

export const emptyDraft: MerchantDraft = {
  name: '',
  country: 'IN',
  industry: 'ecommerce',
  zone: countries.IN.zone,
  base: countries.IN.currency,
  currencies: [countries.IN.currency],
  declared: {},
};

/** A country brings its zone and its currency; currencies added before stay. */
export function withCountry(draft: MerchantDraft, country: string): MerchantDraft {
  if (!isCountryCode(country)) return draft;
  const { zone, currency } = countries[country];
  const others = draft.currencies.filter((code) => code !== draft.base && code !== currency);
  return { ...draft, country, zone, base: currency, currencies: [currency, ...others] };
}

/** The base currency is always one of those the merchant is paid in. */
export const withCurrencies = (draft: MerchantDraft, chosen: readonly CurrencyCode[]): MerchantDraft => ({
  ...draft,
  currencies: chosen.includes(draft.base) ? chosen : [draft.base, ...chosen],
});

export const withBase = (draft: MerchantDraft, base: CurrencyCode): MerchantDraft => ({
  ...draft,
  base,
  currencies: draft.currencies.includes(base) ? draft.currencies : [base, ...draft.currencies],
});

/** What was typed for a currency: an amount, nothing, or something that is no amount. */
export function declaredIn(draft: MerchantDraft, currency: CurrencyCode): WireMoney | 'empty' | 'wrong' {
  const text = draft.declared[currency]?.trim() ?? '';
  if (text === '') return 'empty';
  const read = parseAmount(text, { currency, decimal: '.', typed: true });
  return read.ok && read.value.units >= 0n ? toWire(read.value) : 'wrong';
}

/** The draft as the contract takes it, or null while something in it is missing or no amount. */
export function toInput(draft: MerchantDraft): Input<'merchants.add'> | null {
  const name = draft.name.trim();
  const declared = draft.currencies.map((currency) => declaredIn(draft, currency));
  if (name === '' || declared.includes('wrong')) return null;
  const { country, industry, zone, base, currencies } = draft;
  return {
    name,
    country,
    industry,
    zone,
    base,
    currencies: [...currencies],
    declared: declared.filter((amount) => typeof amount !== 'string'),
  };
}
