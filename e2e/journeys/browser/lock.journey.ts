import type { Page } from 'playwright/test';
import { expect, test } from '../../hosts/journey.ts';
import { doorPage } from '../../pages/door-page.ts';
import { frame } from '../../pages/frame.ts';
import { reportsPage } from '../../pages/reports-page.ts';
import { importsPage } from '../../pages/imports-page.ts';
import { longReport, shopMonth, shopName } from '../../pages/shop-month.ts';

const pin = '428617';

type Call = { readonly method: string };

/** Has calls of this method wait, or answered with something else, as the backend would. */
const onCall = async (page: Page, method: string, answer: () => Promise<object | null>): Promise<void> => {
  await page.route('**/call', async (route) => {
    const call = route.request().postDataJSON() as Call;
    const json = call.method === method ? await answer() : null;
    return json === null ? route.continue() : route.fulfill({ json });
  });
};

const openShop = async (page: Page): Promise<void> => {
  const door = doorPage(page);
  await door.createWithPin(pin);
  await door.keepRecoveryKey();
  await door.addMerchant(shopName, '3,00,000');
  await expect(frame(page).title).toHaveText(shopName);
};

test('locking leaves no amount on the page, whatever the backend still has to do', async ({ app, page, folders }) => {
  await openShop(page);
  const { files } = await shopMonth(folders.home);
  await frame(page).goTo('Import');
  await app.chooseFiles(files, () => page.getByRole('button', { name: 'Choose files' }).first().click());
  await page.getByRole('button', { name: /^Import/ }).click();
  await expect(page.getByText(/imported/i).first()).toBeVisible();
  await frame(page).goTo('Reports');
  await expect(reportsPage(page).chart.locator('text').first()).toBeVisible();
  const amounts = await page.locator('.nk-amount').allInnerTexts();
  expect(amounts.length).toBeGreaterThan(10);

  await onCall(page, 'vault.lock', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return null;
  });
  const left = await page.evaluate((seen) => {
    const before = document.documentElement.outerHTML;
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', code: 'KeyL', ctrlKey: true }));
    // At once: not a frame later.
    const after = document.documentElement.outerHTML;
    return {
      before: seen.filter((text) => before.includes(text)).length,
      after: seen.filter((text) => after.includes(text)),
      anyAmount: /[₹$€]\s*\p{Nd}/u.exec(after)?.[0] ?? null,
      shop: after.includes('Rangoli'),
    };
  }, amounts);
  expect(left.before).toBe(amounts.length);
  expect(left).toMatchObject({ after: [], anyAmount: null, shop: false });
  await expect(page.getByText('Locking…')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your workspace is locked' })).toBeVisible();

  // Back in, and at the place that was left.
  await doorPage(page).unlockByPin(pin);
  await expect(frame(page).title).toHaveText('Turnover');
});

test('locking does not wait for a long import: it is ended, and nothing of it is kept', async ({
  app,
  page,
  folders,
}) => {
  test.slow();
  const imports = importsPage(page);
  const report = await longReport(folders.home);
  await openShop(page);
  await frame(page).goTo('Import');
  await app.chooseFiles([report], () => imports.choose.click());
  await imports.importNow.click();
  await expect(imports.progress).toBeVisible();
  await page.keyboard.press('ControlOrMeta+l');
  await expect(imports.progress).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Your workspace is locked' })).toBeVisible();
  await doorPage(page).unlockByPin(pin);
  await expect(frame(page).title).toHaveText('Import');
  await expect(imports.choose).toBeVisible();
  await expect(imports.imported('long-report.csv')).toHaveCount(0);
});

