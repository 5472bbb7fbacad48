import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { somebody } from '../../electron/testing/somebody.ts';
import { smallPdf, wholeApplication } from '../../electron/testing/whole-application.ts';
import { dropFiles } from '../hosts/drop-files.ts';
import { expect, test } from '../hosts/journey.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { doorPage } from '../pages/door-page.ts';
import { frame } from '../pages/frame.ts';
import { onboardingPage } from '../pages/onboarding-page.ts';
import { openShop } from '../pages/open-shop.ts';

const meera = somebody('Meera, account manager', 62);
const asha = somebody('Asha of Rangoli', 63);

/** A PNG of one pixel. */
const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** As a slow hand clicks: what the page does between down and up must not move the button away from under it. */
const slowClick = async (page: Page, button: Locator): Promise<void> => {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error('the button is on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(800);
  await page.mouse.up();
};

test('signing up takes a name and a key', async ({ page }) => {
  const door = doorPage(page);
  await door.createWorkspace('saffron kettle lantern river');
  await expect(door.firstMerchant).toBeVisible();
  // The cursor stands in the name; country, currencies and the rest are filled in and can be changed.
  await page.keyboard.type('Rangoli Crafts');
  await page.keyboard.press('Enter');
  await expect(frame(page).title).toHaveText('Rangoli Crafts');
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await expect(frame(page).title).toHaveText('Onboarding');
});

test('a merchant in several countries signs up with several currencies', async ({ page }) => {
  await doorPage(page).createWorkspace('saffron kettle lantern river');
  await page.getByLabel('Business name').fill('Rangoli Abroad');
  await page.getByLabel('Country').selectOption('BD');
  const currencies = page.getByRole('combobox', { name: 'Currencies you are paid in' });
  for (const code of ['INR', 'USDT']) {
    await currencies.click();
    await page.keyboard.type(code);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('.mantine-Pill-root', { hasText: code })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start with this merchant' }).click();
  await frame(page).goTo('Onboarding');
  await expect(onboardingPage(page).lead.locator('.nk-mark')).toHaveText('Draft');
});

test('a merchant writes a request, sends it, and reads what became of it', async ({ app, page, folders, shot }) => {
  test.slow();
  const request = onboardingPage(page);
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folders.home, name);
    await writeFile(path, content);
    return path;
  };
  await openShop(page);
  await frame(page).goTo('Onboarding');

  await test.step('everything that is missing is counted, and led to', async () => {
    await expect(request.missing).toHaveText('13 things missing or wrong');
    await request.missing.click();
    await expect(page.getByLabel('Name in the register')).toBeFocused();
    await expect(request.business).toContainText('This is still missing.');
    await shot('onboarding-empty');
  });

  await test.step('it is kept as it is written, and a wrong number says what is wrong with it', async () => {
    await page.getByLabel('Name in the register').fill(wholeApplication.legalName);
    await page.getByLabel('Who answers questions').fill(wholeApplication.person);
    await page.getByLabel('E-mail').fill('asha@rangoli');
    await page.getByLabel('Kind of business').selectOption('partnership');
    await expect(request.business).toContainText('This is no e-mail address.');
    await page.getByLabel('E-mail').fill(wholeApplication.email);
    await page.getByLabel('Address', { exact: true }).fill(wholeApplication.address);
    await expect(request.business).not.toContainText('This is no e-mail address.');
    await page.getByLabel('E-mail').fill('asha@rangoli');
    await slowClick(page, request.business.getByRole('button', { name: 'Add a number' }));
    await expect(request.business).toContainText('This is no e-mail address.');
    await page.getByLabel('E-mail').fill(wholeApplication.email);
    await page.getByLabel('Number 1', { exact: true }).fill('AAPFU0939F');
    await request.business.getByRole('button', { name: 'Add a number' }).click();
    await request.business.getByRole('button', { name: 'Remove number 2' }).click();
    await expect(request.business.getByRole('button', { name: 'Add a number' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByLabel('Number 2', { exact: true }).fill('27AAPFU0939F1ZW');
    await page.keyboard.press('Tab');
    await expect(request.business).toContainText('The GSTIN does not check');
    await shot('onboarding-wrong-number');
    await page.getByLabel('Number 2', { exact: true }).fill('27 AAPFU 0939F 1ZV');
    await page.keyboard.press('Tab');
    await expect(request.business).not.toContainText('The GSTIN does not check');
    await expect(request.progress).toContainText('Saved');
    await page.reload();
    await frame(page).goTo('Onboarding');
    await expect(page.getByLabel('Name in the register')).toHaveValue(wholeApplication.legalName);
    await expect(page.getByLabel('Number 2', { exact: true })).toHaveValue('27 AAPFU 0939F 1ZV');
  });

  await test.step('an account, ways to pay, and what is expected of a month', async () => {
    await request.accounts.getByRole('button', { name: 'Add an account' }).click();
    await page.getByLabel('Account number', { exact: true }).fill('50100012345678');
    await page.getByLabel('IFSC', { exact: true }).fill('HDFC1001234');
    await page.keyboard.press('Tab');
    await expect(request.accounts).toContainText('always stands');
    await page.getByLabel('IFSC', { exact: true }).fill('HDFC0001234');
    await request.methods.getByRole('checkbox', { name: 'PhonePe', exact: true }).check();
    await request.methods.getByLabel('Look for a way to pay, anywhere in the world').fill('rupay');
    await request.methods.getByRole('checkbox', { name: 'RuPay debit' }).check();
    await request.methods.getByLabel('Look for a way to pay, anywhere in the world').fill('zelle');
    await request.methods.getByRole('checkbox', { name: 'Zelle (consumer)' }).check();
    await expect(request.methods).toContainText('Zelle (consumer) is for payments between persons only.');
    await expect(request.methods).toContainText('none of the currencies');
    await shot('onboarding-methods');
    await request.methods.getByRole('button', { name: 'Remove Zelle (consumer)' }).click();
    await expect(page.getByLabel('A month in INR')).toHaveValue('300000.00');
    await page.getByLabel('A month in INR').fill('5,00,000');
    await page.getByLabel('UPI', { exact: true }).fill('62.5');
    await page.getByLabel('Cards', { exact: true }).fill('37');
    await page.keyboard.press('Tab');
    await expect(request.declared).toContainText('The shares add up to 99.5%.');
    await page.getByLabel('Cards', { exact: true }).fill('37.5');
    await page.keyboard.press('Tab');
    await expect(request.declared).not.toContainText('The shares add up');
  });

  await test.step('documents are attached, dropped, looked at and taken away', async () => {
    await expect(request.missing).toHaveText('5 things missing or wrong');
    const pan = await file('pan.png', Buffer.from(onePixel, 'base64'));
    await request.dropOn('Copy of the PAN card', pan);
    await expect(request.document('Copy of the PAN card')).toContainText('pan.png');
    await expect(frame(page).title).toHaveText('Onboarding');
    await request.documents.getByRole('button', { name: 'pan.png', exact: true }).click();
    const picture = request.dialog.getByRole('img', { name: 'pan.png' });
    await expect.poll(() => picture.evaluate((shown) => (shown as HTMLImageElement).naturalWidth)).toBe(1);
    await request.dialog.getByRole('button', { name: 'Close' }).last().click();
    const program = await file('tool.exe', 'MZ');
    await app.chooseFiles([program], () => request.attach('Proof of address').click());
    await expect(request.document('Proof of address')).toContainText('“tool.exe” is none');
    const needed = [
      'Proof of business registration',
      'Cancelled cheque or bank statement',
      'Identity document of the owner',
      'Proof of address',
    ];
    for (const name of needed) {
      const scan = await file(`${name}.pdf`, smallPdf(name));
      await app.chooseFiles([scan], () => request.attach(name).click());
      await expect(request.document(name)).toContainText(`${name}.pdf`);
    }
    await request.documents.getByRole('button', { name: 'Proof of address.pdf', exact: true }).click();
    await expect(request.dialog).toContainText('A PDF is looked at outside of Nikash.');
    const saved = await app.saved(() => request.dialog.getByRole('button', { name: 'Save a copy' }).click());
    expect(await readFile(saved, 'utf8')).toBe(smallPdf('Proof of address'));
    await request.dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(request.progress).toContainText('Nothing is missing');
    await shot('onboarding-whole');
  });

  await test.step('it is sent, sealed for whoever answers for the merchant', async () => {
    await page.getByLabel('Your name towards others').fill('Asha of Rangoli');
    await request.send.getByRole('button', { name: 'Keep the name' }).click();
    const card = await file('meera.nikash', meera.card);
    await app.chooseFiles([card], () => request.send.getByRole('button', { name: 'Take a contact card' }).click());
    await expect(request.send).toContainText('Not verified');
    await request.send.getByRole('button', { name: 'Send the request' }).click();
    await expect(request.dialog).toContainText('nobody else can open it');
    const saved = await app.saved(() => request.dialog.getByRole('button', { name: 'Save the file' }).click());
    expect(saved).toMatch(/\.nikash$/);
    expect(await readFile(saved, 'utf8')).not.toContain('Rangoli');
    await expect(request.dialog).toContainText('Saved as');
    await shot('onboarding-sent');
    await request.dialog.getByRole('button', { name: 'Done' }).click();
    await expect(request.lead.locator('.nk-mark')).toHaveText('Requested');
    await expect(request.history).toContainText('Asha of Rangoli');
  });

  await test.step('it looks right in the dark and in other languages', async () => {
    await frame(page).theme('Dark');
    await shot('onboarding-dark');
    await frame(page).speak('বাংলা');
    await shot('onboarding-bn');
    await frame(page).speak('English');
  });
});

test('an account manager reads a request, and says where it stands', async ({ app, page, folders, shot }) => {
  const contacts = contactsPage(page);
  const review = onboardingPage(page);
  await doorPage(page).createWorkspace('saffron kettle lantern river');
  await contacts.forOthers.click();
  await contacts.name.fill('Bela, account manager');
  await contacts.make.click();
  const saved = await app.saved(() => contacts.saveCard.click());
  const requestFile = join(folders.home, 'request.nikash');
  const application = { ...wholeApplication, methods: ['upi', 'giropay'] };
  await writeFile(requestFile, asha.send(await readFile(saved, 'utf8'), { body: { kind: 'request', application } }));
  await dropFiles(page, [requestFile]);
  await contacts.take.click();
  await frame(page).goTo('Onboarding');

  await test.step('reads it, with what is wrong in it beside it', async () => {
    await expect(review.lead.locator('.nk-mark')).toHaveText('Requested');
    await expect(review.lead).toContainText('Request from Asha of Rangoli');
    await expect(review.business).toContainText('Rangoli Crafts LLP');
    await expect(review.accounts).toContainText('50100012345678');
    await expect(review.methods).toContainText('was last offered on 30 Jun 2024');
    await expect(review.declared).toContainText('Cards: A share is declared for this rail');
    await expect(review.documents.getByRole('button')).toHaveCount(0);
    await shot('onboarding-review');
  });

  await test.step('begins, declines with a reason, and has a file for them', async () => {
    await review.step('Begin review').click();
    await expect(review.dialog).toContainText('sealed for Asha of Rangoli');
    await review.dialog.getByRole('button', { name: 'Without a file' }).click();
    await expect(review.lead.locator('.nk-mark')).toHaveText('In review');
    await review.step('Decline').click();
    await review.dialog.getByRole('button', { name: 'Decline' }).click();
    await expect(review.dialog).toContainText('Give a reason in a few words.');
    await review.dialog.getByLabel('Reason').fill('Giropay is gone; please choose another.');
    await shot('onboarding-decline');
    await review.dialog.getByRole('button', { name: 'Decline' }).click();
    const notice = await app.saved(() => review.dialog.getByRole('button', { name: 'Save the file' }).click());
    expect(await readFile(notice, 'utf8')).not.toContain('Giropay');
    await review.dialog.getByRole('button', { name: 'Done' }).click();
    await expect(review.history).toContainText('“Giropay is gone; please choose another.”');
    await expect(review.step('Review again')).toBeVisible();
    await review.history.getByRole('button', { name: 'Seal the notice again' }).click();
    await app.saved(() => review.dialog.getByRole('button', { name: 'Save the file' }).click());
    await review.dialog.getByRole('button', { name: 'Done' }).click();
    await expect(review.history.getByRole('listitem')).toHaveCount(3);
  });
});
