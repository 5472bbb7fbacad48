import type { TaxIdKind } from './tax-ids.ts';

/** A number as `checkTaxId` keeps it. */
export type KeptTaxId = { readonly kind: TaxIdKind; readonly value: string };

export type IdContradiction =
  /** The PAN in characters 3 to 12 of a GSTIN is another than the merchant’s. */
  | { readonly why: 'gstin_of_other_pan'; readonly gstin: string; readonly inside: string; readonly pan: string }
  /** Two GSTINs of one merchant hold two PANs. */
  | { readonly why: 'gstins_of_two_pans'; readonly gstin: string; readonly other: string }
  /** Two CNPJs of one merchant begin otherwise: its branches share the first eight characters. */
  | { readonly why: 'cnpjs_of_two_firms'; readonly cnpj: string; readonly other: string }
  /** The fourth letter of the PAN says another kind of holder than the merchant did. */
  | { readonly why: 'pan_of_other_holder'; readonly pan: string; readonly letter: string }
  /** A Pix key that is a CNPJ or CPF, and none of the merchant’s: its payouts would be somebody else’s. */
  | { readonly why: 'pix_key_of_other'; readonly key: string };

type Pix = { readonly kind: string; readonly key: string };

type Merchant = {
  readonly taxIds: readonly KeptTaxId[];
  /** As in the application; null while nobody has said. */
  readonly businessKind?: string | null;
  /** Pix keys of its settlement accounts, as they are kept. */
  readonly pixKeys?: readonly Pix[];
};

/** Fourth letters of a PAN, by the kind of business that holds it; a Hindu undivided family trades as a proprietor. */
const holdersOf: Readonly<Record<string, string>> = {
  individual: 'PH',
  proprietorship: 'PH',
  partnership: 'F',
  company: 'C',
  association: 'ABTJK',
};

/** What the numbers of one merchant, each sound by itself, say against each other. */
export function idContradictions({ taxIds, businessKind = null, pixKeys = [] }: Merchant): readonly IdContradiction[] {
  const of = (kind: TaxIdKind) => taxIds.filter((one) => one.kind === kind).map(({ value }) => value);
  const [pans, gstins, cnpjs, cpfs] = [of('in_pan'), of('in_gstin'), of('br_cnpj'), of('br_cpf')];
  return [
    ...gstinsAgainstPans(gstins, pans),
    ...pansOfOtherHolders(pans, holdersOf[businessKind ?? '']),
    ...cnpjs
      .slice(1)
      .filter((cnpj) => rootOf(cnpj) !== rootOf(cnpjs[0] ?? ''))
      .map((cnpj) => ({ why: 'cnpjs_of_two_firms', cnpj, other: cnpjs[0] ?? '' }) as const),
    ...pixKeys
      .filter((pix) => isOfOther(pix, cnpjs, cpfs))
      .map(({ key }) => ({ why: 'pix_key_of_other', key }) as const),
  ];
}

const panIn = (gstin: string): string => gstin.slice(2, 12);
const rootOf = (cnpj: string): string => cnpj.slice(0, 8);

const pansOfOtherHolders = (pans: readonly string[], letters: string | undefined): readonly IdContradiction[] =>
  pans
    .map((pan) => ({ why: 'pan_of_other_holder', pan, letter: pan[3] ?? '' }) as const)
    .filter(({ letter }) => letters !== undefined && !letters.includes(letter));

function gstinsAgainstPans(gstins: readonly string[], pans: readonly string[]): readonly IdContradiction[] {
  const [pan] = pans;
  if (pan !== undefined)
    return gstins
      .filter((gstin) => !pans.includes(panIn(gstin)))
      .map((gstin) => ({ why: 'gstin_of_other_pan', gstin, inside: panIn(gstin), pan }));
  const [first] = gstins;
  return first === undefined
    ? []
    : gstins
        .filter((gstin) => panIn(gstin) !== panIn(first))
        .map((gstin) => ({ why: 'gstins_of_two_pans', gstin, other: first }));
}

/** False while there is nothing to hold it against. */
function isOfOther({ kind, key }: Pix, cnpjs: readonly string[], cpfs: readonly string[]): boolean {
  if (kind === 'cnpj') return cnpjs.length > 0 && !cnpjs.some((cnpj) => rootOf(cnpj) === rootOf(key));
  return kind === 'cpf' && cpfs.length > 0 && !cpfs.includes(key);
}
