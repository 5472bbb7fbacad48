import type { Locator, Page } from 'playwright/test';

/** The account manager's desk, with its English names. */
export const deskPage = (page: Page) => {
  const grid = page.getByRole('grid', { name: 'Merchants' });
  return {
    grid,
    /** The merchants in sight, from the top; only those that are drawn. */
    names: async (): Promise<string[]> => {
      const rows = await grid.locator('.nk-desk-line').all();
      const placed = await Promise.all(
        rows.map(async (row) => ({
          at: Number(await row.getAttribute('aria-rowindex')),
          name: await row.locator('.nk-desk-name').innerText(),
        })),
      );
      return placed.toSorted((left, right) => left.at - right.at).map(({ name }) => name);
    },
    row: (name: string): Locator => grid.locator('.nk-desk-line').filter({ hasText: name }),
    chosen: grid.locator('.nk-desk-line[data-chosen="true"] .nk-desk-name'),
    sort: (column: string): Locator =>
      grid.getByRole('columnheader', { name: column }).getByRole('button', { name: column, exact: true }),
    head: (column: string): Locator => grid.getByRole('columnheader', { name: column }),
    search: page.getByRole('searchbox', { name: 'Search merchants' }),
    shown: page.locator('.nk-desk-toolbar').getByRole('status'),
    today: page.getByRole('region', { name: 'Needs you today' }),
    totals: page.getByRole('table', { name: /^All in / }),
    exportButton: page.getByRole('button', { name: /CSV/ }),
  };
};
