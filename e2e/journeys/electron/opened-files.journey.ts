import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { somebody } from '../../../electron/testing/somebody.ts';
import { projectFolder } from '../../../scripts/project.ts';
import { openInElectron } from '../../hosts/electron-host.ts';
import { expect, test } from '../../hosts/journey.ts';
import { contactsPage } from '../../pages/contacts-page.ts';
import { doorPage } from '../../pages/door-page.ts';
import { frame } from '../../pages/frame.ts';

const passphrase = 'saffron kettle lantern river';
const meera = somebody('Meera', 61);
const ravi = somebody('Ravi', 71);

test('files that the system gives to open wait for the workspace, and reach a window that is there', async ({
  folders,
}) => {
  const desk = join(folders.home, 'desk');
  const packets = join(folders.home, 'packets');
  await mkdir(packets);
  await mkdir(desk);
  const [meeraFile, raviFile, folder] = ['meera.nikash', 'ravi.nikash', 'folder.nikash'].map((name) =>
    join(packets, name),
  ) as [string, string, string];
  await writeFile(meeraFile, meera.card);
  await writeFile(raviFile, ravi.card);
  await mkdir(folder);

  await test.step('a workspace with a shop', async () => {
    const first = await openInElectron({ home: desk, saves: folders.saves });
    await doorPage(first.page).createWorkspace(passphrase);
    await doorPage(first.page).addMerchant('Shop', '3,00,000');
    await expect(frame(first.page).title).toHaveText('Shop');
    await first.close();
  });

  const app = await openInElectron({ home: desk, saves: folders.saves }, { files: [meeraFile, folder] });
  const contacts = contactsPage(app.page);
  await test.step('started with a file, it is opened once the workspace is', async () => {
    const door = doorPage(app.page);
    await expect(app.page.getByRole('button', { name: 'Unlock' })).toBeVisible();
    await expect(contacts.dialog).toHaveCount(0);
    // Nothing of it is in the page before.
    expect(await app.page.evaluate(() => document.documentElement.outerHTML)).not.toContain('meera');
    await door.unlock(passphrase);
    await expect(contacts.dialog).toContainText('Contact card of Meera');
    await contacts.keep.click();
    await expect(contacts.dialog).toHaveCount(0);
  });

  await test.step('a second instance hands its file over and ends', async () => {
    const second = spawn(
      process.env['NIKASH_ELECTRON'] ?? '',
      ['--no-sandbox', '--disable-gpu', projectFolder, raviFile, folder],
      { env: { ...process.env, NIKASH_HOME: desk }, stdio: 'ignore' },
    );
    const code = await new Promise((resolve) => second.once('exit', resolve));
    expect(code).toBe(0);
    await expect(contacts.dialog).toContainText('Contact card of Ravi');
    await contacts.notNow.click();
  });

  await test.step('macOS tells it by an event of its own', async () => {
    await app.electron?.evaluate(
      ({ app: running }, file) => running.emit('open-file', { preventDefault: () => undefined }, file),
      raviFile,
    );
    await expect(contacts.dialog).toContainText('Contact card of Ravi');
    await contacts.notNow.click();
  });

  await test.step('locked, it waits again, and its path is nowhere in the window', async () => {
    await frame(app.page).lock.click();
    await expect(app.page.getByRole('button', { name: 'Unlock' })).toBeVisible();
    await app.electron?.evaluate(
      ({ app: running }, file) => running.emit('open-file', { preventDefault: () => undefined }, file),
      raviFile,
    );
    const asked = await app.page.evaluate(async () => {
      const { nikash } = globalThis as unknown as {
        nikash: { onFilesOpened: (listener: (files: unknown) => void) => () => void };
      };
      const heard: unknown[] = [];
      const stop = nikash.onFilesOpened((files) => heard.push(files));
      await new Promise((resolve) => setTimeout(resolve, 300));
      stop();
      return heard;
    });
    expect(asked).toEqual([]);
    await doorPage(app.page).unlock(passphrase);
    await expect(contacts.dialog).toContainText('Contact card of Ravi');
    expect(await app.page.evaluate(() => document.documentElement.outerHTML)).not.toContain(packets);
  });
  await app.close();
});
