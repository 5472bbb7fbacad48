import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ViewportSize } from 'playwright/test';
import { say } from '../../scripts/project.ts';
import { openInBrowser } from '../hosts/browser-host.ts';
import type { ScreenGroup } from './screen.ts';
import { walkScreens, type Visit } from './walk-screens.ts';

/** Starts the app over books of the moment and visits a group's screens; those that did not come are told, and end the run as failed. */
export async function takeScreens(
  browser: Browser,
  group: ScreenGroup,
  viewport: ViewportSize,
  visit: Visit,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'nikash-screens-'));
  const saves = join(home, 'saves');
  await mkdir(saves);
  const context = await browser.newContext({
    viewport,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
  });
  const { page, close } = await openInBrowser(context, { home, saves });
  try {
    const missed = await walkScreens(group, { page, home, saves }, visit);
    for (const one of missed) say(one);
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    await close();
    await context.close();
    await rm(home, { recursive: true, force: true });
  }
}
