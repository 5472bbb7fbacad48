import type { Page } from 'playwright/test';

/** The step where the columns of a file are said, and the list of what was said. */
export const mappingPage = (page: Page) => {
  const reading = page.getByRole('region', { name: 'As it will be read' }).first();
  return {
    /** From a file's card. */
    open: (file: string) => page.getByRole('button', { name: `Say what the columns of ${file} are` }),
    /** From the card of a file that is read as somebody said. */
    change: (file: string) => page.getByRole('button', { name: `Change how ${file} is read` }),
    title: page.getByRole('heading', { level: 1 }).filter({ visible: true }),
    name: page.getByLabel('Name', { exact: true }),
    institution: page.getByLabel('Provider or bank'),
    fileKind: page.getByLabel('Kind of file'),
    /** The choice of a column, by what it means. */
    column: (meaning: string) =>
      page.getByRole('region', { name: 'Which column is what' }).getByLabel(meaning, { exact: true }),
    form: (name: string) => page.getByRole('region', { name: 'How it is written' }).getByLabel(name),
    currency: page.getByLabel('Currency of every row'),
    word: (word: string) => page.getByLabel(`What “${word}” means`),
    reading,
    readRows: page.getByRole('table', { name: 'As it will be read' }).locator('tbody tr'),
    references: (column: string) => page.getByRole('button', { name: `The numbers in “${column}” are references` }),
    compared: page.getByLabel('I have compared the rows with the file'),
    save: page.getByRole('button', { name: 'Keep and use' }),
    list: page.getByRole('button', { name: 'Described reports' }),
    kept: page.getByRole('table', { name: 'Described reports' }).getByRole('row'),
    edit: (name: string) => page.getByRole('button', { name: `Edit “${name}”` }),
    saveAs: (name: string) => page.getByRole('button', { name: `Save as a file: “${name}”` }),
    remove: (name: string) => page.getByRole('button', { name: `Remove “${name}”` }),
    take: page.getByRole('button', { name: 'Take one from a file' }),
  };
};
