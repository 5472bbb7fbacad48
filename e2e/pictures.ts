import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright/test';
import { buildAll } from '../scripts/bundles.ts';
import { pictureFile, pictureFolder, pictureNames } from '../scripts/docs/picture-names.ts';
import { say } from '../scripts/project.ts';
import { browserExecutable } from '../scripts/system/browser.ts';
import { languages } from '../shared/wording/voice.ts';
import { openInBrowser } from './hosts/browser-host.ts';
import { pictureGroups, type PictureGroup } from './pictures/picture-groups.ts';
import { toWebp } from './pictures/to-webp.ts';
import { dress } from './screens/dress.ts';
import { walkScreens } from './screens/walk-screens.ts';

/**
 * Takes the pictures of the help and of the README anew over the demos, light and in all three languages, into
 * `docs/help/pictures/`: `npm run pictures -- [--only NAME,…] [--built]`. Look at them before they are kept.
 */
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, built: { type: 'boolean', default: false } },
});

const usual = { width: 1280, height: 800 };
/** What was said of the step before, in the language it was said in. */
const withoutNotices = '.mantine-Notifications-root { visibility: hidden; }';
const wanted = (name: string): boolean => values.only.split(',').some((part) => name.includes(part));

async function takeGroup(browser: Browser, group: PictureGroup): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'nikash-pictures-'));
  const saves = join(home, 'saves');
  await mkdir(saves);
  const context = await browser.newContext({
    viewport: usual,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
  });
  const { page, close } = await openInBrowser(context, { home, saves });
  const darkroom = await context.newPage();
  let taken = 0;
  try {
    const missed = await walkScreens(group, { page, home, saves }, async ({ name }) => {
      const picture = group.screens.find((each) => each.name === name);
      if (picture === undefined || !wanted(name)) return;
      await page.setViewportSize(picture.size ?? usual);
      for (const language of languages) {
        await dress(page, { theme: 'light', language });
        // No key's hint beside the pointer.
        await page.mouse.move(0, 0);
        const png = await page.screenshot({ animations: 'disabled', caret: 'hide', style: withoutNotices });
        await writeFile(pictureFile(language, picture.name), await toWebp(darkroom, png));
        taken += 1;
      }
      await page.setViewportSize(usual);
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

/** A picture that no page names any more. */
async function dropOld(): Promise<void> {
  const named: readonly string[] = pictureNames.map((name) => `${name}.webp`);
  for (const language of languages) {
    await mkdir(pictureFolder(language), { recursive: true });
    for (const file of await readdir(pictureFolder(language)))
      if (!named.includes(file)) await rm(join(pictureFolder(language), file));
  }
}

async function takePictures(): Promise<void> {
  if (!values.built) await buildAll();
  await dropOld();
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  let taken = 0;
  try {
    for (const group of pictureGroups)
      if (group.screens.some(({ name }) => wanted(name))) taken += await takeGroup(browser, group);
  } finally {
    await browser.close();
  }
  say(`${taken} pictures are in docs/help/pictures.`);
}

await takePictures();
