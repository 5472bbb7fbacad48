import { expect, test } from '../hosts/journey.ts';
import { cashbackPage } from '../pages/cashback-page.ts';
import { doorPage } from '../pages/door-page.ts';
import { exceptionsPage } from '../pages/exceptions-page.ts';
import { feesPage } from '../pages/fees-page.ts';
import { frame, screens } from '../pages/frame.ts';
import { incidentsPage } from '../pages/incidents-page.ts';
import { reconcilePage } from '../pages/reconcile-page.ts';
import { reportsPage } from '../pages/reports-page.ts';

test('the demo opens with one click, is full, and is left as easily', async ({ page, shot }) => {
  const around = frame(page);
  await doorPage(page).openDemo();
  await expect(around.demoBanner).toBeVisible();
  await expect(around.title).toHaveText('Rangoli Crafts');
  await expect(page.getByRole('region', { name: 'Turnover' })).toContainText(/₹\d,\d{2},\d{3}\.\d{2}/);
  await expect(page.getByRole('region', { name: 'What needs you today' }).getByRole('listitem').first()).toContainText(
    'bank credit',
  );
  await shot('demo-home');

  await around.goTo('Reconcile');
  await expect(reconcilePage(page).open).toHaveText('Open: 3 from providers, 2 at the bank');

  await test.step('a fee too high leads from its exception to the claim', async () => {
    await around.goTo('Exceptions');
    await exceptionsPage(page).row('Fee differs').click();
    await exceptionsPage(page).details.getByRole('link', { name: 'Go to Fees' }).click();
    await expect(around.title).toHaveText('Fees');
    await expect(feesPage(page).rows('Too much')).toHaveText('1 row');
    await expect(feesPage(page).rows('Too little')).toHaveText('1 row');
    await feesPage(page).claim.click();
    await expect(feesPage(page).letter).toContainText('1.95%');
  });

  await test.step('cashback of one card and never of another, and of the first three payments', async () => {
    await around.goTo('Cashback');
    await expect(cashbackPage(page).payment('GOOGLE ADS')).toContainText('no cashback on another card');
    await expect(cashbackPage(page).payment('PACKMART')).toContainText('₹127.50 should have come');
    await expect(cashbackPage(page).card('WhatsApp Pay, first three payments')).toContainText(
      '3 of the first 3 payments',
    );
  });

  await test.step('the rail’s outage beside one provider’s', async () => {
    await around.goTo('Incidents');
    await expect(incidentsPage(page).list.getByRole('link')).toHaveText(['UPI down', 'PhonePe down (UPI)']);
  });

  await around.leaveDemo.click();
  await expect(doorPage(page).createButton).toBeVisible();
});

const besideHome = screens.filter((screen) => screen !== 'Home');

const languages = [
  { name: 'বাংলা', lang: 'bn', digits: '০১২৩৪৫৬৭৮৯', home: 'হোম' },
  { name: 'हिन्दी', lang: 'hi', digits: '०१२३४५६७८९', home: 'होम' },
] as const;

for (const { name, lang, digits, home } of languages) {
  test(`every screen in ${name}, with its own digits in lakh`, async ({ page, shot }) => {
    const around = frame(page);
    await doorPage(page).openDemo();
    const figure = page.locator('.nk-figure').first();
    const english = await figure.innerText();
    await around.speak(name);

    const own = english.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? '');
    await expect(figure).toHaveText(own);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('navigation').getByRole('link').first()).toContainText(home);
    await shot(`${lang}-home`);
    for (const screen of besideHome) {
      await around.goTo(screen);
      await expect(around.title).toHaveText(/[\u0900-\u09FF]/);
      // Nothing is agreed in the demo's shop, and so there is no figure.
      if (screen !== 'Agreements') await expect(page.locator('main')).toHaveText(new RegExp(`[${digits}]`));
      await shot(`${lang}-${screen.toLowerCase()}`);
    }
    // From a balance down to the line of the demo's own file, which is in nobody's language.
    await around.goTo('Ledger');
    const deeper = page.getByRole('main').locator('[data-row-link]');
    await deeper.filter({ hasText: 'PhonePe' }).first().click();
    await expect(page.locator('.nk-entry').first()).toBeVisible();
    await shot(`${lang}-account`);
    await deeper.first().click();
    await expect(page.locator('pre').first()).toContainText('PAYMENT,');
    await expect(page.locator('main .nk-amount').filter({ hasText: /\d/ })).toHaveCount(0);
    await shot(`${lang}-entry`);
    // Nothing but names, references and codes is left in Latin figures.
    await expect(page.locator('main .nk-amount').filter({ hasText: /\d/ })).toHaveCount(0);
    await around.speak('English');
    await around.goTo('Home');
    await expect(figure).toHaveText(english);
  });
}

test('the dark theme on every screen', async ({ page, shot }) => {
  const around = frame(page);
  await doorPage(page).openDemo();
  await expect(around.demoBanner).toBeVisible();
  const shade = (): Promise<number> =>
    page.evaluate(() => {
      const [red = 255, green = 255, blue = 255] = (
        getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
      ).map(Number);
      return red + green + blue;
    });
  await around.theme('Light');
  expect(await shade()).toBeGreaterThan(3 * 200);
  await around.theme('Dark');
  await expect.poll(shade).toBeLessThan(3 * 60);
  await shot('dark-home');
  for (const screen of besideHome) {
    await around.goTo(screen);
    await expect(around.title).toBeVisible();
    if (screen === 'Reports') await expect(reportsPage(page).chart).toBeVisible();
    await shot(`dark-${screen.toLowerCase()}`);
  }
});
