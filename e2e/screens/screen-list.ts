import { booksScreens } from './books-screens.ts';
import { deskScreens } from './desk-screens.ts';
import { doorScreens } from './door-screens.ts';
import type { ScreenGroup } from './screen.ts';
import { shopScreens } from './shop-screens.ts';

/**
 * Every screen and state worth seeing, once: the gallery takes their pictures, the check of accessibility and the check of
 * lengths look at each. A new screen is added to the group whose books show it.
 */
export const screenList: readonly ScreenGroup[] = [shopScreens, booksScreens, deskScreens, doorScreens];
