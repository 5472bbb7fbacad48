import { expect, test } from '../hosts/journey.ts';
import { frame } from '../pages/frame.ts';
import { reconcilePage } from '../pages/reconcile-page.ts';

test('filters stand in the address, and are kept as a view', async ({ page, shot }) => {
  const around = frame(page);
  const reconcile = reconcilePage(page);
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(around.demoBanner).toBeVisible();
  await around.goTo('Reconcile');
  await expect(reconcile.rows.first()).toBeVisible();
  const all = await reconcile.count();

  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByLabel('Amount from').fill('15,000');
  await expect.poll(reconcile.count).toBeLessThan(all);
  await expect(page).toHaveURL(/min=15000/);
  const large = await reconcile.count();
  await shot('reconcile-filters');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Keep these filters as a view…' }).click();
  await page.getByLabel('Name of the view').fill('Large');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Large' })).toBeVisible();

  await around.goTo('Home');
  await around.goTo('Reconcile');
  await expect.poll(reconcile.count).toBe(all);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Large' }).click();
  await expect.poll(reconcile.count).toBe(large);
  await expect(page).toHaveURL(/min=15000/);
});

test('the rules view orders, stops and keeps what matching goes by', async ({ page, shot }) => {
  const around = frame(page);
  const reconcile = reconcilePage(page);
  await page.getByRole('button', { name: 'Open the demo' }).click();
  await expect(around.demoBanner).toBeVisible();
  await around.goTo('Reconcile');
  await reconcile.seeRules();
  await expect(page).toHaveURL(/view=rules/);

  const write = async (words: string): Promise<void> => {
    await page.getByRole('button', { name: 'Write a rule' }).click();
    await page.getByLabel('Words in the bank line').fill(words);
    await page.keyboard.press('Enter');
  };
  await write('NODAL, ESCROW');
  await expect(reconcile.rules.getByRole('row')).toHaveCount(2);
  await write('POOL');
  const names = reconcile.rules.locator('tbody th');
  await expect(names).toHaveText(['NODAL ESCROW', 'POOL']);
  await page.getByRole('button', { name: 'Try POOL earlier' }).click();
  await expect(names).toHaveText(['POOL', 'NODAL ESCROW']);
  // Its box lies under the knob it draws.
  await page.getByRole('switch', { name: 'The rule POOL is in use' }).press('Space');
  await expect(page.getByRole('switch', { name: 'The rule POOL is in use' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Remove the rule NODAL ESCROW' }).click();
  await expect(names).toHaveText(['POOL']);
  // No question is asked: it can be taken back, by the key of Undo as well, while the notice says so.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(frame(page).notice).toHaveText('NODAL ESCROW is back as it was.');
  await expect(names).toHaveText(['POOL', 'NODAL ESCROW']);
  await page.getByRole('button', { name: 'Remove the rule NODAL ESCROW' }).click();
  await expect(names).toHaveText(['POOL']);

  // What one rule lets through is its own.
  await page.getByRole('button', { name: 'Change the rule POOL' }).click();
  const dialog = page.getByRole('dialog', { name: 'Matching rule' });
  await dialog.getByLabel('Fixed amount in INR').fill('5.90');
  await dialog.getByLabel('Cap in INR').fill('six');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByLabel('Cap in INR').fill('6');
  await shot('reconcile-rule-dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(reconcile.rules.locator('tbody tr')).toContainText('₹5.90');
  await expect(reconcile.rules.locator('tbody tr')).toContainText('never more than');

  await page.getByLabel('Cap in INR').fill('50');
  await page.getByLabel('Percent', { exact: true }).fill('0.5');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(around.notice).toContainText('The settings are saved.');
  await expect(page.getByLabel('Cap in INR')).toHaveValue('50.00');
  await shot('reconcile-rules');
});
