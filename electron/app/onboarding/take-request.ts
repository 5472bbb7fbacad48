import type { Attachment } from '../../../shared/contract/message.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import { applicationGaps } from '../../domain/onboarding/application-gaps.ts';
import { declaredGaps } from '../../domain/onboarding/declared-gaps.ts';
import { documentMedia, largestDocument, mostDocuments } from '../../domain/onboarding/document-media.ts';
import { requestedFrom } from '../../domain/onboarding/standing-steps.ts';
import type { Writer } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { endAttached, insertAttached, listAttached } from '../../store/onboarding/attached-files-table.ts';
import { insertStanding, standingOf } from '../../store/onboarding/standing-table.ts';
import { refuse } from '../handler.ts';
import type { Taker, TakerWorld } from '../packets/taker.ts';
import { applicantOf } from './applicant-of.ts';
import { keepRequest } from './keep-request.ts';
import { isDocumentKind } from './onboarding-of.ts';

/**
 * Takes a merchant's request: what it asks for and its documents in the place of those of an earlier one. It stands as requested
 * then, unless an agreement is on its way or holds: then the request brings new facts alone.
 */
export const takeRequest: Taker<'request'> = (writer, received, world) => {
  const { message, body, attachments, merchant, sender, side, arrived, packetSeq } = received;
  const from = standingOf(writer, merchant.id);
  const standing = requestedFrom('manager', from);
  if (side !== 'manager' || standing === null) return refuse('packet_out_of_place');
  if (!areDocuments(message.attachments, attachments)) return refuse('packet_altered');
  // It would stand as a heading in the window, in the sender's own words.
  if (!message.attachments.every(({ kind }) => isDocumentKind(kind))) return refuse('packet_newer');
  const now = world.clock();
  const kept = keepRequest(writer, merchant, body.application, now);
  keepDocuments(writer, kept, message.attachments, attachments, world);
  if (standing === 'requested')
    insertStanding(writer, merchant.id, { standing, by: sender.name, reason: '', at: now }, packetSeq);

  const gaps = applicationGaps(body.application, applicantOf(writer, kept, now));
  const says: Sentence[] = [
    sentence(arrived ? 'request_new' : standing === 'requested' ? 'request_again' : 'request_further', {
      merchant: merchant.name,
    }),
    ...(arrived && merchant.name !== message.about.name
      ? [sentence('request_renamed', { merchant: merchant.name, wanted: message.about.name })]
      : []),
    sentence('request_brings', { methods: body.application.methods.length, documents: attachments.length }),
    ...declaredIn(body.application).map((amount) => sentence('request_declares', { amount: toWire(amount) })),
    ...(gaps.length === 0 ? [] : [sentence('request_incomplete', { count: gaps.length })]),
  ];
  return { says, merchantId: merchant.id };
};

const declaredIn = ({ declared }: { readonly declared: Parameters<typeof declaredGaps>[0] }) =>
  declaredGaps(declared).length === 0 ? declared.map(({ amount }) => fromWire(amount)) : [];

/** Whoever sends is not believed: each is what it says it is, and no larger than what could have been attached here. */
const areDocuments = (told: readonly Attachment[], bytes: readonly Uint8Array[]): boolean =>
  told.length <= mostDocuments &&
  told.every(({ media }, index) => {
    const file = bytes[index];
    return file !== undefined && file.byteLength <= largestDocument && documentMedia(file) === media;
  });

/** Those that are in this request, and no others. One that was here already stays as it is. */
function keepDocuments(
  writer: Writer,
  merchant: MerchantRecord,
  told: readonly Attachment[],
  bytes: readonly Uint8Array[],
  world: TakerWorld,
): void {
  const now = world.clock();
  const keyOf = ({ kind, name, sha256 }: Pick<Attachment, 'kind' | 'name' | 'sha256'>): string =>
    JSON.stringify([kind, name, sha256]);
  const wanted = new Set(told.map(keyOf));
  const there = new Set<string>();
  for (const file of listAttached(writer, merchant.id)) {
    if (wanted.has(keyOf(file))) there.add(keyOf(file));
    else endAttached(writer, file.seq, now);
  }
  told.forEach(({ kind, name, media, sha256 }, index) => {
    const own = bytes[index];
    if (own === undefined || there.has(keyOf({ kind, name, sha256 }))) return;
    there.add(keyOf({ kind, name, sha256 }));
    insertAttached(writer, merchant.id, { id: world.ids(), kind, name, media, sha256, bytes: own }, now);
  });
}
