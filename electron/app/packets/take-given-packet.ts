import { inTransaction } from '../../store/transaction.ts';
import { answer, type Handlers } from '../handler.ts';
import { givenBytes } from './given-bytes.ts';
import { takePacket } from './take-packet.ts';

/** Takes a packet: the whole of it, or nothing. */
export const takeGivenPacket: Handlers['packets.take'] = async ({ file }, context) => {
  const { writer } = context.workspace;
  const given = await givenBytes(context, file);
  if (!given.ok) return given;
  return inTransaction(writer, 'packets.take', context.clock(), () => {
    const taken = takePacket(writer, given, context);
    return { keep: taken.ok, value: taken.ok ? answer(taken.seen) : taken };
  });
};
