import { cashbackScheme, type CashbackScheme } from '../../../shared/contract/cashback.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Writer } from '../connection.ts';
import { keepDocument, listDocuments } from '../documents/documents-table.ts';

export type SchemeRecord = { readonly id: string; readonly scheme: CashbackScheme };

const noun = 'cashback_scheme';

/** The cashback schemes of a merchant, in the order in which they were first kept. */
export const listSchemes = (reader: Reader, merchantId: MerchantId): SchemeRecord[] =>
  listDocuments(reader, merchantId, noun).map(({ id, document }) => ({ id, scheme: cashbackScheme.parse(document) }));

/** Keeps a scheme under its id; null takes it away. */
export const keepScheme = (
  writer: Writer,
  merchantId: MerchantId,
  id: string,
  scheme: CashbackScheme | null,
  now: number,
): void => keepDocument(writer, merchantId, noun, id, scheme, now);
