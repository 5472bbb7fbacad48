import type { Locator, Page } from 'playwright/test';

/** The screens of the open books, in the order of their links. */
export const screens = [
  'Home',
  'Import',
  'Reconcile',
  'Exceptions',
  'Incidents',
  'Ledger',
  'Months',
  'Reports',
  'Fees',
  'Agreements',
  'Cashback',
  'Onboarding',
] as const;

/** What stands around every screen of the open books, with its English names; the others by their place. */
export const frame = (page: Page) => {
  const choose = async (button: Locator, item: string): Promise<void> => {
    await button.click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  return {
    title: page.getByRole('heading', { level: 1 }),
    /** The desk stands before them where there is one. */
    goTo: async (screen: (typeof screens)[number]): Promise<void> => {
      const links = page.getByRole('navigation', { name: /^(Main|প্রধান|मुख्य)$/ }).getByRole('link');
      await links.nth((await links.count()) - screens.length + screens.indexOf(screen)).click();
    },
    month: page.locator('.nk-month-name'),
    /** What says what was done, with the way back. */
    notice: page.locator('.nk-step-notice').first(),
    demoBanner: page.getByText('You are looking at the demo.'),
    leaveDemo: page.getByRole('button', { name: 'Leave the demo' }),
    lock: page.getByRole('button', { name: 'Lock', exact: true }),
    /** By the menu's place: its name is in the language that is being left. */
    speak: (language: 'English' | 'বাংলা' | 'हिन्दी') =>
      choose(page.locator('.nk-side-foot .nk-side-button').nth(0), language),
    theme: (name: 'Light' | 'Dark' | 'System') => choose(page.getByRole('button', { name: /^Theme/ }), name),
  };
};
