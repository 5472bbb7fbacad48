import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { assert } from '../../shared/kernel/assert.ts';
import { shopFolder, type ShopFolder } from './shop-folder.ts';

/** The files of one import: name → text. */
type Files = Readonly<Record<string, string>>;

/** A shop that a test may do anything to: the next test of the file finds it as it was made. */
export type ShopOfEachTest = Pick<ShopFolder, 'folder' | 'workspace' | 'run' | 'nikash' | 'json' | 'write'> & {
  /** The id of its one merchant. */
  readonly merchant: string;
};

/**
 * Registers, for the tests of the file or the `describe` that calls it, the making of one shop with these imports in its
 * books, each the files of one command, and a copy of it for each test. Only a test that runs may ask it for anything.
 */
export function shopOfEachTest(...imports: readonly Files[]): ShopOfEachTest {
  let made: ShopFolder | null = null;
  let merchant = '';
  let copy: ShopFolder | null = null;

  beforeAll(async () => {
    const shop = shopFolder();
    made = shop;
    merchant = await shop.openShop();
    for (const files of imports) {
      const ran = await shop.nikash('import', ...Object.entries(files).map(([name, text]) => shop.write(name, text)));
      expect(ran).toMatchObject({ exit: 0, err: '' });
    }
  });
  afterAll(() => made?.remove());
  beforeEach(() => {
    copy = made?.copy() ?? null;
  });
  afterEach(() => {
    copy?.remove();
    copy = null;
  });

  const current = (): ShopFolder => {
    assert(copy !== null, 'the shop is there while a test runs');
    return copy;
  };
  return {
    get folder() {
      return current().folder;
    },
    get workspace() {
      return current().workspace;
    },
    get merchant() {
      return merchant;
    },
    run: (...argv) => current().run(...argv),
    nikash: (...argv) => current().nikash(...argv),
    json: (...argv) => current().json(...argv),
    write: (name, text) => current().write(name, text),
  };
}
