import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { hdfcFile, phonepeFile, type SampleSale } from './testing/sample-files.ts';
import { testBackend, testMerchant, testPassphrase, type TestBackend } from './testing/test-backend.ts';

const program = fileURLToPath(new URL('testing/import-until-killed.ts', import.meta.url));
const kills = process.env['NIKASH_TEST_SIZE'] === 'full' ? 1000 : 100;
const rowsPerFile = 400;

/** Small and reproducible (mulberry32), so that a failing moment can be tried again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** File `n` of a trial: payments 400 a file, each third file a statement that pays the batches of the two before. */
function writeFiles(folder: string, trial: number): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: 6 }, (_, n) => {
    const batch = `AXNPNK${trial}X${n}`;
    const sales = Array.from({ length: rowsPerFile }, (__, row): SampleSale => ({
      reference: `K${trial}N${n}R${row}`,
      on: '01-10-2026',
      amount: '10.00',
      fee: '-0.20',
      tax: '-0.036',
      batch,
      settledOn: '02-10-2026',
    }));
    const text =
      n % 3 === 2
        ? hdfcFile(
            [n - 2, n - 1].map((paid, index) => ({
              on: '03/10/26',
              narration: `NEFT CR-${trial}-${paid}`,
              reference: `AXNPNK${trial}X${paid}`,
              in: '3,905.60',
              balance: String(3905.6 * (index + 1)),
            })),
          )
        : phonepeFile(sales);
    const path = join(folder, `file-${trial}-${n}.csv`);
    writeFileSync(path, text);
    return path;
  });
}

/** Starts the importing process, kills it `after` milliseconds into its imports, and gives what it had acknowledged. */
async function importAndKill(
  databaseFile: string,
  merchantId: string,
  paths: readonly string[],
  after: number,
): Promise<string[]> {
  const child = spawn(process.execPath, [program, databaseFile, merchantId, ...paths], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready')) resolve();
    });
  });
  await Promise.race([ready, ended]);
  await sleep(after);
  child.kill('SIGKILL');
  await ended;
  expect(complained.replaceAll(/.*(ExperimentalWarning|--trace-warnings).*\n/g, '')).toBe('');
  return [...said.matchAll(/^done (.+)$/gm)].map(([, name]) => name ?? '');
}

/** What must be true after any kill: all that was acknowledged, at most one more, each whole, once, and verified. */
async function expectWhole(
  test: TestBackend,
  merchantId: string,
  acknowledged: readonly string[],
  paths: readonly string[],
): Promise<readonly string[]> {
  await test.ask('vault.unlock', { passphrase: testPassphrase });
  const { imports } = await test.ask('imports.list', { merchantId });
  const names = new Set(paths.map((path) => basename(path)));
  const here = imports.filter(({ file }) => names.has(file)).map(({ file }) => file);
  expect(here.toReversed().slice(0, acknowledged.length)).toEqual(acknowledged);
  expect(here.length).toBeLessThanOrEqual(acknowledged.length + 1);
  for (const { rows, kind } of imports)
    expect(rows).toEqual(
      kind === 'statement' ? { read: 2, new: 2, known: 0 } : { read: rowsPerFile, new: rowsPerFile, known: 0 },
    );
  const turnover = await test.ask('reports.turnover', { merchantId, month: '2026-10' });
  const settlements = imports.filter(({ kind }) => kind === 'settlement').length;
  expect(turnover.totals[0]?.payments ?? 0).toBe(settlements * rowsPerFile);
  expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });
  return here;
}

it(
  `loses nothing, doubles nothing and leaves nothing half done when it is killed ${kills} times during import`,
  { timeout: kills * 20_000 },
  async () => {
    const random = seeded(20_261_121);
    let interrupted = 0;
    let test = testBackend();
    let merchantId = await testMerchant(test);
    for (let trial = 0; trial < kills; trial += 1) {
      // A fresh workspace now and then: the books of twenty trials are large enough to be slow.
      if (trial > 0 && trial % 20 === 0) {
        await test.remove();
        test = testBackend();
        merchantId = await testMerchant(test);
      }
      const paths = writeFiles(join(test.folder, 'files'), trial);
      await test.ask('vault.lock', {});
      const acknowledged = await importAndKill(test.databaseFile, merchantId, paths, random() * 700);
      const here = await expectWhole(test, merchantId, acknowledged, paths);
      if (acknowledged.length < paths.length) interrupted += 1;
      // What is missing goes in as if nothing had happened, and what is there is refused.
      const first = paths.find((path) => !here.includes(basename(path)));
      if (first !== undefined && trial % 5 === 0) {
        await test.ask('imports.commit', {
          merchantId,
          files: [test.backend.registerFile({ name: basename(first), path: first })],
        });
      }
    }
    // The test would prove nothing if most of the processes had ended before the kill.
    expect(interrupted).toBeGreaterThan(kills / 2);
    await test.remove();
  },
);
