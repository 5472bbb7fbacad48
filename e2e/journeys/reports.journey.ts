import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { reportKinds } from '../../shared/contract/report-document.ts';
import { reportTitles } from '../../shared/wording/reports/report-titles.ts';
import { expect, test } from '../hosts/journey.ts';
import { doorPage } from '../pages/door-page.ts';
import { frame } from '../pages/frame.ts';
import { pdfText } from '../pages/pdf-text.ts';
import { reportsPage } from '../pages/reports-page.ts';
import { savedPdf } from '../pages/saved-pdf.ts';

/** Each run of one font is drawn by itself, so where words end is not said. */
const bare = (text: string): string => text.replaceAll(/\s/g, '');

const openReports = async (page: Page): Promise<void> => {
  await doorPage(page).openDemo();
  await frame(page).goTo('Reports');
  await expect(reportsPage(page).ready('turnover')).toBeVisible();
};

/** The sums of the ledger's own trial balance, as its screen shows them. */
async function ledgerSums(page: Page): Promise<readonly string[]> {
  await frame(page).goTo('Ledger');
  const sums = page.locator('.nk-balance tfoot tr').first().locator('.nk-amount');
  await expect(sums.first()).toBeVisible();
  return (await sums.allInnerTexts()).filter((text) => /[1-9]/.test(text));
}

test('ten reports, each with what it answers', async ({ page, shot }) => {
  const reports = reportsPage(page);
  await openReports(page);
  for (const kind of reportKinds) {
    await reports.choose(kind);
    await expect(frame(page).title).toContainText(reportTitles.en[kind].title);
    // Nothing is wider than the window; tables scroll by themselves.
    const beyond = await page.locator('.nk-content').evaluate((one) => one.scrollWidth - one.clientWidth);
    expect([kind, beyond]).toEqual([kind, 0]);
    await shot(`report-${kind}`);
  }
});

