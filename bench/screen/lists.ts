/**
 * The screens of payments and settlements over a merchant's real workspace of so many payments, in Chromium: frames while scrolling,
 * a filter, a pasted reference, and from the unlocked workspace to the first screen.
 *
 *   node bench/screen/lists.ts [--payments 10000,100000] [--rounds 3] [--page FOLDER] [--browser FILE] [--trace FILE]
 *
 * Prints the table of bench/README.md: milliseconds by the clock, but of answers and tasks those of the processor. The page must be built (`npm run build`). A trace is Chromium's own, for its
 * performance panel; it stays on this machine.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { createBackend } from '../../electron/backend.ts';
import { hostBackend } from '../../electron/transport/hosted-backend.ts';
import { serveHttp } from '../../electron/transport/http-host.ts';
import type { Answer, Input, MethodName, Output } from '../../shared/contract/contract.ts';
import { median } from '../measure.ts';
import { productOn, productPass } from '../product.ts';
import { writeWorkload } from '../write-workload.ts';
import { mainThreadTasks } from './main-thread-tasks.ts';
import { scrollFrames, spreadOf, spreadText, timeChange } from './list-frames.ts';

const { values } = parseArgs({
  options: {
    payments: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '3' },
    page: { type: 'string', default: fileURLToPath(new URL('../../dist/renderer', import.meta.url)) },
    browser: { type: 'string', default: process.env['NIKASH_BROWSER'] ?? '/usr/bin/chromium' },
    trace: { type: 'string' },
  },
});

const passphrase = 'measured, not secret';

function openBackend(databaseFile: string) {
  const backend = createBackend({
    databaseFile,
    clock: () => Date.parse('2026-01-10T10:00:00+05:30'),
    ids: () => crypto.randomUUID(),
    log: (event, facts) => {
      if (event === 'fault') console.error(event, facts);
    },
    readerWorker: new URL('../../electron/formats/reader-worker.ts', import.meta.url),
    version: '0.0.0',
    automaticBackups: false,
  });
  const ask = async <M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> => {
    const answer = (await backend.dispatch(method, input)) as Answer<M>;
    if (!answer.ok) throw new Error(`${method}: ${answer.code}`);
    return answer.value;
  };
  return { backend, ask };
}

type Figures = Readonly<Record<string, readonly number[]>>;

async function round(databaseFile: string, browser: Browser, traced: string | undefined): Promise<Figures> {
  const { backend, ask } = openBackend(databaseFile);
  await ask('vault.unlock', { passphrase });
  // Whoever has shown the recovery key is not asked for it in the window.
  const { recoveryKey } = await ask('vault.renewRecovery', {});
  await ask('vault.confirmRecovery', { recoveryKey });
  const { merchants } = await ask('merchants.list', {});
  const merchant = merchants[0];
  if (merchant === undefined) throw new Error('the workspace has a merchant');
  const host = await serveHttp({ hosted: hostBackend(backend), pageFolder: values.page });
  const context = await browser.newContext({ viewport: { width: 1280, height: 820 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  try {
    const firstWindow = await timeFirstScreen(page, host.url);
    const opened = await timeOpening(page, '#/payments?months=all');
    await page.waitForTimeout(800);
    const grid = '.nk-days';
    const scrolled: number[] = [];
    const { tasks: scrollTasks, trace } = await mainThreadTasks(browser, page, async () => {
      scrolled.push(...(await scrollFrames(page, grid, 300, 240)));
    });
    if (traced !== undefined) writeFileSync(traced, trace);
    const { tasks: flightTasks } = await mainThreadTasks(browser, page, () => scrollFrames(page, grid, 200, 6000));
    await page.waitForTimeout(800);
    await page.evaluate(() => document.querySelector('.nk-days')?.scrollTo(0, 0));
    await page.locator(grid).focus();
    await page.waitForTimeout(500);
    const steps: number[] = [];
    for (let n = 0; n < 30; n += 1)
      steps.push(
        await timeChange(page, { watched: grid, attribute: 'aria-activedescendant' }, () => page.keyboard.press('j')),
      );
    const filtered: number[] = [];
    const state = page.getByRole('combobox', { name: 'State' });
    for (const value of ['waiting', 'banked', ''])
      filtered.push(
        await timeChange(page, { watched: grid, attribute: 'aria-rowcount' }, () => state.selectOption(value)),
      );
    const typed: number[] = [];
    await page.getByRole('searchbox').focus();
    for (const key of ['9', '9', '9'])
      typed.push(await timeChange(page, { watched: grid, attribute: 'aria-rowcount' }, () => page.keyboard.press(key)));
    const opensSettlements = await timeOpening(page, '#/settlements?months=all');
    await page.waitForTimeout(500);
    const payouts = await scrollFrames(page, grid, 100, 120);

    const settled = await ask('settlements.list', { merchantId: merchant.id });
    const day = settled.days[0]?.day;
    const [payout] =
      day === undefined
        ? []
        : (
            await ask('settlements.page', {
              filter: { merchantId: merchant.id },
              days: [day],
              skip: 0,
              limit: 1,
            })
          ).settlements;
    const asked = async <M extends MethodName>(method: M, input: Input<M>): Promise<number> => {
      await ask(method, input);
      const before = process.cpuUsage();
      for (let n = 0; n < 5; n += 1) await ask(method, input);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 5000;
    };
    const find = (text: string): Promise<number> => asked('search.find', { text, near: merchant.id });
    return {
      'first screen': [firstWindow],
      'payments open': [opened],
      'frames scrolled, by the clock': scrolled,
      'tasks while scrolled, of the processor': scrollTasks,
      'tasks while flown through, of the processor': flightTasks,
      'J, by the clock': steps,
      filter: filtered,
      'a letter': typed,
      'settlements open': [opensSettlements],
      'frames of settlements': payouts,
      'find a UTR, of the processor': [await find(payout?.reference ?? '')],
      'find a part, of the processor': [await find('T25061')],
      'find nothing, of the processor': [await find('NOSUCHTHING')],
      'find an amount, of the processor': [await find('1284.50')],
      'a story, of the processor': [
        await asked('stories.read', { merchantId: merchant.id, id: payout?.id ?? 'batch:1' }),
      ],
      'all counted, of the processor': [await asked('payments.list', { merchantId: merchant.id })],
      'all of a state, of the processor': [
        await asked('payments.list', { merchantId: merchant.id, states: ['settled'] }),
      ],
    };
  } finally {
    await context.close();
    await host.close();
    await backend.close();
  }
}

/** From the empty window of an unlocked workspace to the first screen with its figures, drawn. */
async function timeFirstScreen(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  const began = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(
    () =>
      document.querySelector('.nk-nav') !== null &&
      document.querySelector('.nk-content .mantine-Skeleton-root') === null &&
      document.querySelector('.nk-content h1') !== null,
    undefined,
    { polling: 'raf' },
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return performance.now() - began;
}

const timeOpening = (page: Page, address: string): Promise<number> =>
  page.evaluate(
    (to) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        window.location.hash = to;
        const check = (): void => {
          const row = document.querySelector('.nk-day-row time');
          if (row === null) requestAnimationFrame(check);
          else requestAnimationFrame(() => resolve(performance.now() - began));
        };
        requestAnimationFrame(check);
      }),
    address,
  );

async function measure(payments: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nikash-screen-'));
  try {
    const databaseFile = join(folder, 'lists.nikash-ledger');
    const workload = writeWorkload({ payments, seed: 20250101, folder });
    await productPass(productOn(databaseFile), workload, true);
    const taken: Figures[] = [];
    for (let n = 0; n < Number(values.rounds); n += 1) {
      const browser = await chromium.launch({
        ...(existsSync(values.browser) ? { executablePath: values.browser } : {}),
        args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      });
      taken.push(await round(databaseFile, browser, n === 0 ? values.trace : undefined));
      await browser.close();
      console.error(`${payments}: round ${n + 1}`);
    }
    const names = Object.keys(taken[0] ?? {});
    console.log(`\n${payments.toLocaleString('en')} payments\n`);
    for (const name of names) {
      const all = taken.flatMap((figures) => [...(figures[name] ?? [])]);
      const single = (taken[0]?.[name]?.length ?? 0) === 1;
      console.log(`| ${name} | ${single ? median(all).toFixed(0) : spreadText(spreadOf(all))} |`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const payments of values.payments.split(',').map(Number)) await measure(payments);
