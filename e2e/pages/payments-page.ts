import type { Page } from 'playwright/test';

/** The tables of payments and of settlements, and the story that is opened from either. */
export const paymentsPage = (page: Page, list: 'Payments' | 'Settlements' = 'Payments') => {
  const grid = page.getByRole('grid', { name: list });
  const story = page.locator('.nk-story');
  return {
    grid,
    rows: grid.locator('.nk-day-row'),
    chosen: grid.locator('.nk-day-row[aria-selected="true"]'),
    sums: page.getByRole('status', { name: 'Sums of what is shown' }),
    state: page.getByRole('combobox', { name: 'State' }),
    /** Behind the button of filters. */
    atLeast: page.getByLabel('Amount from'),
    search: page.getByRole('searchbox'),
    save: page.getByRole('button', { name: 'Save', exact: true }),
    story,
    /** Its steps, the oldest first. */
    steps: story.locator('.nk-story-step'),
    summary: story.locator('.nk-story-summary'),
    entries: story.getByRole('table', { name: 'What was booked' }),
  };
};
