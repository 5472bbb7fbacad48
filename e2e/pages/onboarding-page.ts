import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'playwright/test';

export const onboardingPage = (page: Page) => {
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  // One that is going may still be there while the next one comes.
  const dialog = page.getByRole('dialog').last();
  const documents = region('Documents');
  return {
    progress: page.locator('.nk-request-progress'),
    missing: page.locator('.nk-request-missing'),
    lead: page.locator('.nk-page-head'),
    business: region('Business and tax'),
    accounts: region('Settlement accounts'),
    methods: region('Ways to pay'),
    declared: region('Turnover you expect'),
    documents,
    send: region('Send it'),
    history: region('History'),
    dialog,
    step: (name: string) => page.locator('.nk-page-actions').getByRole('button', { name, exact: true }),
    document: (name: string) => documents.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) }),
    attach: (name: string) => documents.getByRole('button', { name: `Attach: ${name}` }),
    /** Drops a file on the line of one document. */
    dropOn: async (name: string, path: string): Promise<void> => {
      const given = { name: basename(path), bytes: (await readFile(path)).toString('base64') };
      const transfer = await page.evaluateHandle((file) => {
        const made = new DataTransfer();
        made.items.add(new File([Uint8Array.from(atob(file.bytes), (one) => one.charCodeAt(0))], file.name));
        return made;
      }, given);
      const row = documents.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
      for (const event of ['dragenter', 'dragover', 'drop']) await row.dispatchEvent(event, { dataTransfer: transfer });
      await transfer.dispose();
    },
  };
};
