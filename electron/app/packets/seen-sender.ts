import type { SeenPacket } from '../../../shared/contract/packets.ts';
import { fingerprintWords } from '../../packets/fingerprint-words.ts';
import type { ContactRecord } from '../../store/contacts/contacts-table.ts';

/** Who sent something, as it is shown before it is taken. `known`: whether they were a contact before it came. */
export const seenSender = (
  { id, name, verifiedAt }: Pick<ContactRecord, 'id' | 'name' | 'verifiedAt'>,
  known: boolean,
): SeenPacket['sender'] => ({ id, name, words: [...fingerprintWords(id)], known, verified: verifiedAt !== null });
