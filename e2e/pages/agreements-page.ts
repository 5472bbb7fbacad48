import type { Page } from 'playwright/test';

export const agreementsPage = (page: Page) => {
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  // One that is going may still be there while the next one comes.
  const dialog = page.getByRole('dialog').last();
  const line = (at: number) => page.getByRole('group', { name: `INR: Line ${at}`, exact: true });
  return {
    offer: page.getByRole('link', { name: 'Offer an agreement' }),
    versions: page.getByRole('table', { name: 'Versions' }),
    version: (n: number) => page.getByRole('link', { name: `Version ${n}`, exact: true }),
    status: page.getByRole('status'),
    look: page.getByRole('link', { name: 'Look at it' }),
    who: region('Who and when'),
    fees: region('Fees in INR'),
    settlement: region('Payout and reserve'),
    limits: region('Limits'),
    cashback: region('Cashback'),
    compare: region('What changed'),
    cost: region('What it would have cost'),
    line,
    percent: (at: number) => line(at).getByLabel('Percent', { exact: true }),
    fixed: (at: number) => line(at).getByLabel('Plus fixed', { exact: true }),
    addLine: region('Fees in INR').getByRole('button', { name: 'Add a line' }),
    choose: async (at: number, ...methods: readonly string[]): Promise<void> => {
      const field = line(at)
        .getByRole('textbox', { name: 'Methods' })
        .or(line(at).getByRole('combobox', { name: 'Methods' }));
      await field.first().click();
      const list = page.getByRole('listbox', { name: 'Methods' });
      for (const method of methods) await list.getByRole('option', { name: method, exact: true }).click();
      await page.keyboard.press('Escape');
    },
    propose: page.getByRole('button', { name: 'Sign and propose…' }),
    dialog,
    sign: dialog.getByRole('button', { name: 'Sign', exact: true }),
    saveFile: dialog.getByRole('button', { name: 'Save the file' }),
    done: dialog.getByRole('button', { name: 'Done' }),
    paper: page.getByRole('article'),
    accept: page.getByRole('button', { name: 'Accept and sign' }),
    counter: page.getByRole('link', { name: 'Answer with other terms' }),
    decline: page.getByRole('button', { name: 'Decline…' }),
    pdf: page.getByRole('button', { name: 'Save as PDF' }),
  };
};
