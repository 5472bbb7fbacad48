import { join } from 'node:path';
import { expect, test } from '../hosts/journey.ts';
import { frame } from '../pages/frame.ts';
import { importsPage } from '../pages/imports-page.ts';
import { openShop } from '../pages/open-shop.ts';
import { reconcileMonth } from '../pages/reconcile-month.ts';
import { reconcilePage } from '../pages/reconcile-page.ts';
import { shopMonth } from '../pages/shop-month.ts';

test('a whole month is reconciled by keyboard: every key of the screen, each taken back and done again', async ({
  app,
  page,
  folders,
  shot,
}) => {
  test.setTimeout(180_000);
  const { keyboard } = page;
  const around = frame(page);
  const reconcile = reconcilePage(page);
  const shop = await shopMonth(join(folders.home, 'files'));
  const cases = await reconcileMonth(join(folders.home, 'files'), shop);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  /** Looks for a line and stands on it. */
  const find = async (reference: string): Promise<void> => {
    await press('/');
    await expect(reconcile.search).toBeFocused();
    await keyboard.type(reference);
    await press('Enter');
    await expect(reconcile.list).toBeFocused();
    await expect(reconcile.rows).toHaveCount(1);
    await expect(reconcile.chosen).toContainText(reference);
  };
  /** All rows again; the place is kept. */
  const forget = async (): Promise<void> => {
    await press('/', 'Delete');
    await expect(reconcile.search).toHaveValue('');
    await press('Enter');
  };

  await openShop(page);
  await app.chooseFiles(cases.files, () => press('ControlOrMeta+i'));
  await importsPage(page).importNow.focus();
  await press('Enter');
  await expect(around.notice).toContainText('4 files are imported.');
  await press('g', 'r');
  await expect(around.title).toHaveText('Reconcile');
  const before = await reconcile.open.innerText();

  await test.step('split: one payout that came in two credits', async () => {
    await find(cases.split.payout);
    await press('s');
    await forget();
    await expect(reconcile.inHand).toHaveCount(1);
    await press('/');
    await keyboard.type(cases.split.parts[0]);
    await press('Enter');
    await expect(reconcile.chosen).toContainText(cases.split.parts[0]);
    await press('x');
    await expect(reconcile.inHand).toHaveCount(2);
    await expect(reconcile.between).toContainText('Remaining');
    await press('Enter');
    // Not even: nothing is accepted, and it is said why.
    await expect(reconcile.sums).toContainText('must come out even');
    await shot('reconcile-split');
    // What remains is exactly the other credit: it stands under 1.
    await press('1');
    await expect(reconcile.between).toHaveText('Even');
    await forget();
    await press('Enter');
    await expect(around.notice).toContainText('belong together');
    await expect(reconcile.row(cases.split.payout)).toHaveCount(0);
    await press('ControlOrMeta+z');
    await expect(reconcile.row(cases.split.payout)).toHaveCount(1);
    // Where it was undone, the reader stands.
    await expect(reconcile.chosen).toContainText(cases.split.payout);
    await press('ControlOrMeta+Shift+z');
    await expect(reconcile.row(cases.split.payout)).toHaveCount(0);
  });

  await test.step('merge: two payouts that came as one credit', async () => {
    await find(cases.merge.payouts[0]);
    await press('m');
    await forget();
    await press('/');
    await keyboard.type(cases.merge.payouts[1]);
    await press('Enter');
    await expect(reconcile.chosen).toContainText(cases.merge.payouts[1]);
    await press('x', '1');
    await expect(reconcile.between).toHaveText('Even');
    await expect(reconcile.inHand).toHaveCount(3);
    await shot('reconcile-merge');
    await press('Enter');
    await expect(around.notice).toContainText('belong together');
    await forget();
    await expect(reconcile.row(cases.merge.payouts[0])).toHaveCount(0);
    await expect(reconcile.row(cases.merge.credit)).toHaveCount(0);
  });

  await test.step('transfer: a debit of one account and a credit of the other', async () => {
    await find(cases.transfer.into);
    await press('t');
    // Exactly one line of the other account is of this amount: it is in hand already.
    await expect(reconcile.inHand).toHaveCount(2);
    await expect(reconcile.between).toHaveText('Even');
    await shot('reconcile-transfer');
    await press('Enter');
    await expect(around.notice).toContainText('one transfer');
    await forget();
    await expect(reconcile.row(cases.transfer.into)).toHaveCount(0);
  });

  await test.step('fee: a small difference is booked with the pair', async () => {
    await find(cases.small);
    await expect(reconcile.between).toContainText('₹30.00');
    await press('f');
    await expect(around.notice).toContainText('belong together');
    await forget();
    await expect(reconcile.row(cases.small)).toHaveCount(0);
  });

  await test.step('learn: what was accepted once is done from now on, when it is asked for', async () => {
    await find(cases.nameless.payout);
    await press('1', 'Enter');
    await expect(reconcile.learned).toContainText('from now on');
    await shot('reconcile-learned');
    await press('l');
    await expect(reconcile.learned).toHaveCount(0);
    await expect(around.notice).toContainText('is kept');
    await forget();
  });

  await test.step('a number chooses, Enter accepts with the difference owed, U takes it apart', async () => {
    await find(cases.known.payout);
    const offered = reconcile.chosen.getByRole('list', { name: 'Candidates' }).getByRole('listitem');
    const place = await offered.evaluateAll(
      (items, credit) => items.findIndex((item) => item.textContent?.includes(credit)) + 1,
      cases.known.credit,
    );
    await press(String(place));
    await expect(reconcile.between).toContainText('₹499.00');
    await press('Enter');
    await expect(reconcile.row(cases.known.payout)).toHaveCount(0);
    // From the search to the left: the states, of which the last is what is matched.
    await press('/', 'Shift+Tab', 'ArrowRight', 'ArrowRight');
    await expect(reconcile.row(cases.known.payout)).toContainText('Matched by you');
    await press('u');
    await expect(reconcile.row(cases.known.payout)).toHaveCount(0);
    // What it was learned from is taken back, and with it the offer.
    await expect(reconcile.learned).toHaveCount(0);
    await press('ArrowLeft', 'ArrowLeft');
    await expect(reconcile.row(cases.known.payout)).toHaveCount(1);
    await forget();
  });

  await test.step('ask: the exception is marked as asked, and the letter copied or shown', async () => {
    await find(cases.known.payout);
    await press('d');
    await expect(around.notice).toContainText('Marked as asked');
    // Where the platform lets nothing be copied, the letter is shown instead.
    const letter = page.getByRole('dialog', { name: 'The letter' });
    if (await letter.isVisible()) await press('Escape');
    await expect(letter).toHaveCount(0);
    await press('ControlOrMeta+z');
    await expect(around.notice).toContainText('Undone:');
    await forget();
  });

  await test.step('what was done is counted, and N walks over what is left', async () => {
    expect(before).not.toBe(await reconcile.open.innerText());
    const first = await reconcile.chosen.getAttribute('aria-rowindex');
    await press('n');
    expect(await reconcile.chosen.getAttribute('aria-rowindex')).not.toBe(first);
    await shot('reconcile-rest');
  });
});

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
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
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
