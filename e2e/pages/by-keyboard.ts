import { expect, type Locator, type Page } from 'playwright/test';

/** What a person does who has no mouse: goes on by Tab until the place is reached, and types. */
export function byKeyboard(page: Page) {
  const { keyboard } = page;
  const reach = async (target: Locator, most = 250): Promise<void> => {
    await target.waitFor();
    for (let presses = 0; presses < most; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`${most} tabs do not reach ${String(target)}`);
  };
  return {
    reach,
    press: async (target: Locator, key = 'Enter'): Promise<void> => {
      await expect(target).toBeEnabled();
      await reach(target);
      await keyboard.press(key);
    },
    type: async (target: Locator, text: string): Promise<void> => {
      await reach(target);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
    },
    keys: async (...names: readonly string[]): Promise<void> => {
      for (const name of names) await keyboard.press(name);
    },
  };
}
