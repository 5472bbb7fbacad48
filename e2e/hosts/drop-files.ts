import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Locator, Page } from 'playwright/test';

/** Drags files over the window, or one place in it, and drops them there, as a person does from the desktop. */
export async function dropFiles(
  page: Page,
  paths: readonly string[],
  target: Locator = page.locator('body'),
): Promise<void> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), bytes: (await readFile(path)).toString('base64') })),
  );
  const transfer = await page.evaluateHandle((given) => {
    const made = new DataTransfer();
    for (const { name, bytes } of given) {
      made.items.add(new File([Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0))], name));
    }
    return made;
  }, files);
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await target.dispatchEvent(event, { dataTransfer: transfer });
  }
  await transfer.dispose();
}
