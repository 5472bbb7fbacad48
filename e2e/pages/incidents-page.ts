import type { Page } from 'playwright/test';

/** The outages, and one of them. */
export const incidentsPage = (page: Page) => ({
  list: page.getByRole('table', { name: 'Incidents' }),
  open: (name: string) => page.getByRole('link', { name, exact: true }).click(),
  lanes: page.getByRole('img', { name: /paid, .* failed or pending$/ }),
  timelineAsTable: page.getByText('As a table'),
  timeline: page.getByRole('table', { name: 'What happened around it' }),
  figures: page.getByRole('table', { name: 'What became of the payments' }),
  payments: page.getByRole('table', { name: 'Payments', exact: true }),
  confirm: page.getByRole('button', { name: 'Confirm' }),
  dismiss: page.getByRole('button', { name: 'It was none' }),
  add: page.getByRole('button', { name: 'Enter an incident' }),
  dialog: page.getByRole('dialog'),
  keep: page.getByRole('dialog').getByRole('button', { name: 'Keep' }),
  markFirst: page.getByRole('table', { name: 'Payments', exact: true }).getByRole('button').first(),
});
