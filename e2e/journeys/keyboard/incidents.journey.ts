import { expect, test } from '../../hosts/journey.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { doorByKeyboard } from '../../pages/door-by-keyboard.ts';
import { frame } from '../../pages/frame.ts';
import { incidentsPage } from '../../pages/incidents-page.ts';

test('by keyboard: an outage is confirmed, and a debit marked', async ({ page }) => {
  const keys = byKeyboard(page);
  const incidents = incidentsPage(page);
  await doorByKeyboard(page).openDemo();
  await keys.keys('g', 'o');
  await keys.press(incidents.list.getByRole('link', { name: 'PhonePe down (UPI)', exact: true }));
  await expect(frame(page).title).toContainText('PhonePe down (UPI)');
  await keys.press(incidents.confirm);
  await expect(page.getByText('Confirmed')).toBeVisible();
  await keys.press(incidents.markFirst);
  await expect(incidents.dialog.getByRole('radio', { name: 'The customer was debited' })).toBeChecked();
  await keys.press(incidents.keep);
  await expect(incidents.dialog).toHaveCount(0);
  await expect(incidents.payments.locator('tbody tr').first()).toContainText('Customer debited');
  await keys.keys('Escape');
  await expect(frame(page).title).toHaveText('Incidents');
});
