import { expect, test } from '../hosts/journey.ts';
import { doorPage } from '../pages/door-page.ts';
import { frame } from '../pages/frame.ts';
import { settingsPage } from '../pages/settings-page.ts';

test('everything that can be set is found on one page, by its words and by key', async ({ app, page, shot }) => {
  const around = frame(page);
  const settings = settingsPage(page);
  const { keyboard } = page;
  await doorPage(page).openDemo();
  await expect(around.demoBanner).toBeVisible();

  await test.step('it is one key away, and its search too', async () => {
    await keyboard.press('ControlOrMeta+,');
    await expect(around.title).toHaveText('Settings');
    await expect(settings.rows.first()).toContainText('Language');
    await shot('settings');
    await keyboard.press('/');
    await expect(settings.search).toBeFocused();
  });

  await test.step('words narrow it down and are marked; nothing found says so', async () => {
    await keyboard.type('dark');
    await expect(settings.rows).toHaveCount(1);
    await expect(settings.rows.first()).toContainText('Theme');
    await expect(settings.marks.first()).toHaveText(/dark/i);
    await expect(page).toHaveURL(/search=dark/);
    await shot('settings-search');
    await keyboard.type(' chocolate');
    await expect(settings.rows).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'No setting has these words' })).toBeVisible();
    await shot('settings-nothing');
    await keyboard.press('Escape');
    await expect(settings.search).toHaveValue('');
    expect(await settings.rows.count()).toBeGreaterThan(10);
  });

  await test.step('a theme is chosen by key alone', async () => {
    await keyboard.type('theme');
    await expect(settings.rows).toHaveCount(1);
    await keyboard.press('Tab');
    await keyboard.press('ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', /light|dark/);
    await page.getByRole('radio', { name: 'Dark' }).press('Space');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await settings.search.fill('');
    await shot('settings-dark');
  });

  await test.step('another language is found by its own words, and English ones lead to commands all the same', async () => {
    await around.speak('বাংলা');
    await expect(around.title).toHaveText('সেটিংস');
    await shot('settings-bn-dark');
    await settings.search.fill('ছুটি');
    await expect(settings.rows).toHaveCount(1);
    await expect(settings.rows.first()).toContainText('ব্যাংকের ছুটি');
    await settings.search.fill('');
    await around.theme('Light');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
    await around.speak('हिन्दी');
    await expect(around.title).toHaveText('सेटिंग');
    await shot('settings-hi');
    await around.speak('English');
  });

  await test.step('the whole ledger is checked from here', async () => {
    await settings.row('Check the ledger').getByRole('button').click();
    await expect(settings.row('Check the ledger')).toContainText(
      /All is in order: \d+ entries, \d+ links? of the audit chain/,
    );
    await shot('settings-ledger-checked');
  });

  await test.step('what is on pages of its own is one step away, and Settings stays marked', async () => {
    for (const name of ['Security', 'Backups', 'Bank holidays', 'Contacts'] as const) {
      await around.goToSetting(name);
      await expect(around.title).toHaveText(name);
      await expect(around.settings).toHaveAttribute('aria-current', 'true');
    }
  });

  await test.step('amounts are hidden at the next start', async () => {
    await around.settings.click();
    await page.getByRole('switch', { name: 'Hide amounts at the start' }).focus();
    await keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Hide amounts' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Show amounts' })).toBeVisible();
  });

  if (app.kind === 'browser')
    await test.step('all of the side bar is in sight in the lowest window', async () => {
      await page.setViewportSize({ width: 1024, height: 640 });
      for (const language of ['English', 'বাংলা', 'हिन्दी'] as const) {
        await around.speak(language);
        await expect(page.locator('.nk-side-foot > :last-child')).toBeInViewport({ ratio: 1 });
        const scrolls = await page.locator('.nk-side').evaluate((side) => side.scrollHeight > side.clientHeight);
        expect(scrolls, `the side bar scrolls in ${language}`).toBe(false);
        await shot(`settings-low-${language === 'English' ? 'en' : language === 'বাংলা' ? 'bn' : 'hi'}`);
      }
    });
});

test('the palette finds commands in two languages, and those used last first', async ({ page, shot }) => {
  const around = frame(page);
  const { keyboard } = page;
  await doorPage(page).openDemo();
  await expect(around.demoBanner).toBeVisible();
  const options = page.getByRole('dialog').getByRole('option');

  await keyboard.press('ControlOrMeta+k');
  await expect(options.first()).toHaveText(/Go to Home/);
  await shot('palette');
  await keyboard.type('bnk hldy');
  await expect(options.first()).toHaveText(/Go to bank holidays/);
  await keyboard.press('Enter');
  await expect(around.title).toHaveText('Bank holidays');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await keyboard.press('ControlOrMeta+k');
  await expect(options.first()).toHaveText(/Go to bank holidays/);
  await expect(page.getByRole('group', { name: 'Used last' })).toBeVisible();
  await keyboard.type('zzz');
  await expect(page.getByText('No command has that name.')).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await around.speak('বাংলা');
  await keyboard.press('ControlOrMeta+k');
  await keyboard.type('fees');
  await expect(options.first()).toHaveText(/ফি-তে যান/);
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('ব্যাকআপ');
  await expect(options.first()).toHaveText(/ব্যাকআপে যান/);
  await shot('palette-bn');
});
