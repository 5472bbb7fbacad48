import { expect, type Locator, type Page } from 'playwright/test';

/** What a person does who has no mouse: goes on by Tab until the place is reached, and types. */
export function byKeyboard(page: Page) {
  const { keyboard } = page;
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let presses = 0; presses < 250; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${String(target)}`);
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
