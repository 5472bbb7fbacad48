import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../scripts/project.ts';
import { dropFiles } from '../hosts/drop-files.ts';
import { expect, test } from '../hosts/journey.ts';
import { doorPage } from '../pages/door-page.ts';
import { exceptionsPage } from '../pages/exceptions-page.ts';
import { frame } from '../pages/frame.ts';
import { importsPage } from '../pages/imports-page.ts';
import { monthsPage } from '../pages/months-page.ts';
import { pdfText } from '../pages/pdf-text.ts';
import { reconcilePage } from '../pages/reconcile-page.ts';
import { reportsPage } from '../pages/reports-page.ts';
import { savedPdf } from '../pages/saved-pdf.ts';
import { inRupees, shopMonth, shopName } from '../pages/shop-month.ts';

test('a first month, from nothing to a closed month and its report', async ({ app, page, folders, shot }) => {
  const shop = await shopMonth(join(folders.home, 'files'));
  const { planted, monthName } = shop;
  const matched = planted.batches.length - 2;

  await test.step('first run: a workspace and a merchant', async () => {
    const door = doorPage(page);
    await expect(door.tagline).toBeVisible();
    await shot('01-first-run');
    await door.createWorkspace('saffron kettle lantern river');
    await expect(door.firstMerchant).toBeVisible();
    await shot('02-first-merchant');
    await door.addMerchant(shopName, '3,00,000');
    await expect(page.getByRole('heading', { name: 'Start with two files' })).toBeVisible();
    await shot('03-empty-home');
  });

  await test.step('drop the files: the preview says what is in them', async () => {
    const imports = importsPage(page);
    await dropFiles(page, shop.files);
    await expect(imports.preview).toContainText(`${matched} payouts have their bank lines`);
    await expect(imports.preview).toContainText('4 exceptions to look at');
    for (const name of shop.names) await expect(imports.file(name)).toBeVisible();
    await expect(imports.file(shop.names.at(-1) ?? '')).toContainText('HDFC Bank · Bank statement');
    await expect(imports.file(shop.names[0] ?? '')).toContainText('PhonePe · Settlement report');
    await shot('04-preview');
  });

  await test.step('import: what happened is what was shown', async () => {
    const imports = importsPage(page);
    await imports.importNow.click();
    await expect(imports.done).toContainText(`3 files, ${shop.rows} new rows in the books.`);
    await expect(imports.done).toContainText(`${matched} payouts have their bank lines`);
    await expect(imports.done).toContainText('4 exceptions to look at');
    await shot('05-imported');
  });

  await test.step('home: the turnover is what was sold', async () => {
    await frame(page).goTo('Home');
    await expect(frame(page).month).toHaveText(monthName);
    await expect(page.getByRole('region', { name: 'Turnover' })).toContainText(inRupees(planted.sales.gross));
    await expect(page.getByRole('region', { name: 'Turnover' })).toContainText(`${planted.sales.count} payments`);
    await shot('06-home');
  });

  await test.step('reconcile: what was planted is what is open, and the short payout is accepted', async () => {
    const reconcile = reconcilePage(page);
    await frame(page).goTo('Reconcile');
    await shot('07-reconcile');
    await expect(reconcile.row(planted.missingPayout.reference)).toContainText('No bank line explains this yet');
    await expect(reconcile.row(planted.unknownCredit.reference)).toContainText('₹25,000.00');
    await expect(reconcile.row(planted.unsettledSale.reference)).toContainText(inRupees(planted.unsettledSale.amount));
    const short = reconcile.row(planted.shortPayout.reference);
    await expect(short).toContainText('Nearly fits');
    await expect(short).toContainText(inRupees(planted.shortPayout.received));
    await short.click();
    await reconcile.accept.click();
    await expect(short).toHaveCount(0);
    await reconcile.show('Matched');
    await reconcile.search.fill(planted.shortPayout.reference);
    await expect(short).toContainText('Matched by you');
    await reconcile.search.fill(planted.punctuatedPayout.reference);
    await expect(reconcile.row(planted.punctuatedPayout.reference)).toContainText('Matched by Nikash');
    await reconcile.search.clear();
    await shot('08-matched');
  });

  await test.step('exceptions: each with its money, its reason and what to do', async () => {
    const exceptions = exceptionsPage(page);
    await frame(page).goTo('Exceptions');
    await expect(exceptions.rows).toHaveCount(4);
    const one = exceptions.row;
    await expect(one(planted.unknownCredit.reference)).toContainText('Unknown credit');
    await expect(one(planted.missingPayout.reference)).toContainText('Not settled');
    await expect(one(planted.unsettledSale.reference)).toContainText('Not settled');
    await expect(one(planted.shortPayout.reference)).toContainText('Short paid');
    await shot('09-exceptions');
  });

  await test.step('close the month', async () => {
    const months = monthsPage(page);
    await frame(page).goTo('Months');
    await expect(months.checklist).toHaveCount(9);
    for (const item of await months.checklist.all()) await expect(item).toHaveAttribute('data-ok', 'true');
    await shot('10-checklist');
    await months.close.click();
    await expect(months.dialog).toContainText('4 exceptions are carried forward');
    await shot('11-close');
    await months.confirm.click();
    await expect(months.closed).toHaveText(`${monthName} is closed`);
    await expect(months.close).toHaveCount(0);
    await shot('12-closed');
  });

  await test.step('report: on screen, as CSV, as PDF', async () => {
    const reports = reportsPage(page);
    const [gross, count] = [inRupees(planted.sales.gross), String(planted.sales.count)];
    await frame(page).goTo('Reports');
    await expect(reports.totals).toContainText(gross);
    await expect(reports.totals).toContainText('₹3,00,000.00');
    await expect(reports.chart).toBeVisible();
    await shot('13-report');

    const csv = (await readFile(await app.saved(() => reports.csv.click()), 'utf8')).trimEnd().split(/\r?\n/);
    // Not at the commas within quotes.
    const lines = csv.map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    const header = lines.find(([first]) => first === 'Section') ?? [];
    const days = lines.filter(([section, row]) => section === 'Day by day · INR' && row === '');
    const at = (name: string): number => header.indexOf(name);
    const paise = days.reduce((sum, line) => sum + BigInt((line[at('Total')] ?? '').replace('.', '')), 0n);
    expect(paise * 1_000_000_000n).toBe(planted.sales.gross.units);
    expect(days.reduce((sum, line) => sum + Number(line[at('Payments')]), 0)).toBe(planted.sales.count);
    expect(lines.find(([first]) => first === 'Merchant')?.[1]).toBe(shopName);

    // Each run of one font is drawn by itself, so where words end is not said.
    const bare = (text: string): string => text.replaceAll(/\s/g, '');
    const pdf = await savedPdf(app, () => reports.pdf.click(), /^nikash-turnover-\d{4}-\d{2}$/);
    // Kept beside the pictures: paper is looked at too.
    await writeFile(inProject('e2e/artefacts/screens', app.kind, '14-report.pdf'), pdf);
    const text = bare(pdfText(pdf));
    for (const part of [shopName, monthName, gross, count, 'Credit card', 'Closed']) expect(text).toContain(bare(part));
  });

  await test.step('lock and come back: the month is still closed', async () => {
    await frame(page).lock.click();
    await doorPage(page).unlock('saffron kettle lantern river');
    await frame(page).goTo('Months');
    await expect(monthsPage(page).months).toContainText('Closed');
  });
});
