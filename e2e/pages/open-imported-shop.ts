import { expect, type Page } from 'playwright/test';
import { dropFiles } from '../hosts/drop-files.ts';
import { importsPage } from './imports-page.ts';
import { openShop } from './open-shop.ts';

/** A fresh workspace with one shop in it, and these files in its books. */
export async function openImportedShop(page: Page, files: readonly string[]): Promise<void> {
  await openShop(page);
  await dropFiles(page, files);
  const imports = importsPage(page);
  await imports.importNow.click();
  await expect(imports.done).toBeVisible();
}
