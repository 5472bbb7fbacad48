import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bankStatement, settlementReport } from './shop-folder.ts';
import { shopOfEachTest } from './shop-of-each-test.ts';

const shop = shopOfEachTest({ 'p.csv': settlementReport });

const asked = ((): unknown => {
  try {
    return shop.folder;
  } catch (fault) {
    return fault;
  }
})();

const files = async (): Promise<readonly string[]> =>
  ((await shop.json('imports'))['imports'] as readonly { readonly file: string }[]).map(({ file }) => file);

describe('a shop of each test', () => {
  const folders: string[] = [];

  it.each([1, 2])('is as it was made, whatever was done to it before (%i)', async () => {
    expect(await files()).toEqual(['p.csv']);
    expect(existsSync(join(shop.folder, 'more'))).toBe(false);
    shop.write('more', '');
    expect(await shop.nikash('import', shop.write('h.csv', bankStatement))).toMatchObject({ exit: 0 });
    expect(await files()).toEqual(['h.csv', 'p.csv']);
    expect((await shop.json('accounts'))['merchant']).toBe(shop.merchant);
    folders.push(shop.folder);
  });

  it('leaves nothing of the tests before on disk', () => {
    expect(folders.map((folder) => existsSync(folder))).toEqual([false, false]);
  });

  it('answers nobody while no test runs', () => {
    expect(String(asked)).toContain('the shop is there while a test runs');
  });
});
