import type { Page } from 'playwright/test';

/** The books: the trial balance, an account's entries, one entry, and what was done. */
export const ledgerPage = (page: Page) => {
  const entries = page.getByRole('list', { name: 'Entries' });
  return {
    see: async (view: 'Trial balance' | 'Journal' | 'History' | 'Rates'): Promise<void> => {
      await page.getByRole('radiogroup', { name: 'View' }).getByText(view, { exact: true }).click();
    },
    balance: (currency: string) => page.getByRole('table', { name: `Trial balance in ${currency}` }),
    /** The row of an account in a trial balance: `Turnover · UPI`. */
    account: (title: string) => page.getByTitle(`Entries of ${title}`, { exact: true }),
    total: page.getByRole('table', { name: /^Trial balance/ }).getByRole('row', { name: /^Total/ }),
    balanced: page.getByText('Debits equal credits'),
    entries,
    /** Which incident the entries are narrowed to. */
    incident: page.getByRole('combobox', { name: 'Incident' }),
    marksOf: (incident: string) => page.getByRole('link', { name: `During an incident: ${incident}` }),
    postings: page.getByRole('table', { name: 'Postings' }),
    restsOn: page.getByRole('list', { name: 'What it rests on' }).locator('> li'),
    raw: page.getByRole('list', { name: 'What it rests on' }).locator('pre'),
    crumbs: page.getByRole('navigation', { name: 'Where you are' }),
    steps: page.getByRole('table', { name: 'What was done' }).locator('tbody tr'),
    undo: page.getByRole('table', { name: 'What was done' }).getByRole('button', { name: 'Undo' }),
    redo: page.getByRole('main').getByRole('button', { name: 'Redo' }),
  };
};
