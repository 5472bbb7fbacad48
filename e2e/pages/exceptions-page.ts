import type { Page } from 'playwright/test';

export const exceptionsPage = (page: Page) => {
  const list = page.getByRole('list', { name: 'Exceptions, the most at risk first' });
  const details = page.getByRole('region', { name: 'The chosen exception' });
  return {
    list,
    rows: list.locator('> li'),
    row: (text: string) => list.locator('> li').filter({ hasText: text }),
    chosen: list.locator('> li[aria-current]'),
    marked: list.locator('> li[data-marked="true"]'),
    shown: page.getByRole('status').filter({ hasText: /^\d+ exceptions?$/ }),
    search: page.getByRole('searchbox', { name: 'Search reference or text' }),
    kind: page.getByRole('combobox', { name: 'Kind' }),
    owner: page.getByRole('combobox', { name: 'Owner' }),
    show: async (state: 'To do' | 'Asked' | 'Accepted' | 'Resolved' | 'All'): Promise<void> => {
      await page.getByRole('radiogroup', { name: 'State' }).getByText(state, { exact: true }).click();
    },
    risk: page.getByRole('table', { name: 'At risk by age' }),
    bulk: page.getByRole('region', { name: 'What to do with the selected' }),
    details,
    story: details.getByRole('list', { name: 'What became of it' }),
    dialog: page.getByRole('dialog'),
  };
};
