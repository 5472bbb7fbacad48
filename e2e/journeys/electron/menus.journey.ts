import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { openInElectron } from '../../hosts/electron-host.ts';
import { expect, test } from '../../hosts/journey.ts';
import { doorPage } from '../../pages/door-page.ts';
import { frame } from '../../pages/frame.ts';
import { importsPage } from '../../pages/imports-page.ts';

type SeenItem = { readonly label: string; readonly enabled: boolean; readonly accelerator: string };

/** The application's menu as it is, by the ids of its items. */
const menuOf = (electron: ElectronApplication): Promise<Readonly<Record<string, SeenItem>>> =>
  electron.evaluate(({ Menu }) => {
    const seen: Record<string, SeenItem> = {};
    const walk = (items: Electron.MenuItem[]): void => {
      for (const { id, label, enabled, accelerator, submenu } of items) {
        if (id !== undefined) seen[id] = { label, enabled, accelerator: accelerator ?? '' };
        walk(submenu?.items ?? []);
      }
    };
    walk(Menu.getApplicationMenu()?.items ?? []);
    return seen;
  });

/** Chooses an item, as the pointer does, or as its keys do where the system hears them. */
const choose = (electron: ElectronApplication, id: string, triggeredByAccelerator = false): Promise<void> =>
  electron.evaluate(
    ({ Menu }, [wanted, byKey]) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      if (item === null || item === undefined || !item.enabled) throw new Error(`${wanted} cannot be chosen`);
      (item.click as (event: object) => void)({ triggeredByAccelerator: byKey });
    },
    [id, triggeredByAccelerator] as const,
  );

