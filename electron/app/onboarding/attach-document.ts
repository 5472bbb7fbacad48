import { createHash } from 'node:crypto';
import { label } from '../../../shared/contract/fields.ts';
import { documentMedia, largestDocument, mostDocuments } from '../../domain/onboarding/document-media.ts';
import { mostAttachedBytes } from '../../packets/packet-limits.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { insertAttached, listAttached } from '../../store/onboarding/attached-files-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { readGivenFile } from '../read-given-file.ts';
import { isDocumentKind, onboardingOf, sideOf } from './onboarding-of.ts';

/** Keeps a document encrypted in the workspace, with the request it belongs to. The same file is not kept twice. */
export const attachDocument: Handlers['onboarding.attach'] = async ({ merchantId, kind, file }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  if (sideOf(writer, merchant) !== 'merchant') return refuse('standing_wrong');
  const source = context.fileOf(file);
  if (source === null) return refuse('file_missing', { file });
  const name = keptName(source.name);
  const bytes = await readGivenFile(source, largestDocument);
  if (bytes === 'missing') return refuse('file_missing', { file: name });
  if (bytes === 'too large') return refuse('document_too_large', { name, most: largestDocument });
  const media = documentMedia(bytes);
  if (media === null || !isDocumentKind(kind)) return refuse('document_kind_unknown', { name });

  const kept = listAttached(writer, merchantId);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const now = context.clock();
  if (kept.some((one) => one.kind === kind && one.sha256 === sha256))
    return answer(onboardingOf(writer, merchant, now));
  const together = kept.reduce((sum, { size }) => sum + size, bytes.byteLength);
  // They travel in one packet.
  if (kept.length >= mostDocuments || together > mostAttachedBytes)
    return refuse('documents_too_many', { most: mostDocuments });
  return inTransaction(writer, 'onboarding.attach', now, () => {
    insertAttached(writer, merchantId, { id: context.ids(), kind, name, media, sha256, bytes }, now);
    return { keep: true, value: answer(onboardingOf(writer, merchant, now)) };
  });
};

/** A name as it may be kept: no card number in it, no longer than a label, and never empty. */
function keptName(given: string): string {
  const shortened = [...given.toWellFormed()].slice(0, 120).join('');
  const read = label.safeParse(shortened);
  return read.success ? read.data : 'document';
}
