import { join } from 'node:path';
import { expect, test } from '../../hosts/journey.ts';
import { doorByKeyboard } from '../../pages/door-by-keyboard.ts';
import { frame } from '../../pages/frame.ts';
import { importsPage } from '../../pages/imports-page.ts';
import { reconcileMonth } from '../../pages/reconcile-month.ts';
import { reconcilePage } from '../../pages/reconcile-page.ts';
import { shopMonth, shopName } from '../../pages/shop-month.ts';

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

  await doorByKeyboard(page).openShop(shopName);
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
