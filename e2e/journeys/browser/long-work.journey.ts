import type { Locator } from 'playwright/test';
import { expect, test } from '../../hosts/journey.ts';
import { doorPage } from '../../pages/door-page.ts';
import { frame } from '../../pages/frame.ts';
import { settingsPage } from '../../pages/settings-page.ts';

test('what takes long says so, and is stopped by a button that keys reach', async ({ page, shot }) => {
  const around = frame(page);
  const check = settingsPage(page).row('Check the ledger');
  await doorPage(page).openDemo();
  await expect(around.demoBanner).toBeVisible();
  // Waits as if the books were long, until somebody has had enough.
  let waiting: () => void = () => undefined;
  let asked: string | null = null;
  await page.route('**/call', async (route) => {
    const { method, callId } = route.request().postDataJSON() as { method: string; callId: string | null };
    if (method !== 'ledger.verify') return route.fallback();
    asked = callId;
    await new Promise<void>((resolve) => (waiting = resolve));
    return route.fulfill({ json: { ok: false, code: 'cancelled', details: {} } });
  });
  const cancelled = page.waitForRequest((request) => request.url().endsWith('/cancel'));

  await page.keyboard.press('ControlOrMeta+,');
  await expect(around.title).toHaveText('Settings');
  const begin = check.getByRole('button');
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Still working…')).toBeVisible();
  const middleOf = async (part: Locator): Promise<number> => {
    const box = await part.boundingBox();
    return (box?.y ?? Number.NaN) + (box?.height ?? 0) / 2;
  };
  // Also for whom nothing moves, as in these journeys.
  expect(Math.abs((await middleOf(begin)) - (await middleOf(check.locator('.mantine-Button-loader'))))).toBeLessThan(2);
  const stop = page.getByRole('button', { name: 'Cancel' });
  await shot('long-work');
  await stop.focus();
  await page.keyboard.press('Enter');
  expect((await cancelled).postDataJSON()).toEqual({ callId: asked });
  expect(asked).not.toBeNull();
  waiting();
  await expect(stop).toHaveCount(0);
  await expect(begin).toBeEnabled();
  await expect(check).not.toContainText('in order');
});
