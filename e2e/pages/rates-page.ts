import type { Page } from 'playwright/test';

export const ratesPage = (page: Page) => ({
  from: page.getByLabel('One', { exact: true }),
  to: page.getByLabel('Is worth, in'),
  on: page.getByLabel('Date', { exact: true }),
  rate: page.getByLabel('Rate', { exact: true }),
  source: page.getByLabel('Source', { exact: true }),
  add: page.getByRole('button', { name: 'Add rate' }),
  form: page.getByRole('region', { name: 'Enter a rate' }),
  file: page.getByRole('region', { name: 'Import a file of rates' }),
  chooseFile: page.getByRole('button', { name: 'Choose a file' }),
  quotes: page.getByRole('table', { name: 'Newest rates' }),
  known: page.getByRole('region', { name: 'What is known' }),
});
