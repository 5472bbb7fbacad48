import { expect, type Locator, type Page } from 'playwright/test';

/** What a person does who has no mouse: goes on by Tab until the place is reached, and types. */
export function byKeyboard(page: Page) {
  const { keyboard } = page;
  const reach = async (target: Locator, most = 250): Promise<void> => {
    // A choice of the window's own may be drawn by its label alone: it takes the focus all the same.
    await target.waitFor({ state: 'attached' });
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
    /** In a list of the system's: the arrows go on until the value is chosen. */
    choose: async (target: Locator, value: string): Promise<void> => {
      await reach(target);
      await keyboard.press('Home');
      const most = await target.locator('option').count();
      for (let presses = 0; presses < most; presses += 1) {
        const chosen = await target.evaluate((list) => {
          const { value: own, selectedOptions } = list as HTMLSelectElement;
          return [own, selectedOptions[0]?.textContent ?? ''];
        });
        if (chosen.includes(value)) return;
        await keyboard.press('ArrowDown');
      }
      throw new Error(`${value} is no choice of ${String(target)}`);
    },
    keys: async (...names: readonly string[]): Promise<void> => {
      for (const name of names) await keyboard.press(name);
    },
  };
}
