import type { CurrencyCode } from './currencies.ts';

/** ISO 3166-1 countries with the zone (IANA) and currency a merchant there starts with. */
export const countries = {
  IN: { zone: 'Asia/Kolkata', currency: 'INR' },
  BD: { zone: 'Asia/Dhaka', currency: 'BDT' },
  BR: { zone: 'America/Sao_Paulo', currency: 'BRL' },
  DE: { zone: 'Europe/Berlin', currency: 'EUR' },
  ES: { zone: 'Europe/Madrid', currency: 'EUR' },
  FR: { zone: 'Europe/Paris', currency: 'EUR' },
  GB: { zone: 'Europe/London', currency: 'GBP' },
  ID: { zone: 'Asia/Jakarta', currency: 'IDR' },
  NL: { zone: 'Europe/Amsterdam', currency: 'EUR' },
  US: { zone: 'America/New_York', currency: 'USD' },
  VN: { zone: 'Asia/Ho_Chi_Minh', currency: 'VND' },
} as const satisfies Record<string, { readonly zone: string; readonly currency: CurrencyCode }>;

export type CountryCode = keyof typeof countries;

export const countryCodes = Object.keys(countries) as readonly CountryCode[];

export const isCountryCode = (text: string): text is CountryCode => Object.hasOwn(countries, text);
