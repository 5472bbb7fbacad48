import type { Page } from 'playwright/test';
import { dress, plain } from './dress.ts';

/** Puts away whatever lies over the screen, and gives the window back its English and its light. */
export async function bareWindow(page: Page): Promise<void> {
  const over = page.locator('[role="dialog"]:visible, [role="menu"]:visible');
  for (let tries = 0; tries < 4 && (await over.count()) > 0; tries += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
  }
  await dress(page, plain);
}
