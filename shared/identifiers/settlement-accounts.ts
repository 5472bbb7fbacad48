import type { IdentifierFacts, IdentifierFault } from './identifier-fault.ts';
import { maskIdentifier } from './mask-identifier.ts';
import { ibanCountries } from './settlement-accounts/iban.ts';
import {
  settlementKinds,
  type Given,
  type SettlementField,
  type SettlementKindRules,
} from './settlement-accounts/settlement-kinds.ts';

export type SettlementKind = keyof typeof settlementKinds;

const rules: Readonly<Record<SettlementKind, SettlementKindRules>> = settlementKinds;

export const settlementKindIds = Object.keys(settlementKinds) as readonly SettlementKind[];

export const isSettlementKind = (text: string): text is SettlementKind => Object.hasOwn(settlementKinds, text);

/** What an account of the kind is asked for, in the order in which it stands on paper. */
export const settlementFieldsOf = (kind: SettlementKind) => rules[kind].fields;

/** Kinds of accounts for a merchant of a country (ISO 3166-1): its own first, then an IBAN where it has them, then the rest. */
export function settlementKindsOf(country: string): readonly SettlementKind[] {
  const hasIban = (ibanCountries[country]?.chars ?? null) !== null;
  const rank = (kind: SettlementKind): number => {
    if (rules[kind].countries !== null) return 0;
    return kind === 'iban' && hasIban ? 1 : 2;
  };
  return settlementKindIds
    .filter((kind) => rules[kind].countries?.includes(country) ?? true)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** What was found beside the point: nothing that stops an account, but what its owner should know. */
export type SettlementNote = 'no_checksum' | 'bic_of_other_country';

export type CheckedSettlementAccount =
  | {
      readonly ok: true;
      /** As they are kept. */
      readonly fields: Readonly<Partial<Record<SettlementField, string>>>;
      readonly facts: IdentifierFacts;
      readonly notes: readonly SettlementNote[];
    }
  | {
      readonly ok: false;
      readonly faults: readonly { readonly field: SettlementField; readonly fault: IdentifierFault }[];
    };

/** A settlement account as somebody typed it: what is kept of each field, or what is wrong with each that is. */
export function checkSettlementAccount(kind: SettlementKind, given: Given): CheckedSettlementAccount {
  const checked = rules[kind].fields
    .map((one) => ({ ...one, typed: given[one.field] ?? '' }))
    .filter(({ optional, typed }) => optional !== true || typed.trim() !== '')
    .map(({ field, check, typed }) => ({ field, result: check(typed, given) }));
  const faults = checked.flatMap(({ field, result }) => (result.ok ? [] : [{ field, fault: result }]));
  if (faults.length > 0) return { ok: false, faults };
  const sound = checked.flatMap(({ field, result }) => (result.ok ? [{ field, ...result }] : []));
  return {
    ok: true,
    fields: Object.fromEntries(sound.map(({ field, value }) => [field, value])),
    facts: Object.assign({}, ...sound.map(({ facts }) => facts)) as IdentifierFacts,
    notes: notesOf(sound),
  };
}

function notesOf(sound: readonly { field: SettlementField; facts: IdentifierFacts }[]): readonly SettlementNote[] {
  const countryIn = (field: SettlementField) => sound.find((one) => one.field === field)?.facts['country'];
  const [iban, bic] = [countryIn('iban'), countryIn('bic')];
  return [
    ...(sound.some(({ facts }) => facts['checksum'] === 'none') ? (['no_checksum'] as const) : []),
    // Banks with branches abroad have such; most often it is the BIC of another account.
    ...(iban !== undefined && bic !== undefined && iban !== bic ? (['bic_of_other_country'] as const) : []),
  ];
}

/** The account as it is shown where it need not be read whole: its last four characters. */
export const maskSettlementAccount = (kind: SettlementKind, fields: Given): string =>
  maskIdentifier(fields[rules[kind].shown] ?? '');
