import { currencies, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { paymentMethods, type ListedMethod } from '../../../shared/catalogue/payment-methods/payment-methods.ts';
import type { Application, SettlementAccountGiven } from '../../../shared/contract/application.ts';
import { faultSentence } from '../../../shared/identifiers/fault-sentence.ts';
import {
  checkSettlementAccount,
  isSettlementKind,
  settlementFieldsOf,
  type SettlementKind,
} from '../../../shared/identifiers/settlement-accounts.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { Said } from './said.ts';

/** What is missing or wrong in the accounts that are to be paid out to, field by field. */
export function accountGaps({ settlementAccounts }: Application): readonly Said[] {
  if (settlementAccounts.length === 0)
    return [{ field: 'settlementAccounts', says: sentence('application_account_needed', {}) }];
  const names = settlementAccounts.map(nameOf);
  return settlementAccounts.flatMap((account, index) => {
    const field = `settlementAccounts.${index}`;
    const twice = names.indexOf(names[index] ?? '') !== index;
    return [
      ...gapsOf(account).map((gap) => ({ ...gap, field: `${field}.${gap.field}` })),
      ...(twice ? [{ field: `${field}.kind`, says: sentence('application_twice', {}) }] : []),
    ];
  });
}

function gapsOf(account: SettlementAccountGiven): readonly Said[] {
  const { kind, holder, currency, fields } = account;
  if (!isSettlementKind(kind)) return [{ field: 'kind', says: sentence('application_kind_unknown', { kind }) }];
  const checked = checkSettlementAccount(kind, fields);
  return [
    ...(holder === '' ? [{ field: 'holder', says: sentence('application_field_missing', {}) }] : []),
    ...(takesCurrency(kind, account)
      ? []
      : [{ field: 'currency', says: sentence('application_account_currency', { currency }) }]),
    ...(checked.ok
      ? []
      : checked.faults.map(({ field, fault }) => ({ field: `fields.${field}`, says: faultSentence(field, fault) }))),
  ];
}

const coinMethods = paymentMethods.filter(({ chain }) => chain !== null);

const pays = (method: ListedMethod, currency: CurrencyCode): boolean =>
  method.currencies.some((one) => one === currency);

/** A coin goes to an address of a chain that has it, and nothing else does. Banks keep accounts in many currencies. */
function takesCurrency(kind: SettlementKind, { currency, fields }: SettlementAccountGiven): boolean {
  const isCoin = currencies[currency].kind === 'coin';
  if (kind !== 'crypto') return !isCoin;
  const chain = fields['chain']?.trim() ?? '';
  return isCoin && (chain === '' || coinMethods.some((one) => one.chain === chain && pays(one, currency)));
}

/** The account as its numbers are kept, so that one stands once, however it was typed. */
function nameOf({ kind, currency, fields }: SettlementAccountGiven, index: number): string {
  if (!isSettlementKind(kind)) return String(index);
  const checked = checkSettlementAccount(kind, fields);
  return checked.ok
    ? JSON.stringify([kind, currency, ...settlementFieldsOf(kind).map(({ field }) => checked.fields[field] ?? '')])
    : String(index);
}

/** What is right in the accounts and still worth a word; currencies that are declared and go into none of them. */
export function accountAdvice({ settlementAccounts, declared }: Application): readonly Said[] {
  return [
    ...settlementAccounts.flatMap(({ kind, fields }, index) => {
      const checked = isSettlementKind(kind) ? checkSettlementAccount(kind, fields) : null;
      const field = `settlementAccounts.${index}.fields`;
      if (checked?.ok !== true) return [];
      return checked.notes.map((note) =>
        note === 'no_checksum'
          ? { field: `${field}.address`, says: sentence('identifier_no_checksum', { name: 'address' }) }
          : {
              field: `${field}.bic`,
              says: sentence('identifier_bic_of_other_country', {
                iban: (checked.fields.iban ?? '').slice(0, 2),
                bic: (checked.fields.bic ?? '').slice(4, 6),
              }),
            },
      );
    }),
    ...declared.flatMap(({ amount: { currency } }, index) =>
      settlementAccounts.length === 0 || settlementAccounts.some((account) => account.currency === currency)
        ? []
        : [{ field: `declared.${index}.amount`, says: sentence('advice_no_account_in', { currency }) }],
    ),
  ];
}
