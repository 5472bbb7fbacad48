import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { somebody } from '../../electron/testing/somebody.ts';
import { dropFiles } from '../hosts/drop-files.ts';
import { expect, test } from '../hosts/journey.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { doorPage } from '../pages/door-page.ts';
import { frame } from '../pages/frame.ts';

const meera = somebody('Meera of Rangoli', 61);

test('an account manager says who they are, verifies a merchant and takes their request', async ({
  app,
  page,
  folders,
  shot,
}) => {
  const contacts = contactsPage(page);
  const cardFile = join(folders.home, 'meera.nikash');
  const requestFile = join(folders.home, 'request.nikash');
  await writeFile(cardFile, meera.card);
  await doorPage(page).createWorkspace('saffron kettle lantern river');
  await contacts.forOthers.click();

  const own = await test.step('a name makes the keys, and a card that can be given away', async () => {
    await contacts.make.click();
    await expect(contacts.you).toContainText('Say who you are.');
    await contacts.name.fill('Bela, account manager');
    await contacts.make.click();
    await expect(contacts.ownWords.getByRole('listitem')).toHaveCount(12);
    await expect(contacts.you.getByRole('img', { name: 'QR code of the keys of Bela, account manager' })).toBeVisible();
    const saved = await app.saved(() => contacts.saveCard.click());
    await shot('contacts-first');
    return readFile(saved, 'utf8');
  });

  await test.step('a contact card is dropped, and kept', async () => {
    await dropFiles(page, [cardFile]);
    await expect(contacts.dialog).toContainText('Contact card of Meera of Rangoli');
    await shot('contacts-card');
    await contacts.keep.click();
    await expect(contacts.contacts).toContainText('Not verified');
    await app.chooseFiles([cardFile], () => contacts.openFile.click());
    await expect(contacts.dialog).toContainText('is one of your contacts already');
    await contacts.close.click();
  });

  await test.step('both read their words to each other', async () => {
    await contacts.verify('Meera of Rangoli').click();
    await expect(contacts.dialog.getByRole('listitem')).toHaveCount(24);
    await shot('contacts-verify');
    await contacts.same.click();
    await expect(contacts.dialog).toHaveCount(0);
    // The button that led here is gone: the focus is near where it was.
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await expect(contacts.contacts.locator('.nk-mark', { hasText: /^Verified$/ })).toBeVisible();
  });

  await test.step('a request is looked at, put aside, and taken', async () => {
    await writeFile(requestFile, meera.send(own));
    await dropFiles(page, [requestFile]);
    await expect(contacts.dialog).toContainText('A request from Rangoli Crafts');
    await expect(contacts.dialog.locator('.nk-mark')).toHaveText('Verified');
    await shot('packet-request');
    await contacts.notNow.click();
    await dropFiles(page, [requestFile]);
    await contacts.take.click();
    await expect(frame(page).notice.or(page.getByText('Taken: Request, Rangoli Crafts.')).first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });

  await test.step('it stands in the list, and is not taken again', async () => {
    await frame(page).goToSetting('Contacts');
    await expect(contacts.log).toContainText('Taken: Request');
    await expect(contacts.log).toContainText('Rangoli Crafts');
    await shot('contacts');
    await app.chooseFiles([requestFile], () => contacts.openFile.click());
    await expect(contacts.dialog.getByRole('alert')).toContainText('was taken here before');
    await shot('packet-replayed');
    await contacts.close.click();
  });

  await test.step('who is blocked is not heard', async () => {
    await contacts.more('Meera of Rangoli').click();
    await page.getByRole('menuitem', { name: 'Block' }).click();
    await expect(contacts.contacts).toContainText('Blocked');
    await writeFile(requestFile, meera.send(own, { id: 'message-0002', sequence: 1_790_000_000_001 }));
    await dropFiles(page, [requestFile]);
    await expect(contacts.dialog.getByRole('alert')).toContainText('whom you have blocked');
    await contacts.close.click();
    await contacts.more('Meera of Rangoli').click();
    await page.getByRole('menuitem', { name: 'Unblock' }).click();
  });

  await test.step('somebody else’s file, a broken one, and one of a stranger', async () => {
    const bytes = await readFile(requestFile, 'utf8');
    const broken = join(folders.home, 'broken.nikash');
    await writeFile(broken, bytes.slice(0, -90));
    await dropFiles(page, [broken]);
    await expect(contacts.dialog.getByRole('alert')).toContainText('Ask for it once more');
    await contacts.close.click();

    await writeFile(broken, meera.send(meera.card));
    await dropFiles(page, [broken]);
    await expect(contacts.dialog.getByRole('alert')).toContainText('is sealed for somebody else');
    await contacts.close.click();

    const stranger = somebody('Asha', 93);
    const about = {
      id: 'shop-9' as never,
      name: 'Kiran Stores',
      country: 'IN',
      industry: 'retail',
      zone: 'Asia/Kolkata',
    };
    const file = stranger.send(own, {
      about: { ...about, base: 'INR', currencies: ['INR'], declared: [] } as never,
    });
    await writeFile(broken, file);
    await dropFiles(page, [broken]);
    await expect(contacts.dialog).toContainText('You do not know this sender');
    await expect(contacts.dialog.getByRole('listitem').filter({ hasText: /^\d+ ?[a-z]+$/ })).toHaveCount(12);
    await shot('packet-stranger');
    await contacts.notNow.click();
  });

  await test.step('dark, and in Bengali and Hindi', async () => {
    await frame(page).theme('Dark');
    await shot('contacts-dark');
    await frame(page).speak('বাংলা');
    await shot('contacts-dark-bn');
    await frame(page).speak('हिन्दी');
    await dropFiles(page, [join(folders.home, 'broken.nikash')]);
    await expect(page.getByRole('dialog')).toContainText('भेजने वाले को आप नहीं जानते');
    await shot('packet-stranger-dark-hi');
  });
});
