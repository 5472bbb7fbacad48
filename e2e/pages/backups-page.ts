import type { Page } from 'playwright/test';

/** The backups: their list, and the dialog that asks for what a restore needs. */
export function backupsPage(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^Restore the backup/ });
  return {
    open: async (): Promise<void> => {
      await page.keyboard.press('ControlOrMeta+k');
      await page.keyboard.type('backups');
      await page.keyboard.press('Enter');
    },
    panel: page.getByRole('region', { name: 'Backups', exact: true }),
    make: page.getByRole('button', { name: 'Back up now' }),
    rows: page.getByRole('table', { name: 'Backups' }).locator('tbody tr'),
    dialog,
    confirm: async (passphrase: string): Promise<void> => {
      await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    },
  };
}