test('the days, the columns and the amounts are the reader’s choice, and the address keeps it', async ({ page }) => {
  const reports = reportsPage(page);
  await openReports(page);
  await expect(reports.days.locator('tbody tr')).toHaveCount(31);
  await expect(reports.days.locator('tfoot')).toContainText('₹3,99,776.00');

  await test.step('a quarter is told by day, a financial year by month', async () => {
    await reports.span.selectOption('Financial year');
    const months = page.getByRole('table', { name: 'Month by month · INR' });
    await expect(months.locator('tfoot')).toContainText('₹');
    await expect(page).toHaveURL(/span=financial/);
    await page.goBack();
    await expect(reports.days.locator('tbody tr')).toHaveCount(31);
  });

  await test.step('one’s own days begin as those that are shown, and Back leads back', async () => {
    await reports.span.selectOption('From – to');
    await page.getByLabel('To', { exact: true }).fill('2026-10-04');
    await expect(page).toHaveURL(/from=2026-10-01&to=2026-10-04/);
    await expect(reports.days.locator('tbody tr')).toHaveCount(4);
    await page.goBack();
    await expect(reports.days.locator('tbody tr')).toHaveCount(31);
    await reports.span.selectOption('Month');
  });

  await test.step('a column is left out, stays out, and comes back', async () => {
    const heading = reports.methods.getByRole('columnheader', { name: 'Share' });
    await expect(heading).toHaveCount(1);
    await reports.columns.click();
    await reports.column('Share').first().uncheck();
    await expect(heading).toHaveCount(0);
    await page.keyboard.press('Escape');
    await frame(page).goTo('Home');
    await frame(page).goTo('Reports');
    await expect(reports.methods).toBeVisible();
    await expect(heading).toHaveCount(0);
    await reports.columns.click();
    await page.getByRole('button', { name: 'Show all columns' }).click();
    await expect(heading).toHaveCount(1);
    await page.keyboard.press('Escape');
  });

  await test.step('amounts are hidden in this report alone, in its pictures too', async () => {
    await reports.amounts('Hidden').click();
    await expect(page).toHaveURL(/amounts=hidden/);
    await expect(reports.ready('turnover')).not.toContainText(/[₹$€]\s*\p{Nd}/u);
    await expect(page.getByRole('button', { name: 'Show amounts' })).toHaveCount(0);
    await reports.amounts('Shown').click();
    await expect(reports.days).toContainText('₹3,99,776.00');
  });

  await test.step('a picture is a table too', async () => {
    await expect(reports.chart).toBeVisible();
    await page.getByRole('button', { name: 'As a table' }).first().click();
    await expect(page.getByRole('group', { name: 'Day by day · INR' })).toBeFocused();
  });

  await test.step('a figure leads to the rows behind it', async () => {
    await reports.choose('trial_balance');
    await reports.ready('trial_balance').locator('[data-row-link]').first().click();
    await expect(page).toHaveURL(/#\/ledger\?/);
    await expect(page.locator('.nk-account-head')).toBeVisible();
  });
});

test('paper and files say what the ledger says', async ({ app, page, folders }) => {
  const reports = reportsPage(page);
  await openReports(page);
  const [gross = ''] = await reports.totals.locator('tbody .nk-amount').allInnerTexts();
  expect(gross).toMatch(/^₹[1-9]/);

  await test.step('turnover on paper', async () => {
    const pdf = bare(pdfText(await savedPdf(app, () => reports.pdf.click(), /^nikash-turnover-2026-10$/)));
    for (const part of ['Rangoli Crafts', 'October 2026', gross, 'Demo data', 'SHA-256', 'Audit chain', 'As of'])
      expect(pdf).toContain(bare(part));
    // On every page: whose it is, and which of how many.
    const counted = [...pdf.matchAll(/Page(\d)of(\d)/g)].map(([, one, all]) => [one, all]);
    expect(counted).toEqual(counted.map((_, index) => [String(index + 1), String(counted.length)]));
    expect(counted.length).toBeGreaterThan(1);
    // The last row of the table that is cut short nowhere, and no furniture of the window.
    expect(pdf).toContain(bare('31 Oct 2026'));
    expect(pdf).not.toContain(bare('Leave the demo'));
    expect(pdf).not.toContain(bare('As a table'));
  });

  await test.step('the trial balance on paper, by the ledger’s own sums', async () => {
    const sums = await ledgerSums(page);
    expect(sums.length).toBeGreaterThan(1);
    await frame(page).goTo('Reports');
    await reports.choose('trial_balance');
    const pdf = bare(pdfText(await savedPdf(app, () => reports.pdf.click(), /^nikash-trial-balance-2026-10$/)));
    for (const sum of sums) expect(pdf).toContain(bare(sum));
  });

  await test.step('CSV and a workbook', async () => {
    await reports.choose('turnover');
    const file = await app.saved(() => reports.csv.click());
    const csv = await readFile(file, 'utf8');
    // The next is called the same.
    await rm(file);
    expect(csv).toContain(gross.replaceAll(/[₹,]/g, ''));
    const workbook = await readFile(await app.saved(() => reports.xlsx.click()));
    expect(workbook.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  });

  await test.step('hidden amounts are on no paper and in no file', async () => {
    await reports.amounts('Hidden').click();
    await expect(reports.totals).not.toContainText(/[₹]\s*\d/);
    const csv = await readFile(await app.saved(() => reports.csv.click()), 'utf8');
    expect(csv).not.toContain(gross.replaceAll(/[₹,]/g, ''));
    await rm(join(folders.saves, 'nikash-turnover-2026-10.pdf'), { force: true });
    const pdf = bare(pdfText(await savedPdf(app, () => reports.pdf.click(), /^nikash-turnover/)));
    expect(pdf).toContain(bare('By currency'));
    expect(pdf).not.toMatch(/₹\d/);
  });
});
