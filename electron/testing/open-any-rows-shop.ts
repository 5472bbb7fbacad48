import { expect } from 'vitest';
import type { Input } from '../../shared/contract/contract.ts';
import { anyRowsFile, type AnyRow, type AnyRows } from './any-rows.ts';
import { testBackend, type TestBackend, type TestClock } from './test-backend.ts';

/** A merchant in India whose files are rows of any kind. */
export type AnyRowsShop = {
  readonly shop: TestBackend;
  readonly clock: TestClock;
  readonly merchantId: string;
  /** Imports the rows as a file of their own, and answers the import's id. */
  readonly bring: (kind: AnyRows['kind'], rows: readonly AnyRow[], more?: Partial<AnyRows>) => Promise<string>;
  /** Removes it; that it met no fault is a test too. */
  readonly remove: () => Promise<void>;
};

/** `now` is a moment as ISO writes it, where the clock stands at first; `merchant` is what is said of it besides. */
export async function openAnyRowsShop(
  now: string,
  merchant: Partial<Input<'merchants.add'>> = {},
): Promise<AnyRowsShop> {
  const clock = { now: Date.parse(now) };
  const shop = testBackend({ clock, readerWorker: new URL('any-rows-worker.ts', import.meta.url) });
  await shop.openNew();
  const { id: merchantId } = await shop.ask('merchants.add', { name: 'Test Shop', country: 'IN', ...merchant });
  let files = 0;
  return {
    shop,
    clock,
    merchantId,
    bring: async (kind, rows, more = {}) => {
      files += 1;
      const file = shop.file(`file-${files}.json`, anyRowsFile({ kind, rows, ...more }));
      const { imports } = await shop.ask('imports.commit', { merchantId, files: [file] });
      return imports[0]?.id ?? '';
    },
    remove: async () => {
      expect(shop.faults).toEqual([]);
      await shop.remove();
    },
  };
}
