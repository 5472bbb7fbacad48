import { expect, test } from '../hosts/journey.ts';
import { doorPage } from '../pages/door-page.ts';
import { frame } from '../pages/frame.ts';
import { incidentsPage } from '../pages/incidents-page.ts';

test('a Sunday of UPI and a Monday of PhonePe are told apart, and a debit is followed to its day', async ({
  page,
  shot,
}) => {
  const around = frame(page);
  const incidents = incidentsPage(page);
  await doorPage(page).openDemo();
  await expect(around.title).toHaveText('Rangoli Crafts');

  await test.step('both are in the list, by one key', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await expect(around.title).toHaveText('Incidents');
    await expect(incidents.list.locator('tbody tr')).toHaveCount(2);
    await expect(incidents.list).toContainText('UPI down');
    await expect(incidents.list).toContainText('PhonePe down (UPI)');
    await shot('incidents');
  });

  await test.step('the Sunday: every app together', async () => {
    await incidents.open('UPI down');
    await expect(page.getByText('UPI itself was down.')).toBeVisible();
    await expect(incidents.lanes).toHaveCount(3);
    await expect(incidents.figures.locator('tbody tr')).toHaveCount(3);
    await expect(incidents.payments).toContainText('Not decided in time');
    await expect(incidents.payments).toContainText('Order paid later');
    await shot('incident-upi');
    await incidents.timelineAsTable.click();
    await expect(incidents.timeline).toContainText('PhonePe: failed');
    await page.keyboard.press('Escape');
    await expect(incidents.list).toBeVisible();
  });

  await test.step('the Monday: PhonePe alone, confirmed', async () => {
    await incidents.open('PhonePe down (UPI)');
    await expect(page.getByText('UPI worked, only PhonePe did not.')).toBeVisible();
    await expect(incidents.payments).toContainText('Failed to Process');
    await incidents.confirm.click();
    await expect(incidents.confirm).toHaveCount(0);
    await expect(page.getByText('Confirmed')).toBeVisible();
  });

  await test.step('a payment is marked as debited: its day, and what is owed after it', async () => {
    await incidents.markFirst.click();
    await expect(incidents.dialog.getByRole('radio', { name: 'The customer was debited' })).toBeChecked();
    await incidents.keep.click();
    await expect(incidents.dialog).toBeHidden();
    const first = incidents.payments.locator('tbody tr').first();
    await expect(first).toContainText('Customer debited');
    await expect(first).toContainText(/due back by \d+ \w+ \d{4}/);
    await expect(incidents.figures).toContainText('₹');
    await shot('incident-phonepe');
    await around.theme('Dark');
    await shot('incident-phonepe-dark');
    await around.theme('Light');
    await around.speak('বাংলা');
    await expect(around.title).toHaveText('PhonePe বন্ধ (UPI)');
    await shot('bn-incident');
    await around.speak('हिन्दी');
    await shot('hi-incident');
    await around.speak('English');
  });

  await test.step('one is entered by hand, and wants a beginning', async () => {
    await around.goTo('Incidents');
    await incidents.add.click();
    await incidents.keep.click();
    await expect(incidents.dialog).toContainText('Fill this in.');
    const day = await page.evaluate(() => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
    await incidents.dialog.getByLabel('Began').fill(`${day}T10:00`);
    await incidents.dialog.getByLabel('Ended').fill(`${day}T11:30`);
    await incidents.dialog.getByLabel('Name').fill('Cards, as the bank says');
    await shot('incident-by-hand');
    await incidents.keep.click();
    await expect(incidents.list).toContainText('Cards, as the bank says');
    await expect(incidents.list).toContainText('1 h 30 min');
  });
});
