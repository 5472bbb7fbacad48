import { expect, test } from '../../hosts/journey.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { doorByKeyboard } from '../../pages/door-by-keyboard.ts';
import { frame } from '../../pages/frame.ts';
import { monthsPage } from '../../pages/months-page.ts';

test('by keyboard: a month is closed, and reopened with its reason', async ({ page }) => {
  const keys = byKeyboard(page);
  const months = monthsPage(page);
  await doorByKeyboard(page).openDemo();
  await keys.keys('g', 'm');
  await expect(frame(page).title).toHaveText('Months');
  await keys.press(months.close);
  await keys.press(months.confirm);
  await expect(months.closed).toBeVisible();
  await keys.press(months.reopen);
  await keys.type(months.reason, 'PhonePe sent the second half after we had closed');
  await keys.press(months.reopenNow);
  await expect(months.months).toContainText('Reopened');
  await keys.keys('ArrowLeft');
  await keys.keys('0');
  await expect(frame(page).title).toHaveText('Months');
});
