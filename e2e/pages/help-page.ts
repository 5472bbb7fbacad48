import type { Page } from 'playwright/test';

export const helpPage = (page: Page) => ({
  search: page.getByRole('searchbox', { name: 'Search the help' }),
  list: page.getByRole('navigation', { name: 'Pages' }),
  article: page.getByRole('article'),
  title: page.getByRole('article').getByRole('heading', { level: 2 }),
  section: (name: string) => page.getByRole('article').getByRole('heading', { level: 3, name }),
  hits: page.locator('.nk-help-hits li'),
  found: page.locator('.nk-help-hits').getByRole('status'),
  /** The question mark beside a screen's title. */
  mark: page.getByRole('link', { name: 'Help for this screen' }),
});
