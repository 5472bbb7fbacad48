import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { savedView, type SavedView } from '../../../shared/contract/saved-views.ts';
import type { Reader } from '../../store/connection.ts';
import { listDocuments } from '../../store/documents/documents-table.ts';

export type KeptView = SavedView & { readonly id: string };

/** The views a merchant keeps, in the order in which they were first kept. What a later version wrote otherwise is left out. */
export const keptViews = (reader: Reader, merchantId: MerchantId): readonly KeptView[] =>
  listDocuments(reader, merchantId, 'saved_view').flatMap(({ id, document }) => {
    const read = savedView.safeParse(document);
    return read.success ? [{ id, ...read.data }] : [];
  });
