import { readFile, rm } from 'node:fs/promises';
import { expect, test } from '../hosts/journey.ts';
import { doorPage } from '../pages/door-page.ts';
import { frame, screens } from '../pages/frame.ts';
import { pdfText } from '../pages/pdf-text.ts';
import { readableText } from '../pages/readable-text.ts';
import { reportsPage } from '../pages/reports-page.ts';

/** A currency's sign before a figure, in any of the three scripts. */
const anAmount = /[₹$€]\s*\p{Nd}/u;

/** The first one of a text, with what stands around it. */
const amountIn = (text: string): string | null => /.{0,40}[₹$€]\s*\p{Nd}.{0,20}/u.exec(text)?.[0] ?? null;

test('hidden amounts are nowhere on the page, on any screen or in any language', async ({ page, shot }) => {
  // Every screen four times.
  test.slow();
  const around = frame(page);
  await doorPage(page).openDemo();
  await expect(around.demoBanner).toBeVisible();
  const whole = (): Promise<string> =>
    // The menu of figures shows each form by the same example, which is nobody's amount.
    readableText(page, '.nk-side-foot');
  const drawn = async (screen: (typeof screens)[number]): Promise<void> => {
    await around.goTo(screen);
    await expect(around.title).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    if (screen === 'Reports') await expect(reportsPage(page).days.or(page.locator('.nk-chart')).first()).toBeVisible();
  };

  // So that the search is known to find what it looks for.
  const shown: string[] = [];
  for (const screen of screens) {
    await drawn(screen);
    if (anAmount.test(await whole())) shown.push(screen);
  }
  expect(shown.length).toBeGreaterThan(7);

  await drawn('Reports');
  await page.keyboard.press('ControlOrMeta+Shift+p');
  for (const language of ['English', 'বাংলা', 'हिन्दी'] as const) {
    await around.speak(language);
    for (const screen of screens) {
      await drawn(screen);
      expect(amountIn(await whole()), `an amount on ${screen} in ${language}`).toBeNull();
      await shot(
        `hidden-${language === 'English' ? 'en' : language === 'বাংলা' ? 'bn' : 'hi'}-${screen.toLowerCase()}`,
      );
    }
  }
  await around.speak('English');
  // It is kept.
  await page.reload();
  await expect(page.getByRole('button', { name: 'Show amounts' })).toBeVisible();
  await page.getByRole('button', { name: 'Show amounts' }).click();
  await around.goTo('Home');
  await expect(page.locator('.nk-figure').first()).toHaveText(/\d/);
});

test('a file that holds hidden amounts is asked about', async ({ app, page, shot }) => {
  const around = frame(page);
  await doorPage(page).openDemo();
  await around.goTo('Reports');
  await expect(reportsPage(page).totals).toBeVisible();
  await page.getByRole('button', { name: 'Hide amounts' }).click();
  await expect(reportsPage(page).totals).not.toHaveText(anAmount);

  const dialog = page.getByRole('dialog', { name: 'The amounts are hidden on screen' });
  await reportsPage(page).csv.click();
  await expect(dialog).toBeVisible();
  await shot('hidden-export');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  const file = await app.saved(async () => {
    await reportsPage(page).csv.click();
    await dialog.getByRole('button', { name: 'Save with amounts' }).click();
  });
  expect(await readFile(file, 'utf8')).toMatch(/\d+\.\d\d/);
  await expect(reportsPage(page).totals).not.toHaveText(anAmount);
});

test('a report on paper holds its amounts where that was agreed to, and not otherwise', async ({ app, page }) => {
  await doorPage(page).openDemo();
  await frame(page).goTo('Reports');
  await page.getByRole('button', { name: 'Hide amounts' }).click();
  await expect(reportsPage(page).totals).not.toHaveText(anAmount);
  await page.evaluate(() => {
    // A browser asks its own dialog: what stood there then is what would have been on the paper.
    window.print = () => {
      // Beside what is printed stands the menu of figures, with its example.
      const printed = document.querySelectorAll<HTMLElement>('main, [role="dialog"]');
      document.documentElement.setAttribute('data-paper', [...printed].map((part) => part.innerText).join('\n'));
    };
  });
  const paper = async (answer: string): Promise<string> => {
    const save = async (): Promise<void> => {
      await reportsPage(page).pdf.click();
      await page.getByRole('dialog').getByRole('button', { name: answer }).click();
    };
    if (app.kind === 'electron') {
      const file = await app.saved(save);
      const text = pdfText(await readFile(file));
      await rm(file);
      return text;
    }
    await save();
    await expect(page.locator('html')).toHaveAttribute('data-paper', /By currency/);
    const text = (await page.locator('html').getAttribute('data-paper')) ?? '';
    await page.evaluate(() => document.documentElement.removeAttribute('data-paper'));
    return text;
  };

  expect(await paper('Save with amounts')).toMatch(anAmount);
  await expect(reportsPage(page).totals).not.toHaveText(anAmount);
  const without = await paper('Save without amounts');
  expect(without.replaceAll(/\s/g, '')).toContain('Bycurrency');
  expect(without).not.toContain('Save without amounts');
  expect(without).not.toMatch(anAmount);
});
