import type { Page } from 'playwright/test';
import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { expect, test } from '../../hosts/journey.ts';
import { doorPage } from '../../pages/door-page.ts';
import { frame } from '../../pages/frame.ts';
import { pdfText } from '../../pages/pdf-text.ts';
import { reportsPage } from '../../pages/reports-page.ts';

const count = 3000;

/** The report as it comes, with a section of very many rows, every third of them of two lines. */
function lengthened(document: ReportDocument): ReportDocument {
  const text = (at: number): string =>
    `ROW${String(at).padStart(5, '0')}${at % 3 === 0 ? ' and what is said of it'.repeat(9) : ''}`;
  return {
    ...document,
    sections: [
      {
        id: 'long',
        title: 'by_method',
        currency: null,
        of: null,
        columns: [
          { id: 'reference', heading: { is: 'word', word: 'reference' }, kind: 'text' },
          { id: 'gross', heading: { is: 'word', word: 'gross' }, kind: 'amount' },
        ],
        rows: Array.from({ length: count }, (_, at) => ({
          cells: [
            { is: 'text' as const, text: text(at) },
            { is: 'amount' as const, amount: { amount: `${at}.50`, currency: 'INR' as const } },
          ],
          lead: null,
        })),
        totals: [],
        chart: null,
        notes: [],
      },
    ],
  };
}

async function lengthenReports(page: Page): Promise<void> {
  await page.route('**/call', async (route) => {
    const { method } = route.request().postDataJSON() as { readonly method: string };
    if (method !== 'reports.document') return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as { readonly ok: boolean; readonly value: ReportDocument };
    return route.fulfill({ response, json: { ...answer, value: lengthened(answer.value) } });
  });
}

test('of a long report the rows in sight are drawn, and all of them on paper', async ({ page }) => {
  await lengthenReports(page);
  await doorPage(page).openDemo();
  await frame(page).goTo('Reports');
  const table = page.getByRole('table', { name: 'By method' });
  await expect(reportsPage(page).ready('turnover')).toBeVisible();
  await expect(table).toHaveAttribute('aria-rowcount', String(count + 1));
  const drawn = table.locator('tbody tr:not([aria-hidden])');
  await expect(drawn.first()).toContainText('ROW00000');
  expect(await drawn.count()).toBeLessThan(200);

  const scroll = (to: 'middle' | 'end'): Promise<void> =>
    page.locator('.nk-content').evaluate((one, where) => {
      one.scrollTo(0, where === 'end' ? one.scrollHeight : one.scrollHeight / 2);
    }, to);
  await scroll('middle');
  // What is in sight is drawn: no hole where rows should be.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { innerWidth, innerHeight } = window;
        const seen = document.elementFromPoint(innerWidth * 0.6, innerHeight * 0.6)?.closest('tr');
        return seen === null || seen === undefined ? '' : (seen.textContent ?? '');
      }),
    )
    .toMatch(/^ROW0[1-2]/);
  await expect(async () => {
    await scroll('end');
    await expect(drawn.last()).toContainText(`ROW0${count - 1}`, { timeout: 500 });
  }).toPass();
  await expect(drawn.last()).toHaveAttribute('aria-rowindex', String(count + 1));

  const paper = pdfText(await page.pdf({ preferCSSPageSize: true })).replaceAll(/\s/g, '');
  const rows = new Set(paper.match(/ROW\d{5}/g));
  expect(rows.size).toBe(count);
  // Afterwards the screen is as it was.
  await expect.poll(() => drawn.count()).toBeLessThan(200);
});
