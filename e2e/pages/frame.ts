import type { Page } from 'playwright/test';

/** The screens of the open books, in the order of their links. */
export const screens = [
  'Home',
  'Import',
  'Reconcile',
  'Payments',
  'Settlements',
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
  /** From the palette, which finds every command by its English name whatever the window speaks, and leaves one where one is. */
  const command = async (name: string): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k');
    const palette = page.locator('.nk-palette-search input');
    await palette.fill(name);
    await palette.press('Enter');
    await palette.waitFor({ state: 'detached' });
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
    command,
    speak: (language: 'English' | 'বাংলা' | 'हिन्दी') => command(`Language: ${language}`),
    theme: (name: 'Light' | 'Dark' | 'System') => command(name === 'System' ? 'Theme of the system' : `${name} theme`),
    settings: page.getByRole('link', { name: 'Settings' }),
    /** One of the screens that are reached from Settings. */
    goToSetting: async (name: 'Security' | 'Backups' | 'Contacts' | 'Bank holidays'): Promise<void> => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: `Open ${name}`, exact: true }).click();
    },
  };
};
