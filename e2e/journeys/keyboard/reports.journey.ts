import { readFile } from 'node:fs/promises';
import { expect, test } from '../../hosts/journey.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { doorByKeyboard } from '../../pages/door-by-keyboard.ts';
import { reportsPage } from '../../pages/reports-page.ts';

test('by keyboard: a report is chosen, and saved', async ({ app, page }) => {
  const keys = byKeyboard(page);
  const reports = reportsPage(page);
  await doorByKeyboard(page).openDemo();
  await keys.keys('g', 'p');
  await expect(reports.ready('turnover')).toBeVisible();
  await keys.press(page.getByRole('button', { name: /^Report: / }));
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  const fees = page.getByRole('menuitem', { name: /^Fees/ }).first();
  for (let steps = 0; steps < 12 && !(await fees.evaluate((one) => one === document.activeElement)); steps += 1)
    await keys.keys('ArrowDown');
  await keys.keys('Enter');
  await expect(reports.ready('fees')).toBeVisible();
  const file = await app.saved(() => keys.keys('ControlOrMeta+e'));
  expect(await readFile(file, 'utf8')).toContain('PhonePe');
});
