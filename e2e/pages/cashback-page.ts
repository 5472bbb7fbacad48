import type { Page } from 'playwright/test';

export const cashbackPage = (page: Page) => ({
  preset: (name: string) => page.getByRole('group', { name: 'Begin with' }).getByRole('link', { name }),
  add: page.getByRole('link', { name: 'Add a scheme' }),
  cards: page.getByRole('navigation', { name: 'Schemes' }),
  card: (name: string) => page.getByRole('navigation', { name: 'Schemes' }).getByRole('link', { name }),
  payments: page.getByRole('table', { name: 'Payments' }),
  payment: (text: string) => page.getByRole('table', { name: 'Payments' }).getByRole('row').filter({ hasText: text }),
  receipts: page.getByRole('region', { name: 'What came' }),
  filter: page.getByRole('radiogroup', { name: 'Show' }),
  noneCounts: page.getByRole('button', { name: 'None of these counts' }),
  keep: page.getByRole('button', { name: 'Keep the scheme' }),
  trial: page.getByRole('region', { name: 'What these terms come to' }),
  lastFour: page.getByLabel('Last four digits of that card'),
  percent: page.getByLabel('Percent', { exact: true }),
  from: page.getByLabel('From', { exact: true }),
  addPause: page.getByRole('button', { name: 'Add a pause' }),
  pauseFrom: page.getByLabel('Pause from'),
  pauseTo: page.getByLabel('Pause to'),
  remove: page.getByRole('button', { name: 'Remove', exact: true }),
  csv: page.getByRole('button', { name: 'Save as CSV' }),
});
