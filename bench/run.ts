/**
 * Measures the product against SQLite's own command line doing the same double entry, in turn (A B A B), so that a
 * machine that speeds up or slows down does it to both. Every run's result is held against what was written.
 *
 *   node bench/run.ts [--payments 10000,100000] [--rounds 5]
 *
 * Prints the two tables of bench/README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { baselineResult, baselineScript, baselineVersion } from './baseline.ts';
import { measure, median, type Measured } from './measure.ts';
import { checkProduct, forget, productOn, productPass, type PassTimes } from './product.ts';
import { writeWorkload, type Workload } from './write-workload.ts';

type Round = { readonly product: PassTimes; readonly baseline: Measured | null; readonly bytes: number };

const seconds = (value: number): string => value.toFixed(2);

async function runBaseline(databaseFile: string, workload: Workload, full: boolean): Promise<Measured> {
  const measured = await measure({
    program: 'sqlite3',
    args: ['-bail', databaseFile],
    input: baselineScript(workload, full),
  });
  const { expected } = workload;
  const found = baselineResult(measured.stdout);
  const right = found.sales === expected.sales && found.gross === expected.gross && found.batches === expected.batches;
  if (!right || (full && found.matched !== expected.matched))
    throw new Error(`the baseline differs: ${JSON.stringify(found)}, written ${JSON.stringify(expected)}`);
  return measured;
}

async function rounds(workload: Workload, folder: string, count: number, full: boolean): Promise<readonly Round[]> {
  const taken: Round[] = [];
  for (let round = 0; round < count; round += 1) {
    const ours = join(folder, 'product.nikash-ledger');
    const theirs = join(folder, 'baseline.db');
    const run = productOn(ours);
    const product = await productPass(run, workload, full);
    if (round === 0) await checkProduct(run, workload, product);
    const bytes = run.bytes();
    forget(ours);
    const baseline = baselineVersion() === null ? null : await runBaseline(theirs, workload, full);
    forget(theirs);
    taken.push({ product, baseline, bytes });
    console.error(
      `${full ? 'full' : 'import'} ${round + 1}/${count}: ${seconds(wholeOf(product))} s, baseline ${baseline === null ? 'none' : `${seconds(baseline.seconds)} s`}`,
    );
  }
  return taken;
}

const wholeOf = (pass: PassTimes): number =>
  pass.importing.seconds + (pass.reconciling?.seconds ?? 0) + (pass.reporting?.seconds ?? 0);

function row(name: string, payments: number, taken: readonly Round[]): string {
  const baselines = taken.flatMap(({ baseline }) => (baseline === null ? [] : [baseline]));
  const ratios = taken.flatMap(({ product, baseline }) =>
    baseline === null ? [] : [wholeOf(product) / baseline.seconds],
  );
  const peak = Math.max(...taken.map(({ product }) => product.importing.peakMegabytes ?? 0));
  return `| ${[
    payments.toLocaleString('en'),
    name,
    seconds(median(taken.map(({ product }) => wholeOf(product)))),
    baselines.length === 0 ? 'none' : seconds(median(baselines.map((measured) => measured.seconds))),
    ratios.length === 0 ? 'none' : seconds(median(ratios)),
    peak.toFixed(0),
    (median(taken.map(({ bytes }) => bytes)) / payments).toFixed(0),
  ].join(' | ')} |`;
}

const { values } = parseArgs({
  options: { payments: { type: 'string', default: '10000,100000' }, rounds: { type: 'string', default: '5' } },
});
const sizes = values.payments.split(',').map(Number);
const count = Number(values.rounds);
const lines: string[] = [];
const parts: string[] = [];
for (const payments of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'nikash-bench-'));
  try {
    const workload = writeWorkload({ payments, seed: 20250101, folder });
    const imports = await rounds(workload, folder, count, false);
    const full = await rounds(workload, folder, count, true);
    lines.push(row('import', payments, imports), row('full', payments, full));
    const middle = (part: (pass: PassTimes) => Measured | null): string =>
      seconds(median(full.map(({ product }) => part(product)?.seconds ?? 0)));
    parts.push(
      `| ${payments.toLocaleString('en')} | ${(workload.bytes / 1e6).toFixed(1)} | ${middle((pass) => pass.importing)} | ${middle((pass) => pass.reconciling)} | ${middle((pass) => pass.reporting)} |`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
console.log(
  `Node ${process.versions.node}, ${cpus().length} CPUs, sqlite3 ${baselineVersion() ?? 'not installed'}, ${count} rounds.\n`,
);
console.log(
  '| payments | pass | Nikash s | sqlite3 s | ratio | peak MB | bytes a payment |\n|---|---|---|---|---|---|---|',
);
console.log(lines.join('\n'));
console.log('\n| payments | files MB | import s | reconcile s | report s |\n|---|---|---|---|---|');
console.log(parts.join('\n'));
