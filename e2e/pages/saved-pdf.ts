import { readFile } from 'node:fs/promises';
import { expect } from 'playwright/test';
import type { Host } from '../hosts/host.ts';

/** The PDF of what is on screen: saved by the app in Electron; in a browser the app asks it to print, which is done for it here. */
export async function savedPdf(app: Host, save: () => Promise<void>, title: RegExp): Promise<Buffer> {
  if (app.electron !== null) return readFile(await app.saved(save));
  await app.page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.title);
  });
  await save();
  await expect(app.page.locator('html')).toHaveAttribute('data-printed', title);
  return app.page.pdf({ format: 'A4' });
}
