import type { Page } from 'playwright/test';

export const feesPage = (page: Page) => {
  const line = (at: number) => page.getByRole('group', { name: `Line ${at}`, exact: true });
  return {
    view: (name: 'Audit' | 'Rate cards') =>
      page.getByRole('radio', { name }).locator('xpath=following-sibling::label').first(),
    makeCard: page.getByRole('link', { name: 'Make a rate card' }),
    provider: page.getByRole('region', { name: /^PhonePe/ }),
    figures: page.getByRole('table', { name: /^What it comes to/ }),
    rows: (what: string) => page.getByTitle(`Show the rows: ${what}`),
    rowsTable: (what: string) => page.getByRole('table', { name: `Rows: ${what}` }),
    claim: page.getByRole('link', { name: 'Claim it back' }),
    letter: page.getByRole('article', { name: 'Claim for fees charged in excess' }),
    csv: page.getByRole('button', { name: 'All rows as CSV' }),
    pdf: page.getByRole('button', { name: 'Letter as PDF' }),
    begin: (preset: string) =>
      page.getByRole('listitem').filter({ hasText: preset }).getByRole('link', { name: 'Begin with it' }),
    name: page.getByLabel('Name', { exact: true }),
    from: page.getByLabel('First day'),
    line,
    percent: (at: number) => line(at).getByLabel('Percent', { exact: true }),
    bandTo: (at: number) => line(at).getByLabel('up to', { exact: true }),
    addLine: page.getByRole('button', { name: 'Add a line' }),
    up: (at: number) => page.getByRole('button', { name: `Up: Line ${at}` }),
    choose: async (at: number, ...methods: readonly string[]): Promise<void> => {
      const field = line(at)
        .getByRole('textbox', { name: 'Methods' })
        .or(line(at).getByRole('combobox', { name: 'Methods' }));
      await field.first().click();
      const list = page.getByRole('listbox', { name: 'Methods' });
      for (const method of methods) await list.getByRole('option', { name: method, exact: true }).click();
      await page.keyboard.press('Escape');
    },
    trial: page.getByRole('region', { name: 'Try it' }),
    trialAmount: page.getByLabel('A payment of'),
    trialMethod: page.getByLabel('by', { exact: true }),
    save: page.getByRole('button', { name: 'Save the card' }),
  };
};
