import { expect } from 'vitest';
import { linkWorkspaces, nameBoth } from './linked-workspaces.ts';
import { testBackend, type TestBackend, type TestClock } from './test-backend.ts';

/** A merchant's workspace and its account manager's, each with a name, on one clock. */
export type LinkedPair = {
  readonly merchant: TestBackend;
  readonly manager: TestBackend;
  /** How many shops they share by now. */
  readonly shops: () => number;
  /** Gives both one more merchant to share, `Shop 1` and so on, and answers its id. */
  readonly addShop: () => Promise<string>;
  /** Removes both; that neither met a fault is a test too. */
  readonly remove: () => Promise<void>;
};

/** `readerWorker` is the merchant's, who imports. */
export async function openLinkedPair({
  clock,
  readerWorker,
}: {
  readonly clock: TestClock;
  readonly readerWorker?: URL;
}): Promise<LinkedPair> {
  const merchant = testBackend(readerWorker === undefined ? { clock } : { clock, readerWorker });
  const manager = testBackend({ clock });
  let shops = 0;
  await merchant.openNew();
  await manager.openNew();
  await nameBoth(merchant, manager);
  return {
    merchant,
    manager,
    shops: () => shops,
    addShop: async () => {
      const { id } = await merchant.ask('merchants.add', { name: `Shop ${(shops += 1)}`, country: 'IN' });
      await linkWorkspaces(merchant, manager, id);
      return id;
    },
    remove: async () => {
      expect([...merchant.faults, ...manager.faults]).toEqual([]);
      await merchant.remove();
      await manager.remove();
    },
  };
}
