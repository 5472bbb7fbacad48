import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Writer } from '../connection.ts';
import { keepDocument, listDocuments } from '../documents/documents-table.ts';

/** Marks a merchant as invented, for good: the mark is in the chained books and goes with them, into backups and copies too. */
export const markSampleMerchant = (writer: Writer, merchantId: MerchantId, now: number): void =>
  keepDocument(writer, merchantId, 'sample', 'sample', { sample: true }, now);

/** Whether a merchant is one of the sample data, by whichever door its workspace was opened. */
export const isSampleMerchant = (reader: Reader, merchantId: MerchantId): boolean =>
  listDocuments(reader, merchantId, 'sample').length > 0;
