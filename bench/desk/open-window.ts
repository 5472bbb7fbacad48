import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import type { Backend } from '../../electron/transport/backend-port.ts';
import { hostBackend } from '../../electron/transport/hosted-backend.ts';
import { serveHttp } from '../../electron/transport/http-host.ts';

/** Goes to the desk by its address, from another screen, and waits until its first rows are drawn. */
const timeOpening = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        window.location.hash = '#/desk';
        const check = (): void => {
          if (document.querySelector('.nk-desk-line') === null) requestAnimationFrame(check);
          else requestAnimationFrame(() => resolve(performance.now() - began));
        };
        requestAnimationFrame(check);
      }),
  );

/** Milliseconds from the address to the drawn rows, of several pages that hold no answer yet. The workspace is open. */
export async function timeWindow(
  backend: Backend,
  {
    page: pageFolder,
    browser: executable,
    rounds,
  }: { readonly page: string; readonly browser: string; readonly rounds: number },
): Promise<readonly number[]> {
  const host = await serveHttp({ hosted: hostBackend(backend), pageFolder });
  const browser = await chromium.launch({
    ...(existsSync(executable) ? { executablePath: executable } : {}),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
      await page.goto(host.url);
      await page.locator('.nk-nav').waitFor();
      // Whatever the first screen still asks for is answered by then.
      await page.waitForTimeout(1200);
      times.push(await timeOpening(page));
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
    await host.close();
  }
}
