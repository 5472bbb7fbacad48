import type { Application, TaxIdGiven } from '../../../shared/contract/application.ts';
import { idContradictions, type IdContradiction, type KeptTaxId } from '../../../shared/identifiers/agreeing-ids.ts';
import { contradictionSentence, faultSentence, nameOfTaxId } from '../../../shared/identifiers/fault-sentence.ts';
import { checkSettlementAccount } from '../../../shared/identifiers/settlement-accounts.ts';
import { checkTaxId, isTaxIdKind, taxIdKindsOf, taxIdSchemes } from '../../../shared/identifiers/tax-ids.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { Applicant, Said } from './said.ts';

/** A sound number, and where it stands. */
type Placed = KeptTaxId & { readonly index: number };

/** What is missing or wrong in the numbers of registers: each by its own scheme, and all against each other. */
export function taxIdGaps(application: Application, { country }: Applicant): readonly Said[] {
  const { taxIds } = application;
  const [first] = taxIdKindsOf(country);
  if (taxIds.length === 0)
    // A country whose registers are not known has nothing to begin with.
    return first === undefined || taxIdSchemes[first].country === null
      ? []
      : [{ field: 'taxIds', says: sentence('application_tax_id_needed', { label: nameOfTaxId(first) }) }];
  const checked = taxIds.map(checkedId);
  const sound = checked.flatMap((one, index) => ('value' in one ? [{ ...one, index }] : []));
  return [
    ...checked.flatMap((one, index) => ('says' in one ? [{ ...one, field: `taxIds.${index}.${one.field}` }] : [])),
    ...sound
      .filter((one, place) => sound.findIndex(({ kind, value }) => kind === one.kind && value === one.value) !== place)
      .map(({ index }) => ({ field: `taxIds.${index}.value`, says: sentence('application_twice', {}) })),
    ...contradictionGaps(application, sound),
  ];
}

function checkedId({ kind, value }: TaxIdGiven): KeptTaxId | Said {
  if (!isTaxIdKind(kind)) return { field: 'kind', says: sentence('application_kind_unknown', { kind }) };
  const checked = checkTaxId(kind, value);
  return checked.ok
    ? { kind, value: checked.value }
    : { field: 'value', says: faultSentence(nameOfTaxId(kind), checked) };
}

function contradictionGaps(application: Application, sound: readonly Placed[]): readonly Said[] {
  const { businessKind, settlementAccounts } = application;
  const pixKeys = settlementAccounts.flatMap(({ kind, fields }, index) => {
    if (kind !== 'br_pix') return [];
    const checked = checkSettlementAccount(kind, fields);
    const { pix_kind: of, pix_key: key } = checked.ok ? checked.fields : {};
    return of === undefined || key === undefined ? [] : [{ index, kind: of, key }];
  });
  const fieldOf = (contradiction: IdContradiction): string => {
    const value = subjectOf(contradiction);
    if (contradiction.why === 'pix_key_of_other')
      return `settlementAccounts.${pixKeys.find(({ key }) => key === value)?.index ?? 0}.fields.pix_key`;
    return `taxIds.${sound.find((one) => one.value === value)?.index ?? 0}.value`;
  };
  return idContradictions({ taxIds: sound, businessKind, pixKeys }).map((contradiction) => ({
    field: fieldOf(contradiction),
    says: contradictionSentence(contradiction),
  }));
}

/** The number at whose field it is said. */
function subjectOf(contradiction: IdContradiction): string {
  if ('gstin' in contradiction) return contradiction.gstin;
  if ('cnpj' in contradiction) return contradiction.cnpj;
  return 'pan' in contradiction ? contradiction.pan : contradiction.key;
}
