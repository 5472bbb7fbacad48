import { expect, type Page } from 'playwright/test';
import { byKeyboard } from './by-keyboard.ts';
import { doorPage } from './door-page.ts';
import { frame } from './frame.ts';

export const keyboardPassphrase = 'saffron kettle lantern river';

/** What stands before the books, gone through without a mouse. */
export function doorByKeyboard(page: Page) {
  const keys = byKeyboard(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  /** Where there is a keyring a PIN is offered first: the arrows choose the passphrase. */
  const choosePassphrase = async (): Promise<void> => {
    await button('Create workspace').waitFor();
    const choice = page.getByRole('radio', { name: 'PIN', exact: true });
    if ((await choice.count()) === 0) return;
    await keys.reach(choice);
    await page.keyboard.press('ArrowRight');
  };

  const createWorkspace = async (): Promise<void> => {
    await choosePassphrase();
    await keys.type(page.getByLabel('Passphrase', { exact: true }).and(page.getByRole('textbox')), keyboardPassphrase);
    await keys.type(page.getByLabel('Passphrase again', { exact: true }), keyboardPassphrase);
    await page.keyboard.press('Enter');
    const groups = doorPage(page).recoveryKey.getByRole('listitem');
    await expect(groups).toHaveCount(14);
    const key = await groups.allInnerTexts();
    await keys.press(button('I have kept it'));
    const labels = page.locator('label', { hasText: /^Group \d+$/ });
    await expect(labels).toHaveCount(3);
    for (const label of await labels.allInnerTexts()) {
      const group = key[Number(/\d+/.exec(label)?.[0]) - 1] ?? '';
      await keys.type(page.getByLabel(label, { exact: true }), group.toLowerCase());
    }
    await keys.press(button('Confirm'));
  };

  return {
    createWorkspace,
    /** A workspace, and a shop in it: its name is all that has to be typed. */
    openShop: async (name: string): Promise<void> => {
      await createWorkspace();
      await expect(doorPage(page).firstMerchant).toBeVisible();
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await expect(frame(page).title).toHaveText(name);
    },
    openDemo: async (): Promise<void> => {
      await keys.press(button('Open the demo'));
      await expect(frame(page).demoBanner).toBeVisible({ timeout: 30_000 });
    },
    openDeskDemo: async (): Promise<void> => {
      await keys.press(button('Open the account manager’s demo'));
      await expect(frame(page).title).toHaveText('Desk', { timeout: 45_000 });
    },
  };
}
