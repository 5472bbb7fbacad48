import type { Page } from 'playwright/test';

export const settingsPage = (page: Page) => ({
  /** In whichever language the window speaks. */
  search: page.locator('.nk-settings input[type="search"]'),
  rows: page.locator('.nk-setting'),
  row: (title: string) =>
    page.locator('.nk-setting').filter({ has: page.getByRole('heading', { name: title, exact: true }) }),
  marks: page.locator('.nk-setting mark'),
});
