import type { Page } from 'playwright/test';

export const monthsPage = (page: Page) => ({
  months: page.getByRole('table', { name: 'Months' }),
  checklist: page.getByRole('list', { name: 'Checklist' }).locator('> li'),
  close: page.getByRole('button', { name: 'Close month' }),
  dialog: page.getByRole('dialog'),
  confirm: page.getByRole('button', { name: 'Close and lock' }),
  closed: page.getByRole('heading', { name: /is closed$/ }),
  reopen: page.getByRole('button', { name: 'Reopen', exact: true }),
  reason: page.getByLabel('Reason'),
  reopenNow: page.getByRole('dialog').getByRole('button', { name: 'Reopen', exact: true }),
  closes: page.getByRole('table', { name: 'Closes of this month' }),
  restated: page.getByRole('table', { name: 'Restated' }),
  seeBalance: page.getByRole('link', { name: 'Trial balance' }),
  seeReport: page.getByRole('link', { name: 'See the report' }),
});
