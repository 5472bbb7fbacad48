import type { MerchantId } from '../../shared/kernel/ids.ts';
import { findContact, insertContact, linkMerchant } from '../store/contacts/contacts-table.ts';
import { readIdentity } from '../store/contacts/identity-table.ts';
import { findMerchant, insertMerchant } from '../store/merchants/merchants-table.ts';
import { inTransaction } from '../store/transaction.ts';
import { openWriter, type Writer } from '../store/connection.ts';
import { dataKeyOf } from './data-key-of.ts';
import { readBeside } from './open-beside.ts';
import type { TestBackend } from './test-backend.ts';

/** Says who each of two workspaces is, once. */
export async function nameBoth(merchant: TestBackend, manager: TestBackend): Promise<void> {
  await merchant.ask('identity.save', { name: 'Asha of the shop' });
  await manager.ask('identity.save', { name: 'Meera, account manager' });
}

/**
 * Two workspaces that know each other and share a merchant, as they do once its request was taken: written straight, for tests of
 * what comes after that.
 */
export async function linkWorkspaces(merchant: TestBackend, manager: TestBackend, merchantId: string): Promise<void> {
  const id = merchantId as MerchantId;
  const [own, other] = [await readBeside(merchant), await readBeside(manager)];
  try {
    const [here, there] = [readIdentity(own), readIdentity(other)];
    const record = findMerchant(own, id);
    if (here === null || there === null || record === null)
      throw new Error('both have a name, and the merchant is there');
    await written(merchant, (writer) => {
      const contact = findContact(writer, there.id) ?? insertContact(writer, there.name, there, 1);
      linkMerchant(writer, id, contact.seq, 'merchant', 1);
    });
    await written(manager, (writer) => {
      const contact = findContact(writer, here.id) ?? insertContact(writer, here.name, here, 1);
      if (findMerchant(writer, id) === null) insertMerchant(writer, record, 1);
      linkMerchant(writer, id, contact.seq, 'manager', 1);
    });
  } finally {
    own.close();
    other.close();
  }
}

async function written(test: TestBackend, work: (writer: Writer) => void): Promise<void> {
  const writer = openWriter({ file: test.databaseFile, key: await dataKeyOf(test.databaseFile) });
  try {
    await inTransaction(writer, 'test.link', 1, () => {
      work(writer);
      return { keep: true, value: null };
    });
  } finally {
    writer.close();
  }
}
