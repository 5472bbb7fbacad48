import type { Page } from 'playwright/test';

export const reconcilePage = (page: Page) => {
  const list = page.getByRole('list', { name: 'Items of both sides' });
  return {
    list,
    rows: list.locator('> li'),
    /** The row that has a reference on one of its sides; among the chosen row's candidates does not count. */
    row: (reference: string) =>
      list.locator('> li').filter({ has: page.locator('.nk-pair-sides').filter({ hasText: reference }) }),
    chosen: list.locator('> li[aria-current]'),
    open: page.getByRole('status').filter({ hasText: /^Open: / }),
    show: async (filter: 'All' | 'Open' | 'Matched'): Promise<void> => {
      await page.getByRole('radiogroup', { name: 'Show' }).getByText(filter, { exact: true }).click();
    },
    accept: page.getByRole('button', { name: 'Accept' }),
    unmatch: page.getByRole('button', { name: 'Unmatch' }),
    seeExceptions: async (): Promise<void> => {
      await page
        .getByRole('radiogroup', { name: 'View' })
        .getByText(/^Exceptions/)
        .click();
    },
    exceptions: page.getByRole('list', { name: 'Exceptions' }).locator('> li'),
    search: page.getByRole('searchbox', { name: 'Search reference or text' }),
  };
};
