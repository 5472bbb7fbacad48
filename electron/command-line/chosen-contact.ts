import type { Contact } from '../../shared/contract/contacts.ts';
import type { Desk } from './command.ts';
import { Refused } from './refused.ts';

/** The contact of a fingerprint, of the first digits of one, or of a name that only one has. */
export async function chosenContact({ ask }: Pick<Desk, 'ask'>, named: string): Promise<Contact> {
  const { contacts } = await ask('contacts.list', {});
  const found = contacts.filter(
    ({ id, name }) => id.startsWith(named.toLowerCase()) || name.toLowerCase() === named.toLowerCase(),
  );
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Refused({ ok: false, code: 'contact_unknown', details: { id: named } });
  return only;
}
