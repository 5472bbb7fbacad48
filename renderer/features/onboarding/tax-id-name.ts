import { isTaxIdKind, taxIdSchemes } from '../../../shared/identifiers/tax-ids.ts';
import type { Speech } from '../../i18n/speech-context.tsx';

/** What a number of a register is called: by its own name where it has one. */
export const taxIdName = (kind: string, { labels }: Speech): string =>
  isTaxIdKind(kind) && kind !== 'other_tax_id' ? taxIdSchemes[kind].label : labels.identifiers.otherTaxId;
