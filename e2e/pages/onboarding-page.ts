import type { Page } from 'playwright/test';
import { dropFiles } from '../hosts/drop-files.ts';

export const onboardingPage = (page: Page) => {
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  // One that is going may still be there while the next one comes.
  const dialog = page.getByRole('dialog').last();
  const documents = region('Documents');
  const document = (name: string) =>
    documents.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
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
    document,
    attach: (name: string) => documents.getByRole('button', { name: `Attach: ${name}` }),
    /** Drops a file on the line of one document. */
    dropOn: (name: string, path: string): Promise<void> => dropFiles(page, [path], document(name)),
  };
};
