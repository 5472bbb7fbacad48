import { expect, test } from '../hosts/journey.ts';
import { doorPage } from '../pages/door-page.ts';
import { frame } from '../pages/frame.ts';

test('home says what needs somebody today, and every figure opens the rows behind it', async ({ page, shot }) => {
  await doorPage(page).openDemo();
  await frame(page).demoBanner.waitFor({ timeout: 45_000 });
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const needs = region('What needs you today');
  const home = async (): Promise<void> => {
    await frame(page).goTo('Home');
    await expect(needs).toBeVisible();
  };
  await home();
  await shot('home');

  await test.step('the most money at risk stands first, what is no matter of money last', async () => {
    const rows = needs.getByRole('listitem');
    await expect(rows.first()).toContainText('bank credit');
    const amounts = (await rows.locator('.nk-need-amount').allTextContents()).map((text) =>
      Number(text.replaceAll(/[^\d.]/g, '')),
    );
    expect(amounts.length).toBeGreaterThan(3);
    expect(amounts).toEqual(amounts.toSorted((one, other) => other - one));
  });

  await test.step('a need leads to where it is done', async () => {
    await needs.getByRole('link').filter({ hasText: 'not seen at the bank' }).click();
    await expect(frame(page).title).toHaveText('Exceptions');
    await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('not_settled');
    await home();
    await needs.getByRole('link').filter({ hasText: 'bank credit' }).click();
    await expect(frame(page).title).toHaveText('Reconcile');
    await home();
    const month = await frame(page).month.textContent();
    await needs.getByRole('link').filter({ hasText: 'is not closed' }).click();
    await expect(frame(page).title).toHaveText('Months');
    await expect(frame(page).month).toHaveText(month ?? '');
  });

  await test.step('a figure leads to its rows', async () => {
    await home();
    const sold = region('Turnover').getByText(/^\d+ payments$/);
    const payments = await sold.textContent();
    await region('Turnover').locator('.nk-figure a').click();
    await expect(frame(page).title).toHaveText('Payments');
    await expect(page.getByRole('main')).toContainText((payments ?? 'none').replace(' payments', ''));
    await home();
    const transit = region('Money in transit');
    await expect(transit).toContainText('Overdue since');
    await transit
      .getByRole('link', { name: /payouts?$/ })
      .first()
      .click();
    await expect(frame(page).title).toHaveText('Settlements');
    await home();
    await region('Fees and tax').getByRole('link').first().click();
    await expect(frame(page).title).toHaveText('Fees');
    await home();
    await region('Outages').getByRole('link').first().click();
    await expect(page).toHaveURL(/#\/incidents\?incident=/);
  });
});
