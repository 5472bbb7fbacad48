import type { Page } from 'playwright/test';

/** What stands before the books: the first run, the locked door, the first merchant. */
export const doorPage = (page: Page) => ({
  createButton: page.getByRole('button', { name: 'Create workspace' }),
  tagline: page.getByRole('heading', { name: 'Know what you were really paid.' }),
  createWorkspace: async (passphrase: string): Promise<void> => {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('Passphrase again', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Create workspace' }).click();
  },
  unlock: async (passphrase: string): Promise<void> => {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Unlock' }).click();
  },
  openDemo: async (): Promise<void> => {
    await page.getByRole('button', { name: 'Open the demo' }).click();
  },
  firstMerchant: page.getByRole('heading', { name: 'Who do you sell as?' }),
  addMerchant: async (name: string, declaredInRupees: string): Promise<void> => {
    await page.getByLabel('Business name').fill(name);
    await page.getByLabel('Country').selectOption('IN');
    await page.getByLabel('Industry').selectOption('retail');
    await page.getByLabel('Expected monthly turnover in INR').fill(declaredInRupees);
    await page.getByRole('button', { name: 'Start with this merchant' }).click();
  },
});
