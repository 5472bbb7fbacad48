import { listContacts } from '../../store/contacts/contacts-table.ts';
import { listPackets as readPackets } from '../../store/packets/packets-table.ts';
import { answer, type Handlers } from '../handler.ts';

export const listPackets: Handlers['packets.list'] = ({ merchantId, limit }, { workspace }) => {
  const names = new Map(listContacts(workspace.reader).map(({ id, name }) => [id, name]));
  return answer({
    packets: readPackets(workspace.reader, merchantId ?? null, limit).map(({ contactId, at, ...packet }) => ({
      ...packet,
      at: new Date(at).toISOString(),
      contact: { id: contactId, name: names.get(contactId) ?? '' },
    })),
  });
};