test('it locks itself when nobody does anything, and not while somebody does', async ({ page }) => {
  await openShop(page);
  await page.clock.install();
  await page.reload();
  await expect(frame(page).title).toHaveText(shopName);
  await page.clock.runFor('04:50');
  await page.mouse.move(200, 200);
  await page.clock.runFor('04:50');
  await expect(frame(page).title).toHaveText(shopName);
  await page.clock.runFor('00:15');
  await expect(page.getByRole('heading', { name: 'Your workspace is locked' })).toBeVisible();

  await test.step('not while something runs, and at once when it has ended', async () => {
    await doorPage(page).unlockByPin(pin);
    await expect(frame(page).title).toHaveText(shopName);
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    await onCall(page, 'periods.list', () => ended.then(() => null));
    const asked = page.waitForRequest((request) => request.postData()?.includes('periods.list') === true);
    await frame(page).goTo('Months');
    await asked;
    await page.clock.runFor('06:00');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    end();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await page.clock.runFor('00:02');
    await expect(page.getByRole('heading', { name: 'Your workspace is locked' })).toBeVisible();
  });

  await test.step('after as many minutes as were chosen', async () => {
    await doorPage(page).unlockByPin(pin);
    await expect(frame(page).title).toHaveText('Months');
    await frame(page).goToSetting('Security');
    await page.getByLabel('Lock when idle for').selectOption('1');
    await page.clock.runFor('01:05');
    await expect(page.getByRole('heading', { name: 'Your workspace is locked' })).toBeVisible();
  });
});

test('a step that asks for the PIN again is done once it is given, and not otherwise', async ({ page, shot }) => {
  await openShop(page);
  await frame(page).goTo('Reports');
  // As if the five minutes were over.
  let asked = 0;
  let proofs = 0;
  await page.route('**/call', async (route) => {
    const { method } = route.request().postDataJSON() as Call;
    if (method === 'vault.prove') proofs += 1;
    if (method !== 'merchants.add') return route.fallback();
    asked += 1;
    return proofs === 0 ? route.fulfill({ json: { ok: false, code: 'proof_needed', details: {} } }) : route.fallback();
  });
  const dialog = page.getByRole('dialog', { name: 'Your PIN again, please' });
  const addMerchant = async (): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('Add merchant');
    await page.keyboard.press('Enter');
    await page.getByLabel('Business name').fill('Second Shop');
    await page.getByLabel('Country').selectOption('IN');
    await page.getByLabel('Industry').selectOption('retail');
    await page.getByRole('button', { name: 'Add merchant' }).last().click();
  };

  await addMerchant();
  await expect(dialog).toBeVisible();
  await shot('vault-proof');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  expect(asked).toBe(1);
  await expect(page.getByText('This step asks for your PIN or passphrase again.')).toBeVisible();

  await page.getByRole('button', { name: 'Add merchant' }).last().click();
  await dialog.getByLabel('PIN', { exact: true }).fill('928374');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('This PIN does not open the workspace.')).toBeVisible();
  proofs = 0;
  await dialog.getByLabel('PIN', { exact: true }).fill(pin);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Merchant: Second Shop/ })).toBeVisible();
  expect(asked).toBe(3);
});

test('the PIN, the recovery key and the ledger’s key are changed on the Security page', async ({ page, shot }) => {
  const door = doorPage(page);
  await openShop(page);
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(frame(page).title).toHaveText('Security');
  await shot('vault-security');
  await frame(page).theme('Dark');
  await frame(page).speak('বাংলা');
  await shot('vault-security-bn-dark');
  await frame(page).speak('English');

  const next = '739152';
  const region = (name: string) => page.getByRole('region', { name });
  await region('PIN or passphrase').getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('PIN', { exact: true }).and(page.getByRole('textbox')).fill(next);
  await page.getByLabel('PIN again', { exact: true }).fill(next);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('From now on the new one opens your workspace.')).toBeVisible();

  await page.getByRole('button', { name: 'Make a new recovery key' }).click();
  const recoveryKey = await door.keepRecoveryKey();
  await expect(frame(page).title).toHaveText('Security');

  await page.getByRole('button', { name: 'Write the ledger under a new key' }).click();
  await region('A new key for the ledger').getByLabel('PIN', { exact: true }).fill(next);
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey);
  await page.getByRole('button', { name: 'Write the ledger under a new key' }).click();
  await expect(page.getByText('The ledger is written under a new key.')).toBeVisible({ timeout: 30_000 });

  await frame(page).lock.click();
  await door.unlockByPin(next);
  await expect(frame(page).title).toHaveText('Security');
});
