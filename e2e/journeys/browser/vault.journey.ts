import { expect, test } from '../../hosts/journey.ts';
import { doorPage } from '../../pages/door-page.ts';
import { frame } from '../../pages/frame.ts';
import { shopName } from '../../pages/shop-month.ts';

const pin = '428617';

test('a PIN, the recovery key, and back in by either', async ({ page, shot }) => {
  const door = doorPage(page);
  const { keyboard } = page;

  await test.step('a weak PIN is refused with its reason, in whichever digits it is typed', async () => {
    const field = page.getByLabel('PIN', { exact: true }).and(page.getByRole('textbox'));
    await expect(field).toHaveAttribute('inputmode', 'numeric');
    await field.fill('১২৩৪৫৬');
    await expect(field).toHaveValue('123456');
    await expect(page.getByText('This PIN is one of the first that anybody would try')).toBeVisible();
    await shot('vault-pin-weak');
    await field.fill('');
  });

  let recoveryKey = '';
  await test.step('setup ends only when the recovery key was tried', async () => {
    await door.createWithPin(pin);
    await expect(door.recoveryKey.getByRole('listitem')).toHaveCount(14);
    await shot('vault-recovery-key');
    await page.getByRole('button', { name: 'I have kept it' }).click();
    const fields = page.getByLabel(/^Group \d+$/);
    for (const field of await fields.all()) await field.fill('0000');
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByText('This group is another one.').first()).toBeVisible();
    await expect(door.firstMerchant).toHaveCount(0);
    await shot('vault-recovery-wrong');
    await page.getByRole('button', { name: 'Show the key again' }).click();
    recoveryKey = await door.keepRecoveryKey();
    await door.addMerchant(shopName, '3,00,000');
    await expect(frame(page).title).toHaveText(shopName);
    // It stands nowhere any more; a group of four figures may be a year.
    const content = await page.content();
    expect(recoveryKey.split('-').filter((group) => content.includes(group)).length).toBeLessThan(3);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
    expect(recoveryKey.split('-').filter((group) => kept.includes(group)).length).toBeLessThan(3);
    expect(kept).not.toContain(pin);
  });

  await test.step('locked by the key, opened by the PIN', async () => {
    await keyboard.press('ControlOrMeta+l');
    await expect(page.getByRole('heading', { name: 'Your workspace is locked' })).toBeVisible();
    await door.unlockByPin('928374');
    await expect(page.getByText('This PIN does not open the workspace.')).toBeVisible();
    await shot('vault-wrong-pin');
    await door.unlockByPin(pin);
    await expect(frame(page).title).toHaveText(shopName);
  });

  await test.step('five wrong ones make it wait, and the recovery key does not', async () => {
    await frame(page).lock.click();
    for (let wrong = 0; wrong < 5; wrong += 1) {
      await door.unlockByPin(`92837${wrong}`);
      await expect(page.getByLabel('PIN', { exact: true })).toHaveValue('');
      await expect(page.getByRole('button', { name: 'Unlock' })).not.toHaveAttribute('data-loading');
    }
    await expect(page.getByRole('timer')).toHaveText(/The next try can be made in \d+ seconds\./);
    await expect(page.getByLabel('PIN', { exact: true })).toBeDisabled();
    await shot('vault-waits');
    // The wait is the backend's: reloading gives no try back.
    await page.reload();
    await expect(page.getByRole('timer')).toBeVisible();
    await page.getByRole('button', { name: 'I have the recovery key' }).click();
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
    await shot('vault-by-recovery-key');
    await page.getByRole('button', { name: 'Open the workspace' }).click();
    // A new secret at once, and the books not before.
    await expect(page.getByRole('heading', { name: 'Choose what opens it from now on' })).toBeVisible();
    await expect(frame(page).title).toHaveCount(0);
    await shot('vault-new-secret');
    await page.getByText('Passphrase', { exact: true }).first().click();
    await page.getByLabel('Passphrase', { exact: true }).and(page.getByRole('textbox')).fill('lantern river saffron');
    await page.getByLabel('Passphrase again', { exact: true }).fill('lantern river saffron');
    await page.getByRole('button', { name: 'Use this from now on' }).click();
    await expect(frame(page).title).toHaveText(shopName);
    await frame(page).lock.click();
    await door.unlock('lantern river saffron');
    await expect(frame(page).title).toHaveText(shopName);
  });
});

test('the paper holds the recovery key and nothing else', async ({ page, shot }) => {
  await doorPage(page).createWithPin(pin);
  await expect(doorPage(page).recoveryKey.getByRole('listitem')).toHaveCount(14);
  const groups = await doorPage(page).recoveryKey.getByRole('listitem').allInnerTexts();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await shot('vault-paper');
  const printed = await page.evaluate(() => document.body.innerText);
  expect(printed).toContain('Nikash recovery key');
  expect(printed).toContain('workspace.nikash-ledger');
  for (const group of groups) expect(printed).toContain(group);
  expect(printed).not.toContain('I have kept it');
  expect(printed).not.toContain('English');
});

test('who leaves before the recovery key was tried is asked for it next time', async ({ page, shot }) => {
  const door = doorPage(page);
  await door.createWithPin(pin);
  await expect(door.recoveryKey.getByRole('listitem')).toHaveCount(14);
  const first = await door.recoveryKey.getByRole('listitem').allInnerTexts();
  const head = page.locator('.nk-door-head');
  await head.getByText('Dark').click();
  await head.getByText('বাংলা').click();
  await shot('vault-recovery-key-bn-dark');
  await head.getByText('हिन्दी').click();
  await shot('vault-recovery-key-hi-dark');
  await head.getByText('English').click();
  await page.getByRole('button', { name: 'Lock, and do it later' }).click();
  await head.getByText('हिन्दी').click();
  await shot('vault-locked-hi-dark');
  await head.getByText('English').click();
  await door.unlockByPin(pin);
  await expect(page.getByRole('heading', { name: 'Make a recovery key' })).toBeVisible();
  await shot('vault-recovery-missing');
  await page.getByRole('button', { name: 'Make the recovery key' }).click();
  await expect(door.recoveryKey.getByRole('listitem')).toHaveCount(14);
  expect(await door.recoveryKey.getByRole('listitem').allInnerTexts()).not.toEqual(first);
  await door.keepRecoveryKey();
  await expect(door.firstMerchant).toBeVisible();
});
