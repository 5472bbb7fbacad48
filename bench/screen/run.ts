import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { serveHttp } from '../../electron/transport/http-host.ts';
import { spreadOf, spreadText } from './list-frames.ts';
import { listHost } from './list-host.ts';
import { mainThreadTasks } from './main-thread-tasks.ts';
import { openLines } from './open-lines.ts';

/**
 * The Reconcile screen with a long list, in a real browser: `node bench/screen/run.ts [--lines 1000,100000] [--page FOLDER] [--browser FILE]`
 * prints milliseconds. The page must be built (`npm run build`).
 */
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1000,10000,100000' },
    page: { type: 'string', default: fileURLToPath(new URL('../../dist/renderer', import.meta.url)) },
    browser: { type: 'string', default: process.env['NIKASH_BROWSER'] ?? '/usr/bin/chromium' },
  },
});

type Figures = Readonly<Record<string, string>>;

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const worst = (times: readonly number[]): number => Math.max(...times);
const ninetyFifth = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

/** What of the list is watched: which row is chosen, or how many there are. */
type Watched = 'aria-activedescendant' | 'aria-rowcount';

/** Presses a key and waits, in the page, until what is watched has changed and the frame after it is drawn. */
async function timeKey(page: Page, key: string, sees: Watched): Promise<number> {
  await page.evaluate((watched) => {
    const look = (): string => String(document.querySelector('.nk-pair-list')?.getAttribute(watched));
    const before = look();
    const timed = window as unknown as { timed: Promise<number> };
    timed.timed = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`nothing changed: ${before}`)), 20_000);
      window.addEventListener(
        'keydown',
        () => {
          const began = performance.now();
          const check = (): void => {
            if (look() === before) requestAnimationFrame(check);
            else requestAnimationFrame(() => resolve(performance.now() - began));
          };
          requestAnimationFrame(check);
        },
        { once: true, capture: true },
      );
    });
  }, sees);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { timed: Promise<number> }).timed);
}

/** Goes to the screen by its address and waits for the first rows, drawn. */
const timeOpening = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        window.location.hash = '#/reconcile';
        const check = (): void => {
          if (document.querySelector('.nk-pair') === null) requestAnimationFrame(check);
          else requestAnimationFrame(() => resolve(performance.now() - began));
        };
        requestAnimationFrame(check);
      }),
  );

/** `restMs`: what the hand rests between two keys; none is faster than anybody types. */
async function timeKeys(page: Page, keys: readonly string[], sees: Watched, restMs = 0): Promise<readonly number[]> {
  const times: number[] = [];
  for (const key of keys) {
    times.push(await timeKey(page, key, sees));
    if (restMs > 0) await page.waitForTimeout(restMs);
  }
  return times;
}

/** How long each frame took while the list was scrolled by so many pixels a frame. */
const scrollFrames = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const list = document.querySelector('.nk-pair-scroll');
        const times: number[] = [];
        let last = performance.now();
        const step = (now: number): void => {
          times.push(now - last);
          last = now;
          list?.scrollBy(0, 240);
          if (times.length < 240) requestAnimationFrame(step);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(step);
      }),
  );

const chosen = 'aria-activedescendant';
const rowCount = 'aria-rowcount';

async function measure(lines: number): Promise<Figures> {
  const host = await serveHttp({ hosted: listHost(openLines(lines, 7)), pageFolder: values.page });
  const browser = await chromium.launch({
    ...(existsSync(values.browser) ? { executablePath: values.browser } : {}),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 820 }, reducedMotion: 'reduce' });
    await page.goto(host.url);
    await page.locator('.nk-nav').waitFor();
    const opened = await timeOpening(page);
    const answer = await page.evaluate(() => {
      const calls = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/call'));
      return Math.max(...calls.map(({ duration }) => duration));
    });
    // A key is heard once the screen has settled, which is after its first frame.
    await page.waitForTimeout(1000);
    const steps = await timeKeys(page, Array<string>(40).fill('j'), chosen);
    const frames = await scrollFrames(page);
    await page.keyboard.press('k');
    const next = await timeKeys(page, Array<string>(20).fill('n'), chosen);
    await page.getByText('Suggested', { exact: true }).click();
    await page.locator('.nk-pair[data-state="near"]').first().waitFor();
    const paced = await timeKeys(page, Array<string>(20).fill('Enter'), chosen, 400);
    const accepts: number[] = [];
    const { tasks } = await mainThreadTasks(browser, page, async () => {
      accepts.push(...(await timeKeys(page, Array<string>(20).fill('Enter'), chosen)));
    });
    // The list is asked again once the hand rests: what follows is measured after that.
    await page.waitForTimeout(9000);
    await page.getByText('All', { exact: true }).click();
    await page.getByRole('searchbox').focus();
    await page.waitForTimeout(500);
    const typed = await timeKeys(page, ['7', '1', 'Backspace', 'Backspace'], rowCount);
    return {
      lines: lines.toLocaleString('en'),
      'opened, of which the answer': `${opened.toFixed(0)}, ${answer.toFixed(0)}`,
      'J (median, worst)': `${median(steps).toFixed(0)}, ${worst(steps).toFixed(0)}`,
      'N (median, worst)': `${median(next).toFixed(0)}, ${worst(next).toFixed(0)}`,
      'accept to next, every 400 ms (median, worst)': `${median(paced).toFixed(0)}, ${worst(paced).toFixed(0)}`,
      'accept to next, each at once (median, worst)': `${median(accepts).toFixed(0)}, ${worst(accepts).toFixed(0)}`,
      'tasks while accepting, of the processor (median, 95th, 99th, worst)': spreadText(spreadOf(tasks)),
      'a letter of a search (median, worst)': `${median(typed).toFixed(0)}, ${worst(typed).toFixed(0)}`,
      'scrolled frame (median, 95th, worst)': `${median(frames).toFixed(0)}, ${ninetyFifth(frames).toFixed(0)}, ${worst(frames).toFixed(0)}`,
    };
  } finally {
    await browser.close();
    await host.close();
  }
}

for (const lines of values.lines.split(',').map(Number)) {
  // oxlint-disable-next-line no-console -- what was measured is the program's answer
  console.log(JSON.stringify(await measure(lines), null, 2));
}
