import type { Page } from 'playwright/test';

/**
 * Waits until nothing on the page is waited for and nothing moves: no skeleton, and the same texts twice in a row. What never
 * comes to rest is left after five seconds, as the reader would find it.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A colour on its way from one theme to the other is no colour of the app.
    for (const moving of document.getAnimations())
      if (moving.effect?.getComputedTiming().endTime !== Infinity) moving.finish();
    const look = (): string => `${document.querySelectorAll('[aria-busy="true"]').length} ${document.body.innerText}`;
    let before = '';
    for (let looks = 0; looks < 100; looks += 1) {
      const now = look();
      if (now === before && now.startsWith('0 ')) return;
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}
