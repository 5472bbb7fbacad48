import { expect, test } from '../hosts/journey.ts';
import { doorPage } from '../pages/door-page.ts';
import { exceptionsPage } from '../pages/exceptions-page.ts';
import { frame } from '../pages/frame.ts';
import { helpPage } from '../pages/help-page.ts';
import { openShop } from '../pages/open-shop.ts';

test('the help opens on the page of the screen, is searched, and leads back to it', async ({ page, shot }) => {
  const around = frame(page);
  const help = helpPage(page);
  await doorPage(page).openDemo();
  await around.demoBanner.waitFor({ timeout: 45_000 });

  await test.step('F1 on a screen', async () => {
    await around.goTo('Reconcile');
    await expect(around.title).toHaveText('Reconcile');
    await page.keyboard.press('F1');
    await expect(around.title).toHaveText('Help');
    await expect(help.title).toHaveText('Reconcile');
    await expect(help.article.getByRole('img')).toHaveJSProperty('naturalWidth', 1280);
    await shot('help-reconcile');
    await help.article.getByRole('link', { name: 'Open Reconcile' }).click();
    await expect(around.title).toHaveText('Reconcile');
  });

  await test.step('the mark beside a title', async () => {
    await around.goTo('Months');
    await help.mark.click();
    await expect(help.title).toHaveText('Months');
  });

  await test.step('a search through all pages', async () => {
    await page.keyboard.press('/');
    await expect(help.search).toBeFocused();
    await page.keyboard.type('UPI 100 a day');
    await expect(help.hits.first()).toContainText('Failed but debited');
    await shot('help-search');
    await help.hits.first().getByRole('link').click();
    await expect(help.section('Failed but debited')).toBeFocused();
    await expect(help.section('Failed but debited')).toBeInViewport();
    await help.search.fill('qqqq');
    await expect(help.found).toContainText('Nothing found');
    await help.search.press('Escape');
    await expect(help.title).toHaveText('Every exception explained');
  });

  await test.step('an exception leads to what its kind means', async () => {
    await around.goTo('Exceptions');
    await exceptionsPage(page).row('Short paid').click();
    await exceptionsPage(page).details.getByRole('link', { name: 'What “Short paid” means and what to do' }).click();
    await expect(help.section('Short paid')).toBeInViewport();
  });

  await test.step('every page opens, with its picture, in the other languages', async () => {
    for (const language of ['বাংলা', 'हिन्दी'] as const) {
      await around.speak(language);
      const links = await page.locator('.nk-help-list a').all();
      expect(links.length).toBeGreaterThan(25);
      for (const link of links) {
        await link.click();
        await expect(help.title).toHaveText((await link.textContent()) ?? '');
        for (const picture of await help.article.getByRole('img').all()) {
          await picture.scrollIntoViewIfNeeded();
          await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
        }
      }
      await shot(`help-${language === 'বাংলা' ? 'bn' : 'hi'}`);
    }
  });
});

test('the demo says on every screen that it is one, and leads back to where one was', async ({ page, shot }) => {
  const around = frame(page);
  await openShop(page);
  await around.goTo('Exceptions');
  await expect(page.getByRole('heading', { name: 'What does not add up will stand here' })).toBeVisible();
  await expect(page.locator('.nk-watermark')).toHaveCount(0);
  await page.evaluate(() => window.location.assign('#/settings'));
  await page.getByRole('button', { name: 'Open the demo', exact: true }).click();
  await around.demoBanner.waitFor({ timeout: 45_000 });
  for (const screen of ['Home', 'Ledger', 'Reports'] as const) {
    await around.goTo(screen);
    await expect(page.locator('.nk-watermark')).toBeVisible();
  }
  await shot('demo-watermark');
  // It lies over everything and stops nothing: what is under it is still clicked.
  await around.leaveDemo.click();
  await doorPage(page).unlock('saffron kettle lantern river');
  await expect(around.title).toHaveText('Settings');
  await expect(page.locator('.nk-watermark')).toHaveCount(0);
});

test('the help is there before the books are, and leaves what was typed where it was', async ({ page, shot }) => {
  const door = doorPage(page);
  const help = helpPage(page);
  await door.createButton.waitFor();
  await door.choosePassphrase();
  const passphrase = page.getByLabel('Passphrase', { exact: true }).and(page.getByRole('textbox'));
  await passphrase.fill('saffron kettle lantern river');
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(help.title).toHaveText('Your first month in five minutes');
  await help.list.getByRole('link', { name: 'Security' }).click();
  await expect(help.title).toHaveText('Security');
  // There is no screen to open yet.
  await expect(help.article.getByRole('link', { name: 'Open Security' })).toHaveCount(0);
  await shot('help-door');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(passphrase).toHaveValue('saffron kettle lantern river');
  await page.keyboard.press('F1');
  await expect(help.title).toHaveText('Your first month in five minutes');
  await page.keyboard.press('Escape');
  await expect(door.createButton).toBeVisible();
});

/** Each screen that shows nothing yet, with the page of the help it leads to and the one next step it gives. */
const emptyScreens = [
  ['/', 'Your first month in five minutes', 'Choose files'],
  ['/reconcile', 'Reconcile', 'Import'],
  ['/payments', 'Payments', 'Choose files'],
  ['/settlements', 'Settlements', 'Choose files'],
  ['/exceptions', 'Exceptions', 'Choose files'],
  ['/incidents', 'Incidents', 'Choose files'],
  ['/ledger', 'Ledger', 'Choose files'],
  ['/months', 'Months', 'Choose files'],
  ['/fees', 'Fees', 'Choose files'],
  ['/fees?view=cards', 'Fees', 'Choose files'],
  ['/cashback', 'Cashback', 'Go to Import'],
  ['/agreements', 'An account manager and a merchant', 'To the request'],
] as const;

test('a screen with nothing on it says what will stand there, the next step, and where to read of it', async ({
  page,
}) => {
  const help = helpPage(page);
  await openShop(page);
  for (const [path, title, step] of emptyScreens) {
    await test.step(path, async () => {
      await page.evaluate((to) => window.location.assign(`#${to}`), path);
      const empty = page.locator('.nk-empty');
      await expect(empty.getByRole('heading')).toBeVisible();
      await expect(empty.getByRole('button', { name: step }).or(empty.getByRole('link', { name: step }))).toBeVisible();
      await empty.getByRole('link', { name: 'How this works' }).click();
      await expect(help.title).toHaveText(title);
    });
  }
});
