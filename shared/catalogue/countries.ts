import type { CurrencyCode } from './currencies.ts';

/**
 * ISO 3166-1 countries with the zone (IANA) and currency a merchant there starts with; of several zones, that of the
 * largest city. Their names come from the platform (CLDR).
 */
export const countries = {
  IN: { zone: 'Asia/Kolkata', currency: 'INR' },
  BD: { zone: 'Asia/Dhaka', currency: 'BDT' },
  AE: { zone: 'Asia/Dubai', currency: 'AED' },
  AR: { zone: 'America/Argentina/Buenos_Aires', currency: 'ARS' },
  AU: { zone: 'Australia/Sydney', currency: 'AUD' },
  BH: { zone: 'Asia/Bahrain', currency: 'BHD' },
  BR: { zone: 'America/Sao_Paulo', currency: 'BRL' },
  CA: { zone: 'America/Toronto', currency: 'CAD' },
  CH: { zone: 'Europe/Zurich', currency: 'CHF' },
  CL: { zone: 'America/Santiago', currency: 'CLP' },
  CN: { zone: 'Asia/Shanghai', currency: 'CNY' },
  CO: { zone: 'America/Bogota', currency: 'COP' },
  CZ: { zone: 'Europe/Prague', currency: 'CZK' },
  DE: { zone: 'Europe/Berlin', currency: 'EUR' },
  DK: { zone: 'Europe/Copenhagen', currency: 'DKK' },
  EG: { zone: 'Africa/Cairo', currency: 'EGP' },
  ES: { zone: 'Europe/Madrid', currency: 'EUR' },
  FR: { zone: 'Europe/Paris', currency: 'EUR' },
  GB: { zone: 'Europe/London', currency: 'GBP' },
  HK: { zone: 'Asia/Hong_Kong', currency: 'HKD' },
  HU: { zone: 'Europe/Budapest', currency: 'HUF' },
  ID: { zone: 'Asia/Jakarta', currency: 'IDR' },
  IE: { zone: 'Europe/Dublin', currency: 'EUR' },
  IL: { zone: 'Asia/Jerusalem', currency: 'ILS' },
  IT: { zone: 'Europe/Rome', currency: 'EUR' },
  JO: { zone: 'Asia/Amman', currency: 'JOD' },
  JP: { zone: 'Asia/Tokyo', currency: 'JPY' },
  KE: { zone: 'Africa/Nairobi', currency: 'KES' },
  KR: { zone: 'Asia/Seoul', currency: 'KRW' },
  KW: { zone: 'Asia/Kuwait', currency: 'KWD' },
  LK: { zone: 'Asia/Colombo', currency: 'LKR' },
  MX: { zone: 'America/Mexico_City', currency: 'MXN' },
  MY: { zone: 'Asia/Kuala_Lumpur', currency: 'MYR' },
  NG: { zone: 'Africa/Lagos', currency: 'NGN' },
  NL: { zone: 'Europe/Amsterdam', currency: 'EUR' },
  NO: { zone: 'Europe/Oslo', currency: 'NOK' },
  NP: { zone: 'Asia/Kathmandu', currency: 'NPR' },
  NZ: { zone: 'Pacific/Auckland', currency: 'NZD' },
  OM: { zone: 'Asia/Muscat', currency: 'OMR' },
  PE: { zone: 'America/Lima', currency: 'PEN' },
  PH: { zone: 'Asia/Manila', currency: 'PHP' },
  PK: { zone: 'Asia/Karachi', currency: 'PKR' },
  PL: { zone: 'Europe/Warsaw', currency: 'PLN' },
  PT: { zone: 'Europe/Lisbon', currency: 'EUR' },
  QA: { zone: 'Asia/Qatar', currency: 'QAR' },
  SA: { zone: 'Asia/Riyadh', currency: 'SAR' },
  SE: { zone: 'Europe/Stockholm', currency: 'SEK' },
  SG: { zone: 'Asia/Singapore', currency: 'SGD' },
  TH: { zone: 'Asia/Bangkok', currency: 'THB' },
  TR: { zone: 'Europe/Istanbul', currency: 'TRY' },
  TW: { zone: 'Asia/Taipei', currency: 'TWD' },
  UA: { zone: 'Europe/Kyiv', currency: 'UAH' },
  US: { zone: 'America/New_York', currency: 'USD' },
  VN: { zone: 'Asia/Ho_Chi_Minh', currency: 'VND' },
  ZA: { zone: 'Africa/Johannesburg', currency: 'ZAR' },
} as const satisfies Record<string, { readonly zone: string; readonly currency: CurrencyCode }>;

export type CountryCode = keyof typeof countries;

export const countryCodes = Object.keys(countries) as readonly CountryCode[];

export const isCountryCode = (text: string): text is CountryCode => Object.hasOwn(countries, text);
