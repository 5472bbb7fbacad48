import { expect, type Page } from 'playwright/test';
import type { ReportKind } from '../../shared/contract/report-document.ts';
import { reportTitles } from '../../shared/wording/reports/report-titles.ts';

export const reportsPage = (page: Page) => {
  const ready = (kind: ReportKind) => page.locator(`[data-report-ready="${kind}"]`);
  return {
    /** The report, once it is drawn. */
    ready,
    /** By the menu, where the list has no room. */
    choose: async (kind: ReportKind): Promise<void> => {
      await page.getByRole('button', { name: /^Report: / }).click();
      const { title, lead } = reportTitles.en[kind];
      await page.getByRole('menuitem', { name: `${title} ${lead}` }).click();
      await expect(ready(kind)).toBeVisible();
    },
    totals: page.getByRole('table', { name: 'By currency' }),
    methods: page.getByRole('table', { name: 'By method · INR' }),
    days: page.getByRole('table', { name: 'Day by day · INR' }),
    restated: page.getByRole('table', { name: /^Reported again/ }),
    chart: page.getByRole('img', { name: /Day by day · INR/ }),
    span: page.getByLabel('Days', { exact: true }),
    columns: page.getByRole('button', { name: /^Columns/ }),
    column: (name: string) => page.getByRole('dialog', { name: 'Columns' }).getByRole('checkbox', { name }),
    amounts: (shown: 'Shown' | 'Hidden') =>
      page.getByRole('radiogroup', { name: 'Amounts' }).getByText(shown, { exact: true }),
    pdf: page.getByRole('button', { name: 'PDF' }),
    xlsx: page.getByRole('button', { name: 'Excel' }),
    csv: page.getByRole('button', { name: 'CSV' }),
  };
};
