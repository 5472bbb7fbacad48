import type { Page } from 'playwright/test';

export const importsPage = (page: Page) => ({
  choose: page.getByRole('main').getByRole('button', { name: 'Choose files' }),
  preview: page.getByRole('region', { name: 'What is in these files' }),
  /** One file's card in the preview, by its name. */
  file: (name: string) => page.getByRole('region', { name }),
  importNow: page.getByRole('button', { name: 'Import', exact: true }),
  discard: page.getByRole('button', { name: 'Discard' }),
  progress: page.getByRole('progressbar'),
  cancel: page.getByRole('button', { name: 'Cancel', exact: true }),
  done: page.getByRole('status').filter({ hasText: 'in the books.' }),
  /** One file's row among those imported so far. */
  imported: (name: string) =>
    page.getByRole('table', { name: 'Files imported so far' }).getByRole('row').filter({ hasText: name }),
  undo: (name: string) => page.getByRole('button', { name: `Undo the import of ${name}` }),
  history: page.getByRole('table', { name: 'Files imported so far' }),
});
