import type { Page } from 'playwright/test';

export const settingsPage = (page: Page) => ({
  /** In whichever language the window speaks. */
  search: page.locator('.nk-settings input[type="search"]'),
  rows: page.locator('.nk-setting'),
  marks: page.locator('.nk-setting mark'),
});
