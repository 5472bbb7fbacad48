import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeTestWorkspace } from '../testing/make-test-workspace.ts';
import { shopFolder, type ShopFolder } from '../testing/shop-folder.ts';
import { somebody } from '../testing/somebody.ts';

let desk: ShopFolder;
const meera = somebody('Meera', 61);
beforeAll(async () => {
  desk = shopFolder();
  await makeTestWorkspace(desk.workspace);
});
afterAll(() => desk.remove());

it('says who it is once it was said, and writes its card', async () => {
  expect(await desk.nikash('identity')).toMatchObject({ exit: 3 });
  const own = await desk.json('identity', '--name', 'Bela');
  expect(own).toMatchObject({ name: 'Bela', words: { length: 12 } });
  expect(await desk.json('identity')).toEqual(own);
  expect((await desk.nikash('identity')).out).toContain((own['words'] as string[]).slice(0, 4).join(' '));
  const out = join(desk.folder, 'bela.nikash');
  expect(await desk.json('contact', 'card', '--out', out)).toEqual({ file: out });
  expect(readFileSync(out, 'utf8')).toContain('"name":"Bela"');
});

it('takes a card, verifies, renames and blocks its person by name or first digits', async () => {
  const path = desk.write('meera.nikash', meera.card);
  const added = await desk.json('contact', 'add', path);
  expect(added).toMatchObject({ name: 'Meera', verifiedAt: null, blocked: false, merchants: 0 });
  expect(await desk.json('contact', 'verify', 'meera')).toMatchObject({ verifiedAt: expect.any(String) as string });
  expect((await desk.nikash('contact', 'list')).out).toMatch(/Meera +verified +0/);
  const id = String(added['id']).slice(0, 8);
  expect(await desk.json('contact', 'rename', id, '--name', 'Meera K')).toMatchObject({ name: 'Meera K' });
  expect(await desk.json('contact', 'block', id)).toMatchObject({ blocked: true });
  expect(await desk.json('contact', 'unblock', id)).toMatchObject({ blocked: false });
  expect(await desk.json('contact', 'unverify', id)).toMatchObject({ verifiedAt: null });
  expect(await desk.json('contact', 'list')).toMatchObject({ contacts: [{ name: 'Meera K', blocked: false }] });
  expect(await desk.nikash('contact', 'verify', 'nobody')).toMatchObject({ exit: 3 });
  expect((await desk.nikash('pack', 'import', path)).err).toContain('is a contact card');
});

it('looks at what was sent, takes it once, and lists it', async () => {
  const text = meera.send(readFileSync(join(desk.folder, 'bela.nikash'), 'utf8'));
  const path = desk.write('request.nikash', text);

  const looked = await desk.json('pack', 'import', path, '--dry-run');
  expect(looked).toMatchObject({
    taken: false,
    kind: 'request',
    sender: { name: 'Meera K', known: true, verified: false, words: { length: 12 } },
    merchant: { name: 'Rangoli Crafts', known: false },
  });
  const { out } = await desk.nikash('pack', 'import', path, '--dry-run');
  expect(out).toContain('Meera K is not verified');
  expect(out).toContain((looked['sender'] as { words: string[] }).words.slice(8).join(' '));
  expect(await desk.json('packs')).toEqual({ packets: [] });
  expect(await desk.json('pack', 'import', path)).toEqual({ ...looked, taken: true });
  expect((await desk.nikash('packs', '--merchant', 'Rangoli Crafts')).out).toMatch(
    /taken +a request +Rangoli Crafts +Meera K/,
  );
  expect(await desk.json('pack', 'import', path)).toMatchObject({ ok: false, code: 'packet_replayed' });

  writeFileSync(path, text.slice(0, -5));
  const broken = await desk.nikash('pack', 'import', path);
  expect(broken).toMatchObject({ exit: 3 });
  expect(broken.err).toContain('request.nikash');
});
