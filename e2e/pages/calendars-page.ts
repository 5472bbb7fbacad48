import type { Page } from 'playwright/test';

export const calendarsPage = (page: Page) => ({
  calendar: page.getByRole('combobox', { name: 'Calendar' }),
  nextYear: page.getByRole('button', { name: 'Next year' }),
  previousYear: page.getByRole('button', { name: 'Previous year' }),
  year: page.getByRole('group', { name: 'Year' }),
  holidays: page.getByRole('table', { name: /^Holidays of/ }),
  row: (day: string) => page.getByRole('table', { name: /^Holidays of/ }).getByRole('row', { name: day }),
  form: page.getByRole('region', { name: 'Say what is different' }),
  on: page.getByLabel('Date', { exact: true }),
  name: page.getByLabel('What is it called?'),
  open: page.getByText('open', { exact: true }),
  keep: page.getByRole('button', { name: 'Keep' }),
  waits: page.getByRole('region', { name: 'Who waits for these days' }),
  sources: page.getByRole('region', { name: 'Where it comes from' }),
});
