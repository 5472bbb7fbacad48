import { expect, test } from '../hosts/journey.ts';
import { doorPage } from '../pages/door-page.ts';
import { exceptionsPage } from '../pages/exceptions-page.ts';
import { frame } from '../pages/frame.ts';
import { incidentsPage } from '../pages/incidents-page.ts';
import { ledgerPage } from '../pages/ledger-page.ts';

const name = 'UPI was slow all day';

test('rows say which incident they fell into, lead to it, and are narrowed to it', async ({ page, shot }) => {
  const around = frame(page);
  const incidents = incidentsPage(page);
  const ledger = ledgerPage(page);
  await doorPage(page).openDemo();

  await test.step('a whole day of UPI is entered, on which Paytm and Google Pay were paid', async () => {
    await around.goTo('Incidents');
    const monday = incidents.list.locator('tbody tr', { hasText: 'PhonePe down (UPI)' });
    const [, day = '', month = '', year = ''] = /(\d{1,2}) (\w{3})\w* (\d{4})/.exec(await monday.innerText()) ?? [];
    const on = new Date(`${day} ${month} ${year} UTC`).toISOString().slice(0, 10);
    await incidents.add.click();
    await incidents.dialog.getByLabel('Began').fill(`${on}T00:00`);
    await incidents.dialog.getByLabel('Ended').fill(`${on}T23:59`);
    await incidents.dialog.getByLabel('Name').fill(name);
    await incidents.keep.click();
    await incidents.open(name);
    await expect(around.title).toHaveText(name);
  });

  await test.step('from there to its entries, each under its mark', async () => {
    await page.getByRole('link', { name: 'Entries in the ledger' }).click();
    await expect(around.title).toHaveText('Ledger');
    await expect(ledger.incident.locator('option:checked')).toContainText(name);
    const rows = ledger.entries.getByRole('listitem');
    await expect(rows.first()).toContainText(name);
    await expect(ledger.marksOf(name)).toHaveCount(await rows.count());
    await shot('ledger-incident');
    await around.theme('Dark');
    await shot('ledger-incident-dark');
    await around.theme('Light');
  });

  await test.step('one entry says it too, and the mark leads to the incident', async () => {
    await ledger.entries.locator('[data-row-link]').first().click();
    await expect(ledger.restsOn.first()).toContainText(name);
    await shot('entry-incident');
    await ledger.marksOf(name).first().click();
    await expect(around.title).toHaveText(name);
    await page.goBack();
    await page.goBack();
    await expect(ledger.incident.locator('option:checked')).toContainText(name);
  });

  await test.step('without the filter the others are there again, in every language', async () => {
    const before = await ledger.entries.getByRole('listitem').first().getAttribute('aria-setsize');
    await ledger.incident.selectOption('');
    await expect(page).not.toHaveURL(/incident=/);
    await expect(ledger.entries.getByRole('listitem').first()).not.toHaveAttribute('aria-setsize', before ?? '');
    await page.goBack();
    await expect(page).toHaveURL(/incident=/);
    await around.speak('বাংলা');
    await expect(page.getByRole('link', { name: `বিভ্রাট চলার সময়: ${name}` }).first()).toBeVisible();
    await shot('bn-ledger-incident');
    await around.speak('हिन्दी');
    await expect(page.getByRole('link', { name: `रुकावट के दौरान: ${name}` }).first()).toBeVisible();
    await around.speak('English');
  });

  await test.step('the exceptions are narrowed to one incident, and the address keeps it', async () => {
    await around.goTo('Exceptions');
    const { rows } = exceptionsPage(page);
    await expect(rows.first()).toBeVisible();
    const all = await rows.count();
    const choice = page.getByRole('combobox', { name: 'Incident' });
    const [upi = ''] = await choice.locator('option', { hasText: 'UPI down' }).allInnerTexts();
    await choice.selectOption({ label: upi });
    await expect(page).toHaveURL(/incident=/);
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await shot('exceptions-incident');
  });
});
