import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright/test';
import { buildAll } from '../scripts/bundles.ts';
import { pictureFile, pictureFolder, pictureNames } from '../scripts/docs/picture-names.ts';
import { say } from '../scripts/project.ts';
import { languages } from '../shared/wording/voice.ts';
import { withBrowser } from './hosts/with-browser.ts';
import { pictureGroups, type PictureGroup } from './pictures/picture-groups.ts';
import { toWebp } from './pictures/to-webp.ts';
import { dress } from './screens/dress.ts';
import { takeScreens } from './screens/take-screens.ts';

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
  const darkroom = await browser.newPage();
  let taken = 0;
  await takeScreens(browser, group, usual, async ({ name }, { page }) => {
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
  await darkroom.close();
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
  let taken = 0;
  await withBrowser(async (browser) => {
    for (const group of pictureGroups)
      if (group.screens.some(({ name }) => wanted(name))) taken += await takeGroup(browser, group);
  });
  say(`${taken} pictures are in docs/help/pictures.`);
}

await takePictures();
