import type { Page } from 'playwright/test';

export const contactsPage = (page: Page) => {
  // One that is going may still be there while the next one comes.
  const dialog = page.getByRole('dialog').last();
  return {
    forOthers: page.getByRole('button', { name: 'I answer for other merchants' }),
    you: page.getByRole('region', { name: 'You', exact: true }),
    name: page.getByLabel('Your name, as others are to see it'),
    make: page.getByRole('button', { name: 'Make my contact card' }),
    saveCard: page.getByRole('button', { name: 'Save my contact card' }),
    ownWords: page.getByRole('list', { name: 'Your twelve words' }),
    contacts: page.getByRole('region', { name: 'Your contacts' }),
    openFile: page.getByRole('button', { name: 'Open a Nikash file' }),
    log: page.getByRole('region', { name: 'Sent and taken' }),
    /** The file that was opened. */
    dialog,
    take: dialog.getByRole('button', { name: 'Take it' }),
    keep: dialog.getByRole('button', { name: 'Keep as a contact' }),
    notNow: dialog.getByRole('button', { name: 'Not now' }),
    close: dialog.getByRole('button', { name: 'Close' }).last(),
    verify: (name: string) => page.getByRole('button', { name: `Verify ${name}` }),
    same: dialog.getByRole('button', { name: 'All words are the same' }),
    more: (name: string) => page.getByRole('button', { name: `More for ${name}` }),
  };
};
