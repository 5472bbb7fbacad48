import type { SettlementField } from '../../../identifiers/settlement-accounts/settlement-kinds.ts';
import type { Language, Voice } from '../../voice.ts';

/** Names of numbers that have no name of their own, as they stand in a sentence and over a field. */
export const identifierNames: Readonly<Record<Language, Readonly<Record<SettlementField | 'other_tax_id', string>>>> = {
  en: {
    account: 'account number',
    address: 'wallet address',
    bank: 'bank code',
    bic: 'BIC (SWIFT)',
    branch: 'branch number',
    chain: 'chain',
    clabe: 'CLABE',
    iban: 'IBAN',
    ifsc: 'IFSC',
    other_tax_id: 'number',
    pix_key: 'Pix key',
    pix_kind: 'kind of Pix key',
    routing: 'routing number',
    sort_code: 'sort code',
    wallet: 'wallet',
    wallet_number: 'wallet number',
  },
  bn: {
    account: 'অ্যাকাউন্ট নম্বর',
    address: 'ওয়ালেটের ঠিকানা',
    bank: 'ব্যাংক কোড',
    bic: 'BIC (SWIFT)',
    branch: 'শাখা নম্বর',
    chain: 'চেইন',
    clabe: 'CLABE',
    iban: 'IBAN',
    ifsc: 'IFSC',
    other_tax_id: 'নম্বর',
    pix_key: 'Pix চাবি',
    pix_kind: 'Pix চাবির ধরন',
    routing: 'রাউটিং নম্বর',
    sort_code: 'সর্ট কোড',
    wallet: 'ওয়ালেট',
    wallet_number: 'ওয়ালেট নম্বর',
  },
  hi: {
    account: 'खाता नंबर',
    address: 'वॉलेट पता',
    bank: 'बैंक कोड',
    bic: 'BIC (SWIFT)',
    branch: 'शाखा नंबर',
    chain: 'चेन',
    clabe: 'CLABE',
    iban: 'IBAN',
    ifsc: 'IFSC',
    other_tax_id: 'नंबर',
    pix_key: 'Pix कुंजी',
    pix_kind: 'Pix कुंजी का प्रकार',
    routing: 'रूटिंग नंबर',
    sort_code: 'सॉर्ट कोड',
    wallet: 'वॉलेट',
    wallet_number: 'वॉलेट नंबर',
  },
};

/** The name in a voice’s language; one that has its own (GSTIN) as it stands. */
export function nameOfIdentifier(name: string, { language }: Voice): string {
  const names: Readonly<Record<string, string>> = identifierNames[language];
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}

/** What was typed, in a sentence: digits alone in the reader’s, anything else as it stands. */
export const quoted = (found: string, { number }: Voice): string =>
  `“${/^\d+$/.test(found) ? found.replaceAll(/\d/g, (digit) => number(Number(digit))) : found}”`;
