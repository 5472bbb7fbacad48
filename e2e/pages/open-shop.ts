import { expect, type Page } from 'playwright/test';
import { doorPage } from './door-page.ts';
import { frame } from './frame.ts';
import { shopName } from './shop-month.ts';

/** A fresh workspace with one shop in it, its window ready to take files. */
export async function openShop(page: Page): Promise<void> {
  const door = doorPage(page);
  await door.createWorkspace('saffron kettle lantern river');
  await door.addMerchant(shopName, '3,00,000');
  await expect(frame(page).title).toHaveText(shopName);
}
