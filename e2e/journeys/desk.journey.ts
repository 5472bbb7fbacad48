import { readFile } from 'node:fs/promises';
import { expect, test } from '../hosts/journey.ts';
import { deskPage } from '../pages/desk-page.ts';
import { doorPage } from '../pages/door-page.ts';
import { frame } from '../pages/frame.ts';

test('an account manager looks over forty merchants by the keyboard alone', async ({ app, page, shot }) => {
  const around = frame(page);
  const desk = deskPage(page);
  await test.step('the demo opens on the desk', async () => {
    const open = page.getByRole('button', { name: 'Open the account manager’s demo' });
    await open.focus();
    await page.keyboard.press('Enter');
    await expect(around.title).toHaveText('Desk', { timeout: 30_000 });
    await expect(desk.shown).toHaveText('40 shown');
    await shot('desk');
  });

  // Electron's window keeps the size of its screen.
  if (app.kind === 'browser')
    await test.step('the lowest window shows the way to every screen, and the lock, under the banner', async () => {
      await page.setViewportSize({ width: 1024, height: 640 });
      await expect(around.lock).toBeInViewport({ ratio: 1 });
      await expect(around.settings).toBeInViewport({ ratio: 1 });
      await page.setViewportSize({ width: 1280, height: 820 });
      await expect(around.lock).toBeInViewport({ ratio: 1 });
    });

  await test.step('it is sorted, and its address says so', async () => {
    await desk.sort('Turnover').focus();
    await page.keyboard.press('Enter');
    await expect(desk.head('Turnover')).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(/sort=turnover/);
    await page.keyboard.press('Enter');
    await expect(desk.head('Turnover')).toHaveAttribute('aria-sort', 'ascending');
  });

  await test.step('rows are walked, marked, and saved as a table', async () => {
    await page.keyboard.press('Escape');
    await desk.grid.focus();
    await page.keyboard.press('Home');
    const [first = '', second = ''] = await desk.names();
    await expect(desk.chosen).toHaveText(first);
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
    await expect(desk.chosen).toHaveText(second);
    await page.keyboard.press('Space');
    await expect(desk.exportButton).toContainText('(2)');
    const file = await app.saved(async () => page.keyboard.press('ControlOrMeta+e'));
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\r\n');
    const named = lines
      .filter((line) => line.startsWith('merchant,'))
      .map((line) => line.split(',')[2]?.replaceAll('"', ''));
    expect(new Set(named)).toEqual(new Set([first, second]));
    await page.keyboard.press('End');
    await expect(desk.chosen).toBeVisible();
  });

  await test.step('it is searched as one types, and what is found opens with Enter', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('jamd');
    await expect(desk.shown).toHaveText('1 shown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    await expect(desk.chosen).toHaveText('Jamdani House');
    await page.keyboard.press('Enter');
    await expect(around.title).toHaveText('Jamdani House');
    const months = page.getByRole('table', { name: 'Months that came as packs' });
    await expect(months.getByRole('row')).toHaveCount(13);
    await expect(months).toContainText('Restated · 2 packs');
    await expect(months.getByText('Holds')).toHaveCount(12);
    await shot('packed-months');
  });

  await test.step('and the desk is where it was left', async () => {
    await page.goBack();
    await expect(around.title).toHaveText('Desk');
    await expect(desk.search).toHaveValue('jamd');
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await expect(desk.shown).toHaveText('40 shown');
  });

  await test.step('what needs somebody is told by the money it is about', async () => {
    await page.getByRole('radio', { name: /Needs you today/ }).focus();
    await page.keyboard.press('Space');
    await expect(desk.today.getByRole('listitem').first()).toContainText('% of the limit');
    await shot('desk-today');
  });
});

test('it opens on the desk wherever the books before were left', async ({ page }) => {
  const around = frame(page);
  await doorPage(page).openDemo();
  await expect(around.demoBanner).toBeVisible();
  await around.goTo('Reports');
  await expect(around.title).toHaveText('Turnover');
  await around.leaveDemo.click();
  await page.getByRole('button', { name: 'Open the account manager’s demo' }).click();
  await expect(around.title).toHaveText('Desk', { timeout: 30_000 });
});
