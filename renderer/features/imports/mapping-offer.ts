import type { ImportedFile } from '../../../shared/contract/imports.ts';
import type { MappingAsk } from '../../../shared/contract/mappings.ts';
import { mappingIdOf } from './mapping-id-of.ts';

/** How the columns of a file can be said: as a new description, or by changing the one it was read by. */
export type MappingOffer =
  | { readonly kind: 'new'; readonly asks: readonly MappingAsk[] }
  | { readonly kind: 'change'; readonly mappingId: string };

const unknownTable = ['format_unknown', 'columns_missing', 'column_repeated'];

/** What a person can say of a file; null where there is nothing to say. */
export function mappingOffer({ format, issues }: Pick<ImportedFile, 'format' | 'issues'>): MappingOffer | null {
  const codes = new Set(issues.map(({ code }) => code));
  if (format === null) return unknownTable.some((code) => codes.has(code)) ? { kind: 'new', asks: [] } : null;
  const mappingId = mappingIdOf(format);
  if (mappingId !== null) return { kind: 'change', mappingId };
  return codes.has('card_numbers_uncertain') ? { kind: 'new', asks: [] } : null;
}
