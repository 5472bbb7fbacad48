/**
 * The account manager's desk over many merchants with twelve months each: what `desk.read` costs in the backend, and as it crosses to
 * a window.
 *
 *   node bench/desk/run.ts [--merchants 500] [--rounds 9] [--page FOLDER] [--browser FILE]
 *
 * Prints the table of bench/README.md, milliseconds: the first answer after opening, the median of the others, the median of the
 * processor's time for one, and from the address to the drawn rows in a browser. The page must be built (`npm run build`).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Answer } from '../../shared/contract/contract.ts';
import { createBackend } from '../../electron/backend.ts';
import { makeTestWorkspace, testPassphrase } from '../../electron/testing/make-test-workspace.ts';
import { median } from '../measure.ts';
import { timeWindow } from './open-window.ts';
import { lastMonth, now, writeDesk, type DeskShape } from './write-desk.ts';

const { values } = parseArgs({
  options: {
    merchants: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '9' },
    page: { type: 'string', default: fileURLToPath(new URL('../../dist/renderer', import.meta.url)) },
    browser: { type: 'string', default: process.env['NIKASH_BROWSER'] ?? '/usr/bin/chromium' },
  },
});
const merchants = Number(values.merchants);
const shapes: readonly (readonly [string, DeskShape])[] = [
  ['books, closed but for the last month', { closed: merchants, open: 0, packed: 0 }],
  ['packs alone', { closed: 0, open: 0, packed: merchants }],
  ['a fifth books, the others packs', { closed: merchants / 5, open: 0, packed: merchants - merchants / 5 }],
  ['books, no month ever closed', { closed: 0, open: merchants, packed: 0 }],
];

for (const [name, shape] of shapes) {
  const folder = mkdtempSync(join(tmpdir(), 'nikash-desk-'));
  try {
    const file = join(folder, 'bench.nikash-ledger');
    const recoveryKey = await makeTestWorkspace(file);
    await writeDesk(file, shape, 7);
    const backend = createBackend({
      databaseFile: file,
      clock: () => now,
      ids: () => 'id',
      log: (event, facts) => {
        // oxlint-disable-next-line no-console -- a fault makes the figures worthless
        if (event === 'fault') console.error(event, facts);
      },
      readerWorker: new URL('../../electron/testing/any-rows-worker.ts', import.meta.url),
      version: '0.0.0',
      automaticBackups: false,
    });
    await backend.dispatch('vault.unlock', { passphrase: testPassphrase });
    await backend.dispatch('vault.confirmRecovery', { recoveryKey });
    const walls: number[] = [];
    const processor: number[] = [];
    let size = 0;
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      const [cpu, began] = [process.cpuUsage(), performance.now()];
      const answer = (await backend.dispatch('desk.read', {
        month: lastMonth,
        currency: 'INR',
      })) as Answer<'desk.read'>;
      walls.push(performance.now() - began);
      const { user, system } = process.cpuUsage(cpu);
      processor.push((user + system) / 1000);
      if (!answer.ok) throw new Error(`desk.read: ${answer.code}`);
      size = JSON.stringify(answer.value).length;
    }
    const [first = 0, ...others] = walls;
    const { page, browser } = values;
    const opened = await timeWindow(backend, { page, browser, rounds: Number(values.rounds) });
    // oxlint-disable-next-line no-console -- what was measured is the program's answer
    console.log(
      [
        name,
        merchants,
        first.toFixed(0),
        median(others).toFixed(0),
        median(processor.slice(1)).toFixed(0),
        median(opened).toFixed(0),
        `${(size / 1e6).toFixed(2)} MB`,
        `${(statSync(file).size / 1e6).toFixed(0)} MB`,
      ].join(' | '),
    );
    await backend.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
