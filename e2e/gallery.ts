import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright/test';
import { buildAll } from '../scripts/bundles.ts';
import { inProject, say } from '../scripts/project.ts';
import { browserExecutable } from '../scripts/system/browser.ts';
import { galleryIndex, type GalleryPicture } from './gallery-index.ts';
import { openInBrowser } from './hosts/browser-host.ts';
import { allDresses, dress } from './screens/dress.ts';
import { screenList } from './screens/screen-list.ts';
import type { ScreenGroup } from './screens/screen.ts';
import { walkScreens } from './screens/walk-screens.ts';

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
  const home = await mkdtemp(join(tmpdir(), 'nikash-gallery-'));
  const saves = join(home, 'saves');
  await mkdir(saves);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 820 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
  });
  const taken: GalleryPicture[] = [];
  const { page, close } = await openInBrowser(context, { home, saves });
  try {
    const missed = await walkScreens(group, { page, home, saves }, async ({ name, path }) => {
      for (const look of allDresses) {
        const file = `${group.name}-${name}-${look.theme}-${look.language}.jpeg`;
        await dress(page, look);
        await page.screenshot({ path: join(folder, file), type: 'jpeg', quality: 80, animations: 'disabled' });
        taken.push({ file, group: group.name, screen: name, path, ...look });
      }
    });
    for (const one of missed) say(one);
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    await close();
    await context.close();
    await rm(home, { recursive: true, force: true });
  }
  return taken;
}

async function takeGallery(): Promise<void> {
  if (!values.built) await buildAll();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const pictures: GalleryPicture[] = [];
  try {
    for (const group of screenList) {
      pictures.push(...(await takeGroup(browser, group)));
    }
  } finally {
    await browser.close();
  }
  await writeFile(join(folder, 'index.html'), galleryIndex(pictures));
  say(`${pictures.length} pictures: ${join(folder, 'index.html')}`);
}

await takeGallery();
