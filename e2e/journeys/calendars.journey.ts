import { expect, test } from '../hosts/journey.ts';
import { calendarsPage } from '../pages/calendars-page.ts';
import { frame } from '../pages/frame.ts';
import { openShop } from '../pages/open-shop.ts';

test('bank holidays are looked up, added, taken out and taken back', async ({ page, shot }) => {
  const calendars = calendarsPage(page);
  await openShop(page);
  await frame(page).goTo('Months');
  await page.getByRole('link', { name: 'Bank holidays' }).click();
  await expect(calendars.holidays).toContainText('Gandhi Jayanti');
  await expect(calendars.waits).toContainText('Razorpay');

  await test.step('a festival of the state is added; what is missing is said', async () => {
    const year = (await calendars.year.innerText()).trim();
    await calendars.keep.click();
    await expect(calendars.form).toContainText('Fill this in.');
    await calendars.on.fill(`${year}-11-09`);
    await calendars.name.fill('Diwali');
    await calendars.keep.click();
    await expect(calendars.row('9 Nov')).toContainText('You added it');
    await calendars.on.fill(`${year}-10-02`);
    await calendars.name.fill('Once more');
    await calendars.keep.click();
    await expect(calendars.form.getByRole('alert')).toContainText('Banks are closed on 2 Oct');
    await shot('calendars');
  });

  await test.step('a holiday is taken out and taken back by the keyboard', async () => {
    await calendars.row('2 Oct').getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(calendars.row('2 Oct')).toContainText('Open, as you said');
    await calendars.row('2 Oct').getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(calendars.row('2 Oct')).not.toContainText('Open, as you said');
  });

  await test.step('another calendar and year stand in the address', async () => {
    await calendars.calendar.selectOption('target');
    await expect(calendars.holidays).toContainText('Easter Monday');
    await expect(calendars.waits).toContainText('SEPA credit transfer');
    const before = page.url();
    await calendars.nextYear.click();
    await expect(page).not.toHaveURL(before);
    await expect(page).toHaveURL(/calendar=target/);
    await expect(calendars.sources).toContainText('ECB');
    await shot('calendars-target');
  });
});
