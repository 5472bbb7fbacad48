import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright/test';
import { buildAll } from '../scripts/bundles.ts';
import { inProject, say } from '../scripts/project.ts';
import { galleryIndex, type GalleryPicture } from './gallery-index.ts';
import { withBrowser } from './hosts/with-browser.ts';
import { allDresses, dress } from './screens/dress.ts';
import { screenList } from './screens/screen-list.ts';
import type { ScreenGroup } from './screens/screen.ts';
import { takeScreens } from './screens/take-screens.ts';

/**
 * Takes every screen of `screens/screen-list.ts` in both themes and all three languages, into `e2e/artefacts/gallery/` with an
 * `index.html` to look at them: `npm run gallery -- [--built]`. The app is started once a group of screens; theme
 * and language are changed where the window stands. `NIKASH_SCREENS` narrows it to the screens whose name fits.
 */
const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
  },
});

const folder = inProject('e2e/artefacts/gallery');

async function takeGroup(browser: Browser, group: ScreenGroup): Promise<readonly GalleryPicture[]> {
  const taken: GalleryPicture[] = [];
  await takeScreens(browser, group, { width: 1280, height: 820 }, async ({ name, path }, { page }) => {
    for (const look of allDresses) {
      const file = `${group.name}-${name}-${look.theme}-${look.language}.jpeg`;
      await dress(page, look);
      await page.screenshot({ path: join(folder, file), type: 'jpeg', quality: 80, animations: 'disabled' });
      taken.push({ file, group: group.name, screen: name, path, ...look });
    }
  });
  return taken;
}

async function takeGallery(): Promise<void> {
  if (!values.built) await buildAll();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures: GalleryPicture[] = [];
  await withBrowser(async (browser) => {
    for (const group of screenList) pictures.push(...(await takeGroup(browser, group)));
  });
  await writeFile(join(folder, 'index.html'), galleryIndex(pictures));
  say(`${pictures.length} pictures: ${join(folder, 'index.html')}`);
}

await takeGallery();
