import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright/test';
import { smallPdf, wholeApplication } from '../../../electron/testing/whole-application.ts';
import { openInElectron } from '../../hosts/electron-host.ts';
import type { Host } from '../../hosts/host.ts';
import { expect, test } from '../../hosts/journey.ts';
import { agreementsPage } from '../../pages/agreements-page.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { contactsPage } from '../../pages/contacts-page.ts';
import { doorPage } from '../../pages/door-page.ts';
import { frame } from '../../pages/frame.ts';
import { importsPage } from '../../pages/imports-page.ts';
import { monthsPage } from '../../pages/months-page.ts';
import { onboardingPage } from '../../pages/onboarding-page.ts';
import { shopMonth, shopName } from '../../pages/shop-month.ts';

const passphrase = 'saffron kettle lantern river';
const manager = 'Bela, account manager';
const merchant = 'Asha of Rangoli';

test.setTimeout(240_000);

test('two people at two machines: request, offer, signatures, a month, the desk', async ({
  app,
  page,
  folders,
  shot,
}) => {
  const there = join(folders.home, 'there');
  await mkdir(join(there, 'saves'), { recursive: true });
  const desk = await openInElectron({ home: there, saves: join(there, 'saves') });
  try {
    await walk({ shop: app, desk, home: folders.home, shot, page });
  } finally {
    await desk.close();
  }
});

type Walk = {
  readonly shop: Host;
  readonly desk: Host;
  readonly home: string;
  readonly shot: (name: string) => Promise<void>;
  readonly page: Host['page'];
};

