/**
 * How long a merchant waits for the app with so many payments in the books: from the start of Electron to the locked door, and from
 * Enter behind the passphrase to the first screen with its figures. In turn with a workspace of a thousand payments, so that other
 * work on the machine lengthens both.
 *
 *   node bench/screen/first-window.ts [--payments 1000,100000] [--rounds 5]
 *
 * Milliseconds by the clock, medians. The app must be built (`npm run build`); Electron is the one that the journeys use. What
 * unlocking costs on purpose (argon2id over the passphrase) is in it, and is the same whatever the books hold.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { _electron, type Page } from 'playwright';
import { createBackend } from '../../electron/backend.ts';
import { electronRuntime } from '../../scripts/electron-runtime/electron-runtime.ts';
import type { Answer, Input, MethodName, Output } from '../../shared/contract/contract.ts';
import { median } from '../measure.ts';
import { productOn, productPass } from '../product.ts';
import { writeWorkload } from '../write-workload.ts';

const { values } = parseArgs({
  options: {
    payments: { type: 'string', default: '1000,100000' },
    rounds: { type: 'string', default: '5' },
  },
});

const project = fileURLToPath(new URL('../..', import.meta.url));
const passphrase = 'measured, not secret';
const electron = await electronRuntime();

/** Milliseconds of the processor that the backend needs to unlock, and to answer the first screen. */
async function backendTimes(databaseFile: string): Promise<{ readonly unlock: number; readonly home: number }> {
  const backend = createBackend({
    databaseFile,
    clock: () => Date.now(),
    ids: () => crypto.randomUUID(),
    log: () => undefined,
    readerWorker: new URL('../../electron/formats/reader-worker.ts', import.meta.url),
    version: '0.0.0',
    automaticBackups: false,
  });
  const ask = async <M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> => {
    const answer = (await backend.dispatch(method, input)) as Answer<M>;
    if (!answer.ok) throw new Error(`${method}: ${answer.code}`);
    return answer.value;
  };
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const unlock = await timed(() => ask('vault.unlock', { passphrase }));
  // Whoever has shown the recovery key is not asked for it in the window.
  const { recoveryKey } = await ask('vault.renewRecovery', {});
  await ask('vault.confirmRecovery', { recoveryKey });
  const [merchant] = (await ask('merchants.list', {})).merchants;
  if (merchant?.latestMonth === undefined || merchant.latestMonth === null)
    throw new Error('the workspace has a month');
  const month = merchant.latestMonth;
  const home = await timed(() => ask('reports.home', { merchantId: merchant.id, month }));
  await backend.close();
  return { unlock, home };
}

/** Starts a clock in the page at the next Enter; it stands once the first screen is drawn with its figures. */
const screenAfterEnter = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const timed = window as unknown as { screen: Promise<number> };
    timed.screen = new Promise((resolve) => {
      window.addEventListener(
        'keydown',
        () => {
          const from = performance.now();
          const check = (): void => {
            const content = document.querySelector('.nk-content');
            const drawn = content?.querySelector('h1') ?? null;
            if (drawn === null || content?.querySelector('[aria-busy]') !== null) requestAnimationFrame(check);
            else requestAnimationFrame(() => resolve(performance.now() - from));
          };
          requestAnimationFrame(check);
        },
        { once: true, capture: true },
      );
    });
  });

async function oneStart(home: string): Promise<{ readonly door: number; readonly screen: number }> {
  const began = performance.now();
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [
      '-r',
      join(project, 'node_modules/playwright-core/lib/server/electron/loader.js'),
      ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-gpu'] : []),
      '--lang=en-US',
      project,
    ],
    env: { ...(process.env as Record<string, string>), ...electron.environment, NIKASH_HOME: home },
  });
  try {
    const page = await app.firstWindow();
    const field = page.getByLabel('Passphrase', { exact: true });
    await field.waitFor({ timeout: 60_000 });
    const door = performance.now() - began;
    await field.fill(passphrase);
    await screenAfterEnter(page);
    await page.keyboard.press('Enter');
    const screen = await page.evaluate(() => (window as unknown as { screen: Promise<number> }).screen);
    return { door, screen };
  } finally {
    await app.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'nikash-window-'));
try {
  const homes: { payments: number; home: string; unlock: number; answer: number }[] = [];
  for (const payments of values.payments.split(',').map(Number)) {
    const home = join(folder, String(payments));
    const workspaces = join(home, 'workspaces');
    mkdirSync(workspaces, { recursive: true });
    const files = join(folder, `files-${payments}`);
    mkdirSync(files);
    const databaseFile = join(workspaces, 'workspace.nikash-ledger');
    await productPass(productOn(databaseFile), writeWorkload({ payments, seed: 20250101, folder: files }), true);
    const { unlock, home: answer } = await backendTimes(databaseFile);
    homes.push({ payments, home, unlock, answer });
  }
  const taken = new Map(homes.map(({ payments }) => [payments, { door: [] as number[], screen: [] as number[] }]));
  for (let n = 0; n < Number(values.rounds); n += 1)
    for (const { payments, home } of homes) {
      const { door, screen } = await oneStart(home);
      taken.get(payments)?.door.push(door);
      taken.get(payments)?.screen.push(screen);
      console.error(`${payments}: door ${door.toFixed(0)}, screen ${screen.toFixed(0)}`);
    }
  console.log(
    '| payments | to the door | Enter to the first screen | unlock, of the processor | its answer, of the processor |',
  );
  for (const { payments, unlock, answer } of homes) {
    const { door, screen } = taken.get(payments) ?? { door: [0], screen: [0] };
    const cells = [
      payments.toLocaleString('en'),
      ...[median(door), median(screen), unlock, answer].map((each) => each.toFixed(0)),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
