import type { Page } from 'playwright/test';

export const reportsPage = (page: Page) => ({
  totals: page.getByRole('table', { name: 'Totals' }),
  methods: page.getByRole('table', { name: 'Per method' }),
  days: page.getByRole('table', { name: 'Per day INR' }),
  restated: page.getByRole('table', { name: 'Restated' }),
  chart: page.getByRole('group', { name: /^Turnover per day/ }),
  pdf: page.getByRole('button', { name: 'PDF' }),
  csv: page.getByRole('button', { name: 'CSV' }),
});
