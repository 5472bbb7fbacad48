import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { hdfcFile, phonepeFile, type SampleSale } from './testing/sample-files.ts';
import { testPassphrase } from './testing/make-test-workspace.ts';
import { testBackend, testMerchant, type TestBackend } from './testing/test-backend.ts';

const program = fileURLToPath(new URL('testing/import-until-killed.ts', import.meta.url));
const kills = process.env['NIKASH_TEST_SIZE'] === 'full' ? 1000 : 24;
const rowsPerFile = 100;
const filesPerTrial = 3;
/** What a hundred payments of ₹10.00 come to, less their fees and taxes. */
const batchNet = 976.4;

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

/** The files of a trial: two reports of one batch each, and the statement that pays both. */
function writeFiles(folder: string, trial: number): string[] {
  mkdirSync(folder, { recursive: true });
  const batches = [0, 1].map((n) => `AXNPNK${trial}X${n}`);
  const reports = batches.map((batch, n) =>
    phonepeFile(
      Array.from({ length: rowsPerFile }, (_, row): SampleSale => ({
        reference: `K${trial}N${n}R${row}`,
        on: '01-10-2026',
        amount: '10.00',
        fee: '-0.20',
        tax: '-0.036',
        batch,
        settledOn: '02-10-2026',
      })),
    ),
  );
  const statement = hdfcFile(
    batches.map((batch, n) => ({
      on: '03/10/26',
      narration: `NEFT CR-${trial}-${n}`,
      reference: batch,
      in: batchNet.toFixed(2),
      balance: (batchNet * (n + 1)).toFixed(2),
    })),
  );
  return [...reports, statement].map((text, n) => {
    const path = join(folder, `file-${trial}-${n}.csv`);
    writeFileSync(path, text);
    return path;
  });
}

const namesOf = (paths: readonly string[]): readonly string[] => paths.map((path) => basename(path));

type Ended = {
  /** The files it had acknowledged, in their order. */
  readonly acknowledged: readonly string[];
  /** How many milliseconds each of them took. */
  readonly took: readonly number[];
};

/**
 * Starts the importing process and kills it `wait` milliseconds after it has acknowledged `files` files. Without a moment it
 * ends by itself.
 */
async function importAndKill(
  { databaseFile }: TestBackend,
  merchantId: string,
  paths: readonly string[],
  moment: { readonly files: number; readonly wait: number } | null,
): Promise<Ended> {
  const child = spawn(process.execPath, [program, databaseFile, merchantId, ...paths], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const acknowledged: string[] = [];
  const heardAt: number[] = [];
  const reached = new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      heardAt.push(performance.now());
      if (line.startsWith('done ')) acknowledged.push(line.slice('done '.length));
      if (moment !== null && line !== 'end' && acknowledged.length === moment.files) resolve();
    });
  });
  if (moment !== null) {
    await Promise.race([reached, ended]);
    await sleep(moment.wait);
    child.kill('SIGKILL');
  }
  await ended;
  expect(complained.replaceAll(/.*(ExperimentalWarning|--trace-warnings).*\n/g, '')).toBe('');
  return { acknowledged, took: acknowledged.map((_, n) => (heardAt[n + 1] ?? 0) - (heardAt[n] ?? 0)) };
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
  const names = new Set(namesOf(paths));
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
    const killedIn = Array.from({ length: filesPerTrial + 1 }, () => 0);
    let test = testBackend();
    let merchantId = await testMerchant(test);
    const filesOf = (trial: number) => writeFiles(join(test.folder, 'files'), trial);

    // Two that nobody kills: the second, with all compiled, shows for how long there is something to interrupt.
    let took: readonly number[] = [];
    for (const trial of [kills, kills + 1]) {
      const paths = filesOf(trial);
      await test.ask('vault.lock', {});
      ({ took } = await importAndKill(test, merchantId, paths, null));
      await expectWhole(test, merchantId, namesOf(paths), paths);
    }
    expect(took).toHaveLength(filesPerTrial);

    for (let trial = 0; trial < kills; trial += 1) {
      // A fresh workspace now and then: the books of many trials are large enough to be slow.
      if (trial > 0 && trial % 10 === 0) {
        await test.remove();
        test = testBackend();
        merchantId = await testMerchant(test);
      }
      const paths = filesOf(trial);
      await test.ask('vault.lock', {});
      const files = trial % filesPerTrial;
      const wait = random() * (took[files] ?? 0);
      const { acknowledged } = await importAndKill(test, merchantId, paths, { files, wait });
      const here = await expectWhole(test, merchantId, acknowledged, paths);
      killedIn[acknowledged.length] = (killedIn[acknowledged.length] ?? 0) + 1;
      // What is missing goes in as if nothing had happened, and what is there is refused.
      const first = paths.find((path) => !here.includes(basename(path)));
      if (first !== undefined && trial % 5 === 0) {
        await test.ask('imports.commit', {
          merchantId,
          files: [test.backend.registerFile({ name: basename(first), path: first })],
        });
      }
    }
    // The test would prove little if the kills had left one of the files out.
    for (const times of killedIn.slice(0, filesPerTrial)) expect(times).toBeGreaterThan(kills / 20);
    await test.remove();
  },
);
