import { institutions, type InstitutionId } from '../../catalogue/institutions.ts';
import type { Language } from '../voice.ts';

/** What the catalogue has for those it does not know by a brand. */
const en = {
  other_provider: institutions.other_provider.name,
  other_bank: institutions.other_bank.name,
} as const satisfies Partial<Record<InstitutionId, string>>;

export type UnbrandedNames = Readonly<Record<keyof typeof en, string>>;

/** The institutions of the catalogue that are nobody's brand; brands stay as they write themselves, in every language. */
export const unbrandedNames: Readonly<Record<Language, UnbrandedNames>> = {
  en,
  bn: { other_provider: 'অন্য সেবাদাতা', other_bank: 'ব্যাংক' },
  hi: { other_provider: 'अन्य प्रदाता', other_bank: 'बैंक' },
};
