import type { Page } from 'playwright/test';

export const monthsPage = (page: Page) => ({
  months: page.getByRole('table', { name: 'Months' }),
  checklist: page.getByRole('list', { name: 'Checklist' }).locator('> li'),
  close: page.getByRole('button', { name: 'Close month' }),
  dialog: page.getByRole('dialog'),
  confirm: page.getByRole('button', { name: 'Close and lock' }),
  closed: page.getByRole('heading', { name: /is closed$/ }),
  seeReport: page.getByRole('link', { name: 'See the report' }),
});
