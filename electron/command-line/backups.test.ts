import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bankStatement, settlementReport, shopFolder, type ShopFolder } from '../testing/shop-folder.ts';

let shop: ShopFolder;
beforeEach(async () => {
  shop = shopFolder();
  await shop.openShop();
  await shop.nikash('import', shop.write('p.csv', settlementReport));
});
afterEach(() => {
  shop.remove();
});

const backupsFolder = (): string => `${shop.workspace}-backups`;
type Row = { readonly name: string; readonly why: string; readonly state: string };
const rowsOf = (json: Record<string, unknown>): readonly Row[] => json['backups'] as readonly Row[];
const filesIn = async (): Promise<readonly string[]> =>
  ((await shop.json('imports'))['imports'] as readonly { readonly file: string }[]).map(({ file }) => file);

it('makes backups by themselves, lists them, and says with verify which is the last good one', async () => {
  const listed = await shop.json('backups');
  expect(new Set(rowsOf(listed).map(({ why }) => why))).toEqual(new Set(['close']));
  expect(rowsOf(listed).every(({ state }) => state === 'good')).toBe(true);
  const verified = await shop.json('verify');
  expect(verified).toMatchObject({ ok: true, backups: { lastGood: listed['lastGood'], overdue: false } });
  expect((await shop.nikash('verify')).out).toMatch(/\nLast good backup: \d{4}-\d{2}-\d{2} \d{2}:\d{2} \(UTC\)\.\n$/);
  expect((await shop.nikash('backups')).out).toMatch(
    /Backup .*\n─+.*\n\d{4}-\d{2}-\d{2}T\d{6}Z-close .* on closing .* good\n/,
  );
});

it('backs up when asked, restores what was, and keeps what is', async () => {
  const made = (await shop.json('backup'))['backup'] as { readonly name: string; readonly folder: string };
  expect(readdirSync(made.folder)).toHaveLength(3);
  expect((await shop.nikash('backups', 'check', made.name)).out).toBe(`${made.name} is whole and opens.\n`);
  await shop.nikash('import', shop.write('h.csv', bankStatement));
  expect(await filesIn()).toEqual(['h.csv', 'p.csv']);

  const restored = await shop.json('restore', made.name);
  expect(restored).toMatchObject({ workspace: shop.workspace, restored: made.name });
  expect(existsSync(String(restored['kept']))).toBe(true);
  expect(await filesIn()).toEqual(['p.csv']);
  expect((await shop.nikash('verify')).exit).toBe(0);
  const kept = ['--workspace', String(restored['kept']), '--passphrase-file', join(shop.folder, 'passphrase')];
  expect((await shop.run('imports', '--json', ...kept)).json()['imports']).toHaveLength(2);
});

it('takes a folder of one’s own, and brings a workspace back from there to nothing', async () => {
  const stick = join(shop.folder, 'stick');
  expect((await shop.nikash('backup', stick)).exit).toBe(3);
  mkdirSync(stick);
  const { out } = await shop.nikash('backup', stick);
  expect(out).toContain('opened and found to be the books');
  for (const name of readdirSync(shop.folder))
    if (name.startsWith('w.nikash')) rmSync(join(shop.folder, name), { recursive: true });
  const [name = ''] = readdirSync(stick);
  const ran = await shop.nikash('restore', join(stick, name));
  expect([ran.exit, ran.out]).toEqual([0, `Restored ${name} to ${shop.workspace}.\n`]);
  expect(await filesIn()).toEqual(['p.csv']);
});

it('refuses, with the reason, what is no backup, broken, or opened by another passphrase', async () => {
  const { name } = (await shop.json('backup'))['backup'] as { readonly name: string };
  const before = await filesIn();
  const refused = async (...argv: readonly string[]): Promise<unknown> => {
    const ran = await shop.nikash(...argv, '--json');
    return [ran.exit, ran.json()['code'], ran.json()['message']];
  };
  expect(await refused('restore', '2020-01-01T000000Z-asked')).toEqual([3, 'backup_unknown', expect.any(String)]);
  const wrong = shop.write('wrong', 'a wrong one altogether\n');
  expect(await shop.run('restore', name, '--workspace', shop.workspace, '--passphrase-file', wrong)).toMatchObject({
    exit: 3,
  });
  expect(await refused('restore', name, '--recovery-key-file', wrong)).toEqual([
    3,
    'wrong_recovery_key',
    expect.any(String),
  ]);
  truncateSync(join(backupsFolder(), name, 'ledger.nikash-ledger'), 1000);
  const damaged = [3, 'backup_damaged', expect.stringContaining('was cut short')];
  expect(await refused('restore', name)).toEqual(damaged);
  expect(await refused('backups', 'check', name)).toEqual(damaged);
  expect(await filesIn()).toEqual(before);
  expect((await shop.nikash('restore')).exit).toBe(2);
});

it('says of a broken workspace what is to be done, and does it', async () => {
  const { name } = (await shop.json('backup'))['backup'] as { readonly name: string };
  const bytes = readFileSync(shop.workspace);
  const last = bytes.length - 5000;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  writeFileSync(shop.workspace, bytes);
  const ran = await shop.nikash('import', shop.write('h.csv', bankStatement));
  expect(ran.exit).toBe(3);
  expect(ran.err).toContain('Restore the last good backup');
  expect(await shop.json('restore', name)).toMatchObject({ restored: name });
  expect((await shop.nikash('import', join(shop.folder, 'h.csv'))).exit).toBe(0);
});

it('says that no backup could be made, and does the rest', async () => {
  rmSync(backupsFolder(), { recursive: true });
  writeFileSync(backupsFolder(), '');
  const ran = await shop.nikash('undo', 'p.csv');
  expect(ran.exit).toBe(0);
  expect(ran.err).toContain('no backup could be made');
});
