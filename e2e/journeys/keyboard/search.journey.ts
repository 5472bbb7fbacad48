import { expect, test } from '../../hosts/journey.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { doorByKeyboard } from '../../pages/door-by-keyboard.ts';
import { frame } from '../../pages/frame.ts';
import { reconcilePage } from '../../pages/reconcile-page.ts';

test('by keyboard: a reference typed anywhere leads to the way of its money', async ({ page }) => {
  const keys = byKeyboard(page);
  await doorByKeyboard(page).openDemo();
  // One of the demo's own, as a statement would name it.
  await keys.keys('g', 'r');
  await expect(frame(page).title).toHaveText('Reconcile');
  const reference = await reconcilePage(page).near.locator('.nk-item-reference').first().innerText();

  await keys.keys('g', 'h', 'ControlOrMeta+k');
  const field = page.locator('.nk-palette-search input');
  await expect(field).toBeFocused();
  await page.keyboard.type(reference);
  const found = page.getByRole('dialog').getByRole('option').filter({ hasText: reference }).first();
  await expect(found).toBeVisible();
  for (let steps = 0; steps < 12 && (await found.getAttribute('aria-selected')) !== 'true'; steps += 1)
    await keys.keys('ArrowDown');
  await expect(found).toHaveAttribute('aria-selected', 'true');
  await keys.keys('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('main')).toContainText(reference);
  await expect(page).toHaveURL(/open=/);

  await test.step('Enter before the answer came waits for it, and opens nothing of what was typed before', async () => {
    await keys.keys('g', 'h', 'ControlOrMeta+k');
    await expect(field).toBeFocused();
    await page.keyboard.type(reference);
    await expect(found).toBeVisible();
    await keys.keys('ControlOrMeta+a');
    await page.keyboard.insertText('zzqx 404');
    await keys.keys('Enter');
    await expect(page.locator('.nk-command-none')).toBeVisible();
    await expect(page).not.toHaveURL(/open=/);
    await keys.keys('ControlOrMeta+a');
    await page.keyboard.insertText(reference);
    await keys.keys('Enter');
    await expect(page).toHaveURL(/open=/);
    await expect(page.locator('main')).toContainText(reference);
  });
});
