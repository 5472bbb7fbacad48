import type { MessageKind } from '../../../shared/contract/message.ts';
import type { Writer } from '../../store/connection.ts';
import { refuse } from '../handler.ts';
import type { Received, Taken, Taker, TakerRefusal, TakerWorld } from './taker.ts';
import { takers } from './takers.ts';

/** Hands a message to the taker of its kind. A kind that nobody takes is out of place. */
export function takeBody(writer: Writer, received: Received<MessageKind>, world: TakerWorld): Taken | TakerRefusal {
  // The body's kind is the key of its taker: the compiler cannot follow that through the record.
  const taker = takers[received.body.kind] as Taker<MessageKind> | undefined;
  return taker === undefined ? refuse('packet_out_of_place') : taker(writer, received, world);
}
