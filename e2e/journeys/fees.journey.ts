import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../scripts/project.ts';
import { expect, test } from '../hosts/journey.ts';
import { feesPage } from '../pages/fees-page.ts';
import { frame } from '../pages/frame.ts';
import { openImportedShop } from '../pages/open-imported-shop.ts';
import { pdfText } from '../pages/pdf-text.ts';
import { savedPdf } from '../pages/saved-pdf.ts';
import { shopMonth, shopName } from '../pages/shop-month.ts';

/** Credit cards were agreed at 1.75 % and are charged 1.95 %: everything else is as agreed. */
test('a rate card finds what was charged beyond it, and the claim goes to the provider', async ({
  app,
  page,
  folders,
  shot,
}) => {
  const fees = feesPage(page);
  const goToFees = async (): Promise<void> => {
    await page.keyboard.press('g');
    await page.keyboard.press('f');
  };
  const shop = await shopMonth(join(folders.home, 'files'));
  await openImportedShop(page, shop.files);

  await test.step('without a card nothing is judged', async () => {
    await goToFees();
    await expect(frame(page).title).toHaveText('Fees');
    await expect(fees.provider).toContainText('No rate card');
    await shot('fees-no-card');
  });

  await test.step('write down what was agreed, and try it while it is written', async () => {
    await fees.makeCard.click();
    await fees.save.click();
    await expect(page.getByText('Fill this in.')).toBeVisible();
    await fees.name.fill('Agreement of 2025');
    await fees.from.fill('2025-01-01');
    await fees.choose(1, 'Credit card');
    await fees.percent(1).fill('১.৭৫');
    await fees.addLine.click();
    await fees.choose(2, 'Debit card');
    await fees.percent(2).fill('1.8');
    await fees.addLine.click();
    await fees.choose(3, 'UPI wallet');
    await fees.percent(3).fill('1.1');
    await fees.addLine.click();
    await fees.choose(4, 'UPI wallet');
    await fees.percent(4).fill('0');
    await fees.bandTo(4).fill('2,000');
    // The first that fits holds: what is free comes before what is not.
    await fees.up(4).click();
    await expect(fees.percent(3)).toHaveValue('0');
    await fees.addLine.click();
    await fees.choose(5, 'UPI');
    await fees.percent(5).fill('0');
    await expect(fees.trial).toContainText('1.75% of ₹1,000.00 = ₹17.50, 18% tax on it ₹3.15, together ₹20.65.');
    await fees.trialMethod.selectOption('UPI wallet');
    await expect(fees.trial).toContainText('0% of ₹1,000.00 = ₹0.00.');
    await fees.trialAmount.fill('3,000');
    await expect(fees.trial).toContainText('1.1% of ₹3,000.00 = ₹33.00');
    await shot('fees-card');
    await fees.save.click();
    await expect(page.getByRole('link', { name: 'Agreement of 2025' })).toBeVisible();
    await shot('fees-cards');
  });

  let over = '';
  await test.step('the audit tells what was too much, with the reason of each row', async () => {
    await goToFees();
    await expect(fees.provider).toContainText('Held against Agreement of 2025');
    await expect(fees.figures).toContainText('Too much');
    over = (
      await fees.figures.getByRole('row').filter({ hasText: 'Too much' }).getByRole('cell').last().innerText()
    ).trim();
    await shot('fees-audit');
    await fees.rows('Too much').click();
    await expect(fees.rowsTable('Too much')).toContainText(/1\.75% of ₹.* Charged ₹.*: ₹.* too much\./);
    await shot('fees-rows');
    await page.keyboard.press('Escape');
    await expect(fees.claim).toBeVisible();
  });

  await test.step('the claim: every row in the CSV adds up to the figure on screen', async () => {
    await fees.claim.click();
    await expect(fees.letter).toContainText('Agreement of 2025');
    await expect(fees.letter).toContainText(over);
    await shot('fees-letter');
    const text = await readFile(await app.saved(() => fees.csv.click()), 'utf8');
    const lines = text.trimEnd().split('\r\n').slice(1);
    const thousandths = lines.reduce((sum, line) => {
      const [whole = '0', decimals = ''] = (line.split(',').at(-1) ?? '').split('.');
      return sum + BigInt(whole) * 1000n + BigInt(decimals.padEnd(3, '0'));
    }, 0n);
    const shown = over.replaceAll(/[₹,\s]/gu, '').split('.');
    expect(thousandths).toBe(BigInt(shown[0] ?? '0') * 1000n + BigInt((shown[1] ?? '').padEnd(3, '0')));
  });

  await test.step('the letter prints', async () => {
    const pdf = await savedPdf(app, () => fees.pdf.click(), /fee-claim/);
    await writeFile(inProject('e2e/artefacts/screens', app.kind, 'fees-letter.pdf'), pdf);
    const bare = (text: string): string => text.replaceAll(/\s/g, '');
    const text = bare(pdfText(pdf));
    for (const part of [shopName, 'PhonePe', 'Agreement of 2025', over, 'Please pay back'])
      expect(text).toContain(bare(part));
    expect(text).not.toContain('LetterasPDF');
  });

  await test.step('in dark, and in Bengali and Hindi', async () => {
    await frame(page).theme('Dark');
    await shot('dark-fees-letter');
    await goToFees();
    await shot('dark-fees-audit');
    await frame(page).speak('বাংলা');
    await expect(frame(page).title).toHaveText('ফি');
    await shot('bn-fees-audit');
    await page.getByRole('link', { name: 'ফেরত দাবি করুন' }).click();
    await expect(page.getByRole('article')).toBeVisible();
    await shot('bn-fees-letter');
    await frame(page).speak('हिन्दी');
    await expect(page.getByRole('article')).toContainText('ज़्यादा काटे गए शुल्क का दावा');
    await shot('hi-fees-letter');
  });
});
