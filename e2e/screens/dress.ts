import type { Page } from 'playwright/test';
import { settled } from './settled.ts';

export const dressThemes = ['light', 'dark'] as const;
export const dressLanguages = ['en', 'bn', 'hi'] as const;

/** How the window is looked at: the reader's own two choices. */
export type Dress = {
  readonly theme: (typeof dressThemes)[number];
  readonly language: (typeof dressLanguages)[number];
};

export const plain: Dress = { theme: 'light', language: 'en' };

/** Every pair of them, so that neither is changed more often than it must. */
export const allDresses: readonly Dress[] = dressThemes.flatMap((theme) =>
  dressLanguages.map((language) => ({ theme, language })),
);

/**
 * Changes theme and language where the window stands, dialogs and drafts included: the app hears of a choice made in another
 * window of its own by the storage they share, and so it is chosen here.
 */
export async function dress(page: Page, { theme, language }: Dress): Promise<void> {
  await page.evaluate(
    ([scheme, tongue]) => {
      for (const [key, newValue] of [
        ['nikash.theme', scheme],
        ['nikash.language', tongue],
      ] as const) {
        localStorage.setItem(key, newValue);
        window.dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
      }
    },
    [theme, language] as const,
  );
  await page.locator(`html[lang="${language}"][data-mantine-color-scheme="${theme}"]`).waitFor({ state: 'attached' });
  await settled(page);
}
