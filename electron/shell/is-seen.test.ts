import { expect, it } from 'vitest';
import { isSeen } from './is-seen.ts';

const display = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: -1920, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number) => ({ x, y, width: 900, height: 640 });

it.each([
  ['in the middle', at(200, 100), display, true],
  ['half beyond the right edge', at(1300, 100), display, true],
  ['beside the right edge', at(1400, 100), display, false],
  ['under the menu bar of the system', at(200, 0), display, false],
  ['below the lower edge', at(200, 880), display, false],
  ['on a display to the left', at(-1500, 100), second, true],
  ['on a display that is gone', at(-1500, 100), display, false],
])('a window %s', (_, bounds, workArea, seen) => {
  expect(isSeen(bounds, workArea)).toBe(seen);
});