test('the native menus speak the window’s language, offer what is answered, and do it once', async ({ app, page }) => {
  const { electron } = app;
  if (electron === null) throw new Error('a journey of Electron');
  const around = frame(page);
  const enabled = async (id: string): Promise<boolean | undefined> => (await menuOf(electron))[id]?.enabled;

  await test.step('before the books are open nothing of them is offered', async () => {
    await expect(page.getByRole('button', { name: 'Open the demo' })).toBeVisible();
    expect(await enabled('go.months')).toBe(false);
    expect(await enabled('files.choose')).toBe(false);
    // What is typed at the door can be undone.
    expect(await enabled('books.undo')).toBe(true);
  });

  await doorPage(page).openDemo();
  await expect(around.demoBanner).toBeVisible();
  await test.step('an item goes where it says', async () => {
    await expect.poll(() => enabled('go.months')).toBe(true);
    expect(await enabled('row.accept')).toBe(false);
    await choose(electron, 'go.reconcile');
    await expect(around.title).toHaveText('Reconcile');
    await expect.poll(() => enabled('row.accept')).toBe(true);
    await choose(electron, 'go.settings');
    await expect(around.title).toHaveText('Settings');
    await expect.poll(() => enabled('row.accept')).toBe(false);
  });

  await test.step('keys are shown and heard once', async () => {
    expect((await menuOf(electron))['app.palette']?.accelerator).toBe('CommandOrControl+K');
    const month = await around.month.innerText();
    await choose(electron, 'month.previous');
    await expect(around.month).not.toHaveText(month);
    const earlier = await around.month.innerText();
    await page.locator('body').press('ArrowRight');
    await expect(around.month).toHaveText(month);
    await page.locator('body').press('ArrowLeft');
    await expect(around.month).toHaveText(earlier);
    // macOS tells the menu of keys too, after the page has heard them.
    await choose(electron, 'month.previous', true);
    await choose(electron, 'app.palette');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await expect(around.month).toHaveText(earlier);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('a dialog keeps to itself what concerns the page behind it, wherever the focus is', async () => {
    const month = await around.month.innerText();
    await choose(electron, 'app.shortcuts');
    await expect(page.getByRole('dialog')).toBeVisible();
    // As a button does that is busy.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ControlOrMeta+z');
    await choose(electron, 'books.undo');
    await choose(electron, 'month.previous');
    await expect(around.month).toHaveText(month);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await test.step('Undo undoes what is typed while somebody types', async () => {
    const field = page.locator('.nk-settings input[type="search"]');
    await field.focus();
    await page.keyboard.type('zebra');
    await expect(page.locator('.nk-setting')).toHaveCount(0);
    await choose(electron, 'books.undo');
    await expect(field).not.toHaveValue('zebra');
    await field.fill('');
  });

  await test.step('another language is spoken at once', async () => {
    await choose(electron, 'app.languageBengali');
    await expect(around.title).toHaveText('সেটিংস');
    await expect.poll(async () => (await menuOf(electron))['menu.file']?.label).toBe('ফাইল');
    expect((await menuOf(electron))['go.months']?.label).toBe('মাসের তালিকায় যান');
    await choose(electron, 'app.languageEnglish');
    await expect.poll(async () => (await menuOf(electron))['menu.file']?.label).toBe('File');
  });

  await test.step('locked, nothing is offered any more', async () => {
    await choose(electron, 'app.lock');
    await expect(page.getByRole('button', { name: 'Open the demo' })).toBeVisible();
    await expect.poll(() => enabled('go.months')).toBe(false);
    await expect.poll(() => enabled('app.lock')).toBe(false);
  });
});

test('files given last are opened again from the menu, and one that is gone is said to be', async ({ folders }) => {
  const given = join(folders.home, 'given');
  await mkdir(given);
  const [one, two] = [join(given, 'october & november.csv'), join(given, 'hdfc.csv')];
  await writeFile(one, 'a,b\n1,2\n');
  await writeFile(two, 'c,d\n3,4\n');
  const app = await openInElectron(folders);
  const { page, electron } = app;
  if (electron === null) throw new Error('a journey of Electron');
  const labels = async (): Promise<readonly string[]> =>
    Object.entries(await menuOf(electron))
      .filter(([id]) => id.startsWith('recentFile.') || id === 'noRecentFiles')
      .map(([, { label }]) => label);
  await doorPage(page).openDemo();
  await expect(frame(page).demoBanner).toBeVisible();
  expect(await labels()).toEqual(['No files yet']);
  await electron.evaluate(({ app: program }) => {
    const system: string[] = [];
    Object.assign(globalThis, { system });
    program.addRecentDocument = (path) => void system.push(path);
  });

  await app.chooseFiles([one, two], () => page.keyboard.press('ControlOrMeta+i'));
  await expect(frame(page).title).toHaveText('Import');
  await expect.poll(labels).toEqual(['hdfc.csv', 'october && november.csv']);
  // Where they lie stays with the program around the window.
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(given);
  // The system's own list would keep it in the open.
  expect(await electron.evaluate(() => (globalThis as unknown as { system: string[] }).system)).toEqual([]);

  await test.step('one that is there waits on the Import screen again', async () => {
    await frame(page).goTo('Home');
    await expect(frame(page).title).not.toHaveText('Import');
    await choose(electron, 'recentFile.1');
    await expect(frame(page).title).toHaveText('Import');
    await expect(importsPage(page).file('october & november.csv').first()).toBeVisible();
  });

  await test.step('one that is gone is said to be, and leaves the list', async () => {
    await rm(two);
    await electron.evaluate(({ dialog }) => {
      const told: string[] = [];
      (globalThis as unknown as { told: string[] }).told = told;
      dialog.showMessageBox = (async (options: { message: string }) => {
        told.push(options.message);
        return { response: 0, checkboxChecked: false };
      }) as unknown as typeof dialog.showMessageBox;
    });
    await choose(electron, 'recentFile.0');
    await expect.poll(labels).toEqual(['october && november.csv']);
    expect(await electron.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([
      'hdfc.csv is not where it was.',
    ]);
  });

  await test.step('the list is cleared, and not kept any more where Settings say so', async () => {
    await choose(electron, 'forgetRecentFiles');
    await expect.poll(labels).toEqual(['No files yet']);
    await page.keyboard.press('ControlOrMeta+,');
    await page.getByRole('switch', { name: 'Recent files' }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('switch', { name: 'Recent files' })).not.toBeChecked();
    await app.chooseFiles([one], () => page.keyboard.press('ControlOrMeta+i'));
    await expect(frame(page).title).toHaveText('Import');
    expect(await labels()).toEqual(['No files yet']);
  });
  await app.close();
});
