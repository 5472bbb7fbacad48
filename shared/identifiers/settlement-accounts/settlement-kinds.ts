import { checkCryptoAddress, isChain } from '../crypto-addresses.ts';
import { faulty, sound, type CheckedIdentifier } from '../identifier-fault.ts';
import {
  checkAmericanAccount,
  checkAnyAccount,
  checkBangladeshiAccount,
  checkBangladeshiRouting,
  checkBrazilianAccount,
  checkBrazilianBank,
  checkBrazilianBranch,
  checkBritishAccount,
  checkClabe,
  checkIfsc,
  checkIndianAccount,
  checkRoutingNumber,
  checkSortCode,
} from './bank-numbers.ts';
import { checkBic, checkIban } from './iban.ts';
import { bangladeshiWallets, checkBangladeshiWallet } from './phone-wallets.ts';
import { checkPixKey, isPixKeyKind, pixKeyKinds } from './pix-key.ts';
import { chains } from '../../catalogue/payment-methods/payment-method.ts';

/** Everything a settlement account may be asked for. */
export type SettlementField =
  | 'ifsc'
  | 'account'
  | 'iban'
  | 'bic'
  | 'routing'
  | 'clabe'
  | 'sort_code'
  | 'pix_kind'
  | 'pix_key'
  | 'bank'
  | 'branch'
  | 'wallet'
  | 'wallet_number'
  | 'chain'
  | 'address';

export type SettlementFieldRules = {
  readonly field: SettlementField;
  readonly optional?: true;
  /** One of these, where it is not typed but chosen. */
  readonly choices?: readonly string[];
  /** `given` holds the other fields as they were typed. */
  readonly check: (typed: string, given: Given) => CheckedIdentifier;
};

export type Given = Readonly<Partial<Record<string, string>>>;

const chosen = (choices: readonly string[]) => (typed: string) =>
  choices.includes(typed.trim()) ? sound(typed.trim()) : unread(typed);

export type SettlementKindRules = {
  /** Whose own it is; null for what any country may have. */
  readonly countries: readonly string[] | null;
  /** The one by which an account is known to its owner. */
  readonly shown: SettlementField;
  readonly fields: readonly SettlementFieldRules[];
};

/** Tells an empty field from one whose neighbour was not chosen yet. */
const unread = (typed: string): CheckedIdentifier => faulty({ why: typed.trim() === '' ? 'empty' : 'wrong_form' });

export const settlementKinds = {
  in_bank: {
    countries: ['IN'],
    shown: 'account',
    fields: [
      { field: 'account', check: checkIndianAccount },
      { field: 'ifsc', check: checkIfsc },
    ],
  },
  bd_bank: {
    countries: ['BD'],
    shown: 'account',
    fields: [
      { field: 'account', check: checkBangladeshiAccount },
      { field: 'routing', check: checkBangladeshiRouting },
    ],
  },
  bd_wallet: {
    countries: ['BD'],
    shown: 'wallet_number',
    fields: [
      { field: 'wallet', choices: bangladeshiWallets, check: chosen(bangladeshiWallets) },
      { field: 'wallet_number', check: (typed, given) => checkBangladeshiWallet(given['wallet'] ?? '', typed) },
    ],
  },
  br_pix: {
    countries: ['BR'],
    shown: 'pix_key',
    fields: [
      { field: 'pix_kind', choices: pixKeyKinds, check: chosen(pixKeyKinds) },
      {
        field: 'pix_key',
        check: (typed, given) => {
          const kind = given['pix_kind']?.trim() ?? '';
          return isPixKeyKind(kind) ? checkPixKey(kind, typed) : unread(typed);
        },
      },
    ],
  },
  br_bank: {
    countries: ['BR'],
    shown: 'account',
    fields: [
      { field: 'bank', check: checkBrazilianBank },
      { field: 'branch', check: checkBrazilianBranch },
      { field: 'account', check: checkBrazilianAccount },
    ],
  },
  us_bank: {
    countries: ['US'],
    shown: 'account',
    fields: [
      { field: 'routing', check: checkRoutingNumber },
      { field: 'account', check: checkAmericanAccount },
    ],
  },
  gb_bank: {
    countries: ['GB'],
    shown: 'account',
    fields: [
      { field: 'sort_code', check: checkSortCode },
      { field: 'account', check: checkBritishAccount },
    ],
  },
  mx_clabe: { countries: ['MX'], shown: 'clabe', fields: [{ field: 'clabe', check: checkClabe }] },
  iban: {
    countries: null,
    shown: 'iban',
    fields: [
      { field: 'iban', check: checkIban },
      { field: 'bic', optional: true, check: checkBic },
    ],
  },
  swift: {
    countries: null,
    shown: 'account',
    fields: [
      { field: 'bic', check: checkBic },
      { field: 'account', check: checkAnyAccount },
    ],
  },
  crypto: {
    countries: null,
    shown: 'address',
    fields: [
      { field: 'chain', choices: chains, check: chosen(chains) },
      {
        field: 'address',
        check: (typed, given) => {
          const chain = given['chain']?.trim() ?? '';
          return isChain(chain) ? checkCryptoAddress(chain, typed) : unread(typed);
        },
      },
    ],
  },
} as const satisfies Record<string, SettlementKindRules>;
