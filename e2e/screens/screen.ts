import type { Page } from 'playwright/test';
import type { HostFolders } from '../hosts/host.ts';

/** Where a screen is shown: the window, and a folder for files that it takes. */
export type Stage = HostFolders & { readonly page: Page };

/** One screen, or one state of it, that is worth seeing in every theme and language. */
export type Screen = {
  readonly name: string;
  /** The address of the app that it belongs to; null is none: a door, a dialog over any screen. */
  readonly path: string | null;
  /** Comes to it from wherever the window is, in English, and waits until it stands there. */
  readonly show: (stage: Stage) => Promise<void>;
};

/** Screens that are seen over the same books, one after the other: a later one may need what an earlier one did. */
export type ScreenGroup = {
  readonly name: string;
  /** Opens the books, from the first run's door. */
  readonly open: (stage: Stage) => Promise<void>;
  readonly screens: readonly Screen[];
};

/** A screen of the open books: its address, and what is done there before it is the screen. */
export const screenAt = (name: string, address: string, then?: (stage: Stage) => Promise<void>): Screen => ({
  name,
  path: /^[^?]*/.exec(address)?.[0] ?? '',
  show: async (stage) => {
    await stage.page.evaluate((to) => window.location.assign(`#${to}`), address);
    await stage.page.locator('main h1, .nk-door h1').first().waitFor();
    await then?.(stage);
  },
});

/** Opens the dialog that a key opens where the window is. */
export const dialogBy =
  (key: string) =>
  async ({ page }: Stage): Promise<void> => {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  };
