import { expect, test } from '../../hosts/journey.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { frame } from '../../pages/frame.ts';
import { monthsPage } from '../../pages/months-page.ts';
import { reconcilePage } from '../../pages/reconcile-page.ts';

test('a month is reconciled without the mouse', async ({ page, shot }) => {
  const { keyboard } = page;
  const around = frame(page);
  const reconcile = reconcilePage(page);
  await byKeyboard(page).reach(page.getByRole('button', { name: 'Open the demo' }), 30);
  await keyboard.press('Enter');
  await expect(around.demoBanner).toBeVisible();

  await keyboard.press('g');
  await keyboard.press('r');
  await expect(around.title).toHaveText('Reconcile');
  await expect(reconcile.rows).toHaveCount(4);
  await expect(reconcile.chosen).toHaveAttribute('aria-rowindex', '1');

  await keyboard.press('j');
  await expect(reconcile.chosen).toHaveAttribute('aria-rowindex', '2');
  await keyboard.press('k');
  await expect(reconcile.chosen).toHaveAttribute('aria-rowindex', '1');

  // N walks over what is open until the short payout, the only row that something nearly explains.
  const { near } = reconcile;
  await expect(near).toHaveCount(1);
  for (let steps = 0; steps < 4 && (await near.getAttribute('aria-selected')) === 'false'; steps += 1)
    await keyboard.press('n');
  await expect(near).toHaveAttribute('aria-selected', 'true');
  const reference = await near.locator('.nk-item-reference').first().innerText();
  await shot('keyboard-near');
  await keyboard.press('Enter');
  await expect(reconcile.rows).toHaveCount(3);
  await expect(reconcile.open).toHaveText('Open: 2 from providers, 1 at the bank');
  // The next open row is chosen: the place is kept.
  await expect(reconcile.chosen).toHaveCount(1);

  // Back again: all rows, the one just accepted, U.
  await keyboard.press('/');
  await expect(reconcile.search).toBeFocused();
  await keyboard.press('Shift+Tab');
  await keyboard.press('ArrowLeft');
  await keyboard.press('/');
  await expect(reconcile.search).toBeFocused();
  await keyboard.type(reference);
  // Enter leads to what was found; Escape would forget what was sought.
  await keyboard.press('Enter');
  await expect(reconcile.list).toBeFocused();
  await expect(reconcile.rows).toHaveCount(1);
  await expect(reconcile.row(reference)).toContainText('Matched by you');
  await keyboard.press('u');
  await expect(reconcile.row(reference)).toContainText('Nearly fits');
  await keyboard.press('Enter');
  await expect(reconcile.row(reference)).toContainText('Matched by you');
  await shot('keyboard-matched');
});

test('commands and shortcuts are found and run by key', async ({ page, shot }) => {
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Open the demo' }).press('Enter');
  await expect(frame(page).demoBanner).toBeVisible();

  await keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Accept the chosen pair');
  await shot('shortcuts');
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await keyboard.press('ControlOrMeta+k');
  await expect(page.getByPlaceholder('Type a command…')).toBeFocused();
  await keyboard.type('Months');
  await keyboard.press('Enter');
  await expect(frame(page).title).toHaveText('Months');
  // While it fades away the palette still has the keys.
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const month = await frame(page).month.innerText();
  await keyboard.press('ArrowLeft');
  await expect(frame(page).month).not.toHaveText(month);
  await keyboard.press('ArrowRight');
  await expect(frame(page).month).toHaveText(month);
  await expect(monthsPage(page).checklist).toHaveCount(9);
});
