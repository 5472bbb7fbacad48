import type { ImportedFile } from '../../../shared/contract/imports.ts';
import type { Output } from '../../../shared/contract/contract.ts';

/** How the columns of a file can be said: as a new description, or by changing the one it was read by. */
export type MappingOffer =
  | { readonly kind: 'new'; readonly asks: Output<'mappings.look'>['asks'] }
  | { readonly kind: 'change'; readonly mappingId: string };

const unknownTable = new Set(['format_unknown', 'columns_missing', 'column_repeated']);
const mapped = 'mapped.';

/** What a person can say of a file; null where there is nothing to say. */
export function mappingOffer({ format, issues }: Pick<ImportedFile, 'format' | 'issues'>): MappingOffer | null {
  const codes = new Set(issues.map(({ code }) => code));
  if (format === null) return issues.some(({ code }) => unknownTable.has(code)) ? { kind: 'new', asks: [] } : null;
  if (format.startsWith(mapped)) return { kind: 'change', mappingId: format.slice(mapped.length) };
  if (codes.has('unit_uncertain')) return { kind: 'new', asks: ['unit'] };
  return codes.has('card_numbers_uncertain') ? { kind: 'new', asks: [] } : null;
}
