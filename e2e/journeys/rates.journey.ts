import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../hosts/journey.ts';
import { frame } from '../pages/frame.ts';
import { ledgerPage } from '../pages/ledger-page.ts';
import { openShop } from '../pages/open-shop.ts';
import { ratesPage } from '../pages/rates-page.ts';

test('rates are entered by hand and taken from a file', async ({ app, page, folders, shot }) => {
  const rates = ratesPage(page);
  await openShop(page);
  await frame(page).goTo('Ledger');
  await ledgerPage(page).see('Rates');
  await expect(page.getByRole('heading', { name: 'No rates yet' })).toBeVisible();

  await test.step('one by hand: what is missing is said, what cannot be read is refused', async () => {
    await rates.add.click();
    await expect(rates.form).toContainText('Fill this in.');
    await rates.on.fill('2026-09-30');
    await rates.rate.fill('84,12');
    await rates.source.fill('Advice of the bank');
    await rates.add.click();
    await expect(rates.form.getByRole('alert')).toContainText('is not a rate');
    await rates.rate.fill('৮৪.১২৩৪');
    await rates.add.click();
    await expect(rates.quotes).toContainText('1 USD = 84.1234 INR');
    await expect(rates.quotes).toContainText('Advice of the bank');
  });

  await test.step('a file: what is new and what was known', async () => {
    const file = join(folders.home, 'rates.csv');
    await writeFile(file, 'date,from,to,rate\r\n2026-09-29,EUR,INR,98.4021\r\n2026-09-30,EUR,INR,98.5\r\n');
    await app.chooseFiles([file], () => rates.chooseFile.click());
    await expect(rates.file).toContainText('2 new rates, 0 known already.');
    await expect(rates.quotes).toContainText('1 EUR = 98.4021 INR');
    await app.chooseFiles([file], () => rates.chooseFile.click());
    await expect(rates.file).toContainText('0 new rates, 2 known already.');
    await expect(rates.known).toContainText('3 rates');
    await shot('rates');
  });

  await test.step('a file that holds no rates is refused in words', async () => {
    const notes = join(folders.home, 'notes.csv');
    await writeFile(notes, 'Fruit,Colour\r\napple,red\r\n');
    await app.chooseFiles([notes], () => rates.chooseFile.click());
    await expect(rates.file.getByRole('alert')).toContainText('is not a file of rates');
    await shot('rates-refused');
  });
});
