import { institutions, type InstitutionId } from '../catalogue/institutions.ts';
import type { Rail } from '../catalogue/methods.ts';
import type { Language } from './voice.ts';

/** What an incident is of, as the contract has it. */
export type NamedIncident = {
  readonly title: string | null;
  readonly scope:
    | { readonly of: 'rail'; readonly rail: Rail }
    | { readonly of: 'provider'; readonly provider: InstitutionId; readonly rail: Rail | null };
};

const rails: Readonly<Record<Language, Readonly<Record<Rail, string>>>> = {
  en: {
    upi: 'UPI',
    cards: 'Cards',
    wallet: 'Wallets',
    netbanking: 'Net banking',
    bank_transfer: 'Bank transfers',
    pix: 'Pix',
    crypto: 'Crypto',
    other: 'Other methods',
  },
  bn: {
    upi: 'UPI',
    cards: 'কার্ড',
    wallet: 'ওয়ালেট',
    netbanking: 'নেট ব্যাংকিং',
    bank_transfer: 'ব্যাংক ট্রান্সফার',
    pix: 'Pix',
    crypto: 'ক্রিপ্টো',
    other: 'অন্য মাধ্যম',
  },
  hi: {
    upi: 'UPI',
    cards: 'कार्ड',
    wallet: 'वॉलेट',
    netbanking: 'नेट बैंकिंग',
    bank_transfer: 'बैंक ट्रांसफ़र',
    pix: 'Pix',
    crypto: 'क्रिप्टो',
    other: 'दूसरे तरीके',
  },
};

const down: Readonly<Record<Language, (what: string) => string>> = {
  en: (what) => `${what} down`,
  bn: (what) => `${what} বন্ধ`,
  hi: (what) => `${what} बंद`,
};

export const railName = (rail: Rail, language: Language): string => rails[language][rail];

/** The same for a rail as a sentence's facts carry it; one of another version is told as it is. */
export const nameOfRail = (rail: string, language: Language): string =>
  Object.hasOwn(rails[language], rail) ? railName(rail as Rail, language) : rail;

/** An incident's own title, else what failed in a few words. */
export function incidentName({ title, scope }: NamedIncident, { language }: { readonly language: Language }): string {
  if (title !== null && title !== '') return title;
  if (scope.of === 'rail') return down[language](railName(scope.rail, language));
  const name = down[language](institutions[scope.provider].name);
  return scope.rail === null ? name : `${name} (${railName(scope.rail, language)})`;
}
