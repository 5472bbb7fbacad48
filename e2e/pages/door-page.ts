import { expect, type Page } from 'playwright/test';

/** What stands before the books: the first run, the recovery key, the locked door, the first merchant. */
export const doorPage = (page: Page) => {
  const choosePassphrase = async (): Promise<void> => {
    // Without a keyring there is nothing to choose: a passphrase is the only way.
    const choice = page.getByRole('radio', { name: 'Passphrase' });
    await page.getByRole('button', { name: 'Create workspace' }).waitFor();
    if ((await choice.count()) > 0) await page.getByText('Passphrase', { exact: true }).first().click();
  };
  const key = page.getByRole('list', { name: 'Recovery key in fourteen groups' });

  /** Reads the key as a person writes it down, shows that they hold it, and gives it. */
  const keepRecoveryKey = async (): Promise<string> => {
    await expect(key.getByRole('listitem')).toHaveCount(14);
    const groups = await key.getByRole('listitem').allInnerTexts();
    await page.getByRole('button', { name: 'I have kept it' }).click();
    const fields = page.getByLabel(/^Group \d+$/);
    await expect(fields).toHaveCount(3);
    const labels = await page.locator('label', { hasText: /^Group \d+$/ }).allInnerTexts();
    for (const label of labels) {
      const group = groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '';
      await page.getByLabel(label, { exact: true }).fill(group.toLowerCase());
    }
    await page.getByRole('button', { name: 'Confirm' }).click();
    return groups.join('-');
  };

  return {
    createButton: page.getByRole('button', { name: 'Create workspace' }),
    tagline: page.getByRole('heading', { name: 'Know what you were really paid.' }),
    recoveryKey: key,
    keepRecoveryKey,
    choosePassphrase,
    /** Makes it under a passphrase and goes through the recovery key, which it gives. */
    createWorkspace: async (passphrase: string): Promise<string> => {
      await choosePassphrase();
      await page.getByLabel('Passphrase', { exact: true }).and(page.getByRole('textbox')).fill(passphrase);
      await page.getByLabel('Passphrase again', { exact: true }).fill(passphrase);
      await page.getByRole('button', { name: 'Create workspace' }).click();
      return keepRecoveryKey();
    },
    createWithPin: async (pin: string): Promise<void> => {
      await page.getByLabel('PIN', { exact: true }).and(page.getByRole('textbox')).fill(pin);
      await page.getByLabel('PIN again', { exact: true }).fill(pin);
      await page.getByRole('button', { name: 'Create workspace' }).click();
    },
    unlock: async (passphrase: string): Promise<void> => {
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await page.getByRole('button', { name: 'Unlock' }).click();
    },
    unlockByPin: async (pin: string): Promise<void> => {
      await page.getByLabel('PIN', { exact: true }).fill(pin);
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
  };
};
