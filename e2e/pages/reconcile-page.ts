import type { Page } from 'playwright/test';

export const reconcilePage = (page: Page) => {
  const list = page.getByRole('grid', { name: 'Items of both sides' });
  const rows = list.locator('.nk-pair');
  return {
    list,
    rows,
    /** How many rows there are, in sight or not. */
    count: async (): Promise<number> => Number(await list.getAttribute('aria-rowcount')),
    /** The row that has a reference on one of its sides; among the chosen row's candidates does not count. */
    row: (reference: string) =>
      list.locator('.nk-pair').filter({ has: page.locator('.nk-pair-sides').filter({ hasText: reference }) }),
    chosen: list.locator('.nk-pair[aria-selected="true"]'),
    near: list.locator('.nk-pair[data-state="near"]'),
    open: page.getByRole('status').filter({ hasText: /^Open: / }),
    show: async (filter: 'All' | 'Open' | 'Suggested' | 'Matched'): Promise<void> => {
      await page.getByRole('radiogroup', { name: 'Show' }).getByText(filter, { exact: true }).click();
    },
    accept: page.getByRole('button', { name: 'Accept' }),
    unmatch: page.getByRole('button', { name: 'Unmatch' }),
    seeRules: async (): Promise<void> => {
      await page.getByRole('radiogroup', { name: 'View' }).getByText('Rules').click();
    },
    rules: page.getByRole('table', { name: 'Learned rules' }),
    search: page.getByRole('searchbox', { name: 'Search reference or text' }),
    /** The sums on the table and what is between them. */
    sums: page.getByRole('group', { name: 'What is on the table' }),
    between: page.locator('.nk-between'),
    inHand: page.getByRole('list', { name: 'In hand' }).getByRole('listitem'),
    learned: page.locator('.nk-learned'),
  };
};
