import { chromium, type Browser } from 'playwright/test';
import { browserExecutable } from '../../scripts/system/browser.ts';

/** Does the work in a browser of its own, outside a run of the journeys, and closes it whatever comes of it. */
export async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}
