import type { Page } from 'playwright/test';
import { expect, test } from '../../hosts/journey.ts';
import { clippedText } from '../../screens/clipped-text.ts';
import { dress, plain } from '../../screens/dress.ts';
import { lengthen, restore } from '../../screens/lengthen.ts';
import { screenList } from '../../screens/screen-list.ts';
import { settled } from '../../screens/settled.ts';
import { walkScreens } from '../../screens/walk-screens.ts';

/** The lowest window there is, and the usual one with everything twice as large. */
const lowest = { width: 1024, height: 640 };
const usual = { width: 1280, height: 820 };
const twice = { width: usual.width / 2, height: usual.height / 2 };

const full = process.env['NIKASH_TEST_SIZE'] === 'full';

type Room = { readonly name: string; readonly make: (page: Page) => Promise<void> };

const rooms: readonly Room[] = [
  {
    name: '1024×640, Bengali',
    make: async (page) => {
      await page.setViewportSize(lowest);
      await dress(page, { theme: 'light', language: 'bn' });
    },
  },
  // About as long as Bengali, nearly always: looked at with test:full.
  ...(full ? [{ name: '1024×640, Hindi', make: (page: Page) => dress(page, { theme: 'light', language: 'hi' }) }] : []),
  {
    name: '200 %',
    make: async (page) => {
      await dress(page, plain);
      await page.setViewportSize(twice);
      await settled(page);
    },
  },
  {
    name: '1024×640, +40 %',
    make: async (page) => {
      await page.setViewportSize(lowest);
      await settled(page);
      await lengthen(page);
      await settled(page);
    },
  },
];

for (const group of screenList) {
  test(`every text can be read: ${group.name}`, async ({ page, folders }) => {
    test.setTimeout(600_000);
    const found: string[] = [];
    const missed = await walkScreens(group, { page, ...folders }, async ({ name }) => {
      for (const room of rooms) {
        await room.make(page);
        found.push(...(await clippedText(page)).map((finding) => `${name} (${room.name}): ${finding}`));
      }
      await restore(page);
      await page.setViewportSize(usual);
    });
    expect([...missed, ...found], [...missed, ...found].join('\n')).toEqual([]);
  });
}

test('the check bites: text cut, outside, over another, and a page too wide', async ({ page }) => {
  await page.getByRole('heading').first().waitFor();
  await settled(page);
  expect(await clippedText(page)).toEqual([]);
  await page.evaluate(() => {
    const planted = document.createElement('div');
    planted.innerHTML =
      '<p style="inline-size:40px;overflow:hidden;white-space:nowrap">cut off at its end</p>' +
      '<p style="position:relative;inset-inline-start:1400px;white-space:nowrap">outside the window</p>' +
      '<div style="display:grid"><p style="grid-area:1/1">one text</p><p style="grid-area:1/1">another text</p></div>';
    document.body.prepend(planted);
  });
  const kinds = (await clippedText(page)).map((finding) => finding.split(':')[0]);
  expect(new Set(kinds)).toEqual(new Set(['page', 'cut', 'outside', 'over each other']));
});