async function walk({ shop, desk, home, shot }: Walk): Promise<void> {
  const [a, b] = [shop.page, desk.page];
  const [asha, bela] = [byKeyboard(a), byKeyboard(b)];
  const [request, review] = [onboardingPage(a), onboardingPage(b)];
  const [signing, offering] = [agreementsPage(a), agreementsPage(b)];
  const month = await shopMonth(join(home, 'files'));

  /** Opens files by the key that opens files. */
  const open = (host: Host, ...paths: readonly string[]): Promise<void> =>
    host.chooseFiles(paths, () => host.page.keyboard.press('ControlOrMeta+i'));
  const taken = async (host: Host, file: string, says: string, choose = open): Promise<void> => {
    const { dialog, take } = contactsPage(host.page);
    await choose(host, file);
    await expect(dialog).toContainText(says);
    await byKeyboard(host.page).press(take);
    await expect(dialog).toHaveCount(0);
  };
  const saved = async (host: Host, dialog: Locator): Promise<string> => {
    const keys = byKeyboard(host.page);
    const file = await host.saved(() => keys.press(dialog.getByRole('button', { name: 'Save the file' })));
    await keys.press(dialog.getByRole('button', { name: 'Done' }));
    return file;
  };
  const go = async (host: Host, key: string, title: string): Promise<void> => {
    await byKeyboard(host.page).keys('g', key);
    await expect(frame(host.page).title).toHaveText(title);
  };

  let card = '';
  await test.step('an account manager and a merchant, each with a workspace', async () => {
    await doorPage(b).createWorkspace(passphrase);
    const contacts = contactsPage(b);
    await bela.press(contacts.forOthers);
    await bela.type(contacts.name, manager);
    await bela.press(contacts.make);
    card = await desk.saved(() => bela.press(contacts.saveCard));
    await doorPage(a).createWorkspace(passphrase);
    await expect(doorPage(a).firstMerchant).toBeVisible();
    await a.keyboard.type(shopName);
    await a.keyboard.press('Enter');
    await expect(frame(a).title).toHaveText(shopName);
  });

  let file = '';
  await test.step('the merchant writes a request, and seals it', async () => {
    await go(shop, 'n', 'Onboarding');
    await asha.type(a.getByLabel('Name in the register'), wholeApplication.legalName);
    await asha.type(a.getByLabel('Who answers questions'), wholeApplication.person);
    await asha.type(a.getByLabel('E-mail'), wholeApplication.email);
    await asha.reach(a.getByLabel('Kind of business'));
    await a.keyboard.type('Part');
    await asha.type(a.getByLabel('Address', { exact: true }), wholeApplication.address);
    await asha.press(request.business.getByRole('button', { name: 'Add a number' }));
    await asha.type(a.getByLabel('Number 1', { exact: true }), 'AAPFU0939F');
    await asha.press(request.accounts.getByRole('button', { name: 'Add an account' }));
    await asha.type(a.getByLabel('Account number', { exact: true }), '50100012345678');
    await asha.type(a.getByLabel('IFSC', { exact: true }), 'HDFC0001234');
    await asha.press(request.methods.getByRole('checkbox', { name: 'PhonePe', exact: true }), 'Space');
    await asha.type(a.getByLabel('A month in INR'), '3,00,000');
    await a.keyboard.press('Tab');
    for (const name of [
      'Proof of business registration',
      'Copy of the PAN card',
      'Cancelled cheque or bank statement',
      'Identity document of the owner',
      'Proof of address',
      'Page with terms and refund policy',
    ]) {
      const scan = join(home, `${name}.pdf`);
      await writeFile(scan, smallPdf(name));
      await shop.chooseFiles([scan], () => asha.press(request.attach(name)));
      await expect(request.document(name)).toContainText(`${name}.pdf`);
    }
    await expect(request.progress).toContainText('Nothing is missing');
    await asha.type(a.getByLabel('Your name towards others'), merchant);
    await asha.press(request.send.getByRole('button', { name: 'Keep the name' }));
    await shop.chooseFiles([card], () => asha.press(request.send.getByRole('button', { name: 'Take a contact card' })));
    await expect(request.send).toContainText('Not verified');
    await asha.press(request.send.getByRole('button', { name: 'Send the request' }));
    file = await saved(shop, request.dialog);
    expect(await readFile(file, 'utf8')).not.toContain('Rangoli');
    await expect(request.lead.locator('.nk-mark')).toHaveText('Requested');
  });

  await test.step('the account manager takes it, reviews it, and offers an agreement', async () => {
    // There is no merchant yet, and so no screen with keys of its own.
    await taken(desk, file, `A request from ${shopName}`, (host, path) =>
      host.chooseFiles([path], () => bela.press(contactsPage(b).openFile)),
    );
    await expect(review.lead.locator('.nk-mark')).toHaveText('Requested');
    await bela.press(review.step('Begin review'));
    await taken(shop, await saved(desk, review.dialog), 'is being looked at');
    await expect(request.lead.locator('.nk-mark')).toHaveText('In review');
    await go(desk, 'a', 'Agreements');
    await bela.press(offering.offer);
    await bela.type(offering.percent(1), '1.75');
    await bela.press(offering.propose);
    await bela.press(offering.sign);
    file = await saved(desk, offering.dialog);
  });

  await test.step('the merchant reads it, and signs', async () => {
    await taken(shop, file, 'proposes an agreement: version 1');
    await expect(frame(a).title).toHaveText('Agreements');
    await asha.press(signing.look);
    await asha.press(signing.accept);
    await asha.press(signing.sign);
    file = await saved(shop, signing.dialog);
  });

  await test.step('the account is opened', async () => {
    await taken(desk, file, 'Both have signed it now');
    await go(desk, 'n', shopName);
    await bela.press(review.step('Open the account'));
    await taken(shop, await saved(desk, review.dialog), 'is open');
    await go(shop, 'n', 'Onboarding');
    await expect(request.lead.locator('.nk-mark')).toHaveText('Open');
  });

  await test.step('the first month is imported, closed, and sealed', async () => {
    await open(shop, ...month.files);
    await asha.press(importsPage(a).importNow);
    await expect(importsPage(a).done).toBeVisible();
    await go(shop, 'm', 'Months');
    const months = monthsPage(a);
    await asha.press(months.close);
    await asha.press(months.confirm);
    await expect(months.closed).toBeVisible();
    await asha.press(a.getByRole('button', { name: 'Send to the account manager' }));
    file = await shop.saved(() => asha.press(a.getByRole('button', { name: 'Seal and save' })));
    await a.keyboard.press('Escape');
  });

  await test.step('the desk shows it', async () => {
    await taken(desk, file, month.monthName);
    await go(desk, 'd', 'Desk');
    await expect(b.getByRole('grid')).toContainText(shopName);
    await desk.page.screenshot({ path: 'e2e/artefacts/screens/electron/two-machines-desk.png' });
    await b.keyboard.press('j');
    await b.keyboard.press('Enter');
    await expect(frame(b).title).toHaveText(shopName);
    await shot('two-machines-shop');
  });

  await test.step('and every report of the month, as the merchant has it', async () => {
    await expect(b.getByText('As the proof says')).toHaveCount(2);
    await bela.press(b.getByRole('link', { name: 'Trial balance' }));
    await expect(frame(b).title).toHaveText('Trial balance');
    const report = b.locator('[data-report-ready="trial_balance"]');
    await expect(report).toContainText('Turnover');
    await desk.page.screenshot({ path: 'e2e/artefacts/screens/electron/two-machines-report.png' });
    await bela.press(b.getByRole('link', { name: 'Back to the months' }));
    await expect(frame(b).title).toHaveText(shopName);
  });
}
