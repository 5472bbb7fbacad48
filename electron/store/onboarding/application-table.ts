import { application, type Application } from '../../../shared/contract/application.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Writer } from '../connection.ts';
import { keepDocument, listDocuments } from '../documents/documents-table.ts';

/** A merchant has one: what they ask an account manager for, or what this account manager was asked for. */
const id = 'application';

/** The application as it was last kept; null before the first. */
export function findApplication(reader: Reader, merchantId: MerchantId): Application | null {
  const kept = listDocuments(reader, merchantId, 'application').find((one) => one.id === id);
  return kept === undefined ? null : application.parse(kept.document);
}

export const keepApplication = (writer: Writer, merchantId: MerchantId, kept: Application, now: number): void =>
  keepDocument(writer, merchantId, 'application', id, kept, now);
