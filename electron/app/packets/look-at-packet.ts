import { isContactCard, readContactCard } from '../../packets/contact-card.ts';
import { fingerprintOf } from '../../packets/fingerprint.ts';
import { findContact } from '../../store/contacts/contacts-table.ts';
import { readIdentity } from '../../store/contacts/identity-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { givenBytes } from './given-bytes.ts';
import { seenSender } from './seen-sender.ts';
import { takePacket } from './take-packet.ts';

/** Takes a packet and takes it back, so that what is shown is what will happen; a contact card is shown as what it is. */
export const lookAtPacket: Handlers['packets.look'] = async ({ file }, context) => {
  const { writer } = context.workspace;
  const given = await givenBytes(context, file);
  if (!given.ok) return given;
  if (isContactCard(given.bytes)) {
    const read = readContactCard(given.bytes);
    if (!read.ok) return refuse(`packet_${read.why}`, { name: given.name });
    const id = fingerprintOf(read.keys);
    const met = findContact(writer, id);
    const person = seenSender(met ?? { id, name: read.name, verifiedAt: null }, met !== null);
    return answer({ what: 'card' as const, card: { person, yourself: readIdentity(writer)?.id === id } });
  }
  return inTransaction(writer, 'packets.look', context.clock(), () => {
    const taken = takePacket(writer, given, context);
    return { keep: false, value: taken.ok ? answer({ what: 'packet' as const, packet: taken.seen }) : taken };
  });
};
