import { faulty, sound, type CheckedIdentifier, type IdentifierFault } from './identifier-fault.ts';
import { heldToForms } from './held-to-forms.ts';
import { americas } from './tax-ids/americas.ts';
import { brazil } from './tax-ids/brazil.ts';
import { eastAsiaAndPacific } from './tax-ids/east-asia-and-pacific.ts';
import { europeBeyondTheUnion } from './tax-ids/europe-beyond-the-union.ts';
import { middleEastAndAfrica } from './tax-ids/middle-east-and-africa.ts';
import { southAsia } from './tax-ids/south-asia.ts';
import type { TaxIdScheme } from './tax-ids/tax-id-scheme.ts';
import { unitedKingdom } from './tax-ids/united-kingdom.ts';
import { unitedStates } from './tax-ids/united-states.ts';
import { vatAustriaToGermany } from './tax-ids/vat-austria-to-germany.ts';
import { vatDenmarkToHungary } from './tax-ids/vat-denmark-to-hungary.ts';
import { vatIrelandToNetherlands } from './tax-ids/vat-ireland-to-netherlands.ts';
import { vatPolandToSlovakia } from './tax-ids/vat-poland-to-slovakia.ts';
import { typedNumber } from './typed-number.ts';

const schemes = {
  ...southAsia,
  ...brazil,
  ...unitedStates,
  ...vatAustriaToGermany,
  ...vatDenmarkToHungary,
  ...vatIrelandToNetherlands,
  ...vatPolandToSlovakia,
  ...unitedKingdom,
  ...europeBeyondTheUnion,
  ...americas,
  ...eastAsiaAndPacific,
  ...middleEastAndAfrica,
  /** Whatever else a register gives out: kept as it is typed. */
  other_tax_id: {
    country: null,
    label: '',
    example: '',
    source: '',
    holds: 'form',
    forms: [],
  },
} as const satisfies Record<string, TaxIdScheme>;

/** Kinds of tax and business numbers: `in_gstin`, `vat_de`, `us_ein`; `other_tax_id` is free text. */
export type TaxIdKind = keyof typeof schemes;

export const taxIdSchemes: Readonly<Record<TaxIdKind, TaxIdScheme>> = schemes;

export const taxIdKinds = Object.keys(schemes) as readonly TaxIdKind[];

export const isTaxIdKind = (text: string): text is TaxIdKind => Object.hasOwn(schemes, text);

/** The kinds that a country (ISO 3166-1) has, the one asked for first, and free text last. */
export const taxIdKindsOf = (country: string): readonly TaxIdKind[] =>
  taxIdKinds.filter((kind) => [country, null].includes(taxIdSchemes[kind].country));

const otherLength = 40;

/**
 * A tax or business number as somebody typed it, in any of our digits, with spaces, dashes and slashes: the one that is kept,
 * with what it says of its holder, or why it cannot be one. No register is asked: a sound number may still be nobody’s.
 */
export function checkTaxId(kind: TaxIdKind, typed: string): CheckedIdentifier {
  if (kind === 'other_tax_id') return checkOther(typed);
  const scheme = taxIdSchemes[kind];
  const read = typedNumber(typed);
  if ('fault' in read) return faulty(read.fault);
  const { text, before } = withoutSurroundings(read.text, scheme);
  const fault = heldToForms(text, scheme.forms, before) ?? moved(scheme.parts?.(text) ?? null, before);
  if (fault !== null) return faulty(otherMember(kind, read.text) ?? fault);
  if (scheme.checks?.(text) === false) return faulty({ why: 'wrong_check_digit' });
  const kept = scheme.complete?.(text) ?? text;
  return sound(`${scheme.prefix ?? ''}${kept}`, scheme.facts?.(kept) ?? {});
}

function checkOther(typed: string): CheckedIdentifier {
  const text = typed
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
    .replaceAll(/\s+/gu, ' ');
  if (text === '') return faulty({ why: 'empty' });
  return text.length > otherLength ? faulty({ why: 'wrong_form' }) : sound(text);
}

/** The number without its prefix and endings, and how many characters stood in front. */
function withoutSurroundings(typed: string, { prefix, endings, forms }: TaxIdScheme) {
  const ending = endings?.find((one) => typed.endsWith(one) && typed.length > one.length) ?? '';
  const text = ending === '' ? typed : typed.slice(0, -ending.length);
  // `FR123456789` may be a number that begins so, without its prefix: what has the form as it stands is left.
  if (prefix === undefined || !text.startsWith(prefix) || heldToForms(text, forms) === null) return { text, before: 0 };
  return { text: text.slice(prefix.length), before: prefix.length };
}

const moved = (fault: IdentifierFault | null, before: number): IdentifierFault | null =>
  fault !== null && 'at' in fault ? { ...fault, at: fault.at + before } : fault;

const isVat = (kind: TaxIdKind): boolean => kind.startsWith('vat_');

/** The fault of another country’s VAT number where this one’s belongs; Greece is written GR as well as EL. */
function otherMember(kind: TaxIdKind, text: string): IdentifierFault | null {
  const expected = taxIdSchemes[kind].prefix;
  if (!isVat(kind) || expected === undefined || text.startsWith(expected)) return null;
  const other = taxIdKinds.find((one) => one !== kind && isVat(one) && hasForm(one, text));
  const found = other === undefined ? undefined : taxIdSchemes[other].prefix;
  return found === undefined ? null : { why: 'other_country', found, expected };
}

const hasForm = (kind: TaxIdKind, text: string): boolean => {
  const { prefix = '', forms } = taxIdSchemes[kind];
  return text.startsWith(prefix) && heldToForms(text.slice(prefix.length), forms) === null;
};
