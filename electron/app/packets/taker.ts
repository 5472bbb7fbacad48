import type { BodyOf, Message, MessageKind } from '../../../shared/contract/message.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import type { Side } from '../../../shared/contract/standing.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { ContactRecord } from '../../store/contacts/contacts-table.ts';
import type { Writer } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { World } from '../handler.ts';

/**
 * A message that was opened, held against its signature, found to be neither replayed nor older, and whose merchant belongs to its
 * sender here. Its packet's row is written already.
 */
export type Received<K extends MessageKind> = {
  readonly message: Message;
  readonly body: BodyOf<K>;
  /** The bytes of `message.attachments`, in their order, each of the hash that the message gives. */
  readonly attachments: readonly Uint8Array[];
  readonly sender: ContactRecord;
  readonly packetSeq: bigint;
  /** Whom the message is about. One that a request brought is there already, linked to its sender on side `manager`. */
  readonly merchant: MerchantRecord;
  /** Whether it came with this very message. */
  readonly arrived: boolean;
  readonly side: Side;
};

/** What of the world a taker may use. */
export type TakerWorld = Pick<World, 'clock' | 'ids' | 'version'>;

/** What taking did, said before it is done too: looking is the same taken back. */
export type Taken = { readonly says: readonly Sentence[]; readonly merchantId: MerchantId };

export type TakerRefusal = Refusal<
  'packet_altered' | 'packet_newer' | 'packet_out_of_place' | 'packet_merchant_foreign'
>;

/** What a kind of message does when it is taken, inside the transaction of its packet. A refusal takes all of it back. */
export type Taker<K extends MessageKind> = (
  writer: Writer,
  received: Received<K>,
  world: TakerWorld,
) => Taken | TakerRefusal;

export type Takers = { readonly [K in MessageKind]?: Taker<K> };
