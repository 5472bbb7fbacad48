/**
 * Measures matching alone: `matching.reconcile` over a workspace in which everything is open, against SQLite's own command line
 * doing the same matching, in turn (A B A B); and the passes alone, in memory. Every run's result is held against what was
 * planted.
 *
 *   node bench/matching/run.ts [--lines 10000,100000] [--rounds 5]
 *
 * Prints the table of bench/README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { baselineVersion } from '../baseline.ts';
import { median } from '../measure.ts';
import { fillBaseline, matchBaseline } from './baseline.ts';
import { matchInMemory } from './engine.ts';
import { checkCounts } from './found-counts.ts';
import { fillProduct, matchProduct } from './product.ts';
import { writeSides } from './write-sides.ts';

type Round = { readonly product: number; readonly baseline: number | null; readonly engine: number };

async function roundsOf(lines: number, count: number, folder: string): Promise<readonly Round[]> {
  const sides = writeSides(lines);
  const filled = join(folder, 'filled');
  const merchantId = await fillProduct(filled, sides);
  const sqlite = baselineVersion() !== null;
  const database = join(folder, 'filled.db');
  if (sqlite) fillBaseline(database, sides);
  const taken: Round[] = [];
  for (let round = 0; round < count; round += 1) {
    const copy = join(folder, `round-${round}`);
    const product = await matchProduct(filled, copy, merchantId, sides);
    checkCounts('Nikash', product.found, sides);
    rmSync(copy, { recursive: true });
    const baseline = sqlite ? await matchBaseline(database, `${copy}.db`) : null;
    if (baseline !== null) checkCounts('sqlite3', baseline.found, sides);
    for (const end of ['', '-wal', '-shm']) rmSync(`${copy}.db${end}`, { force: true });
    const engine = matchInMemory(sides);
    checkCounts('the passes', engine.found, sides);
    taken.push({ product: product.seconds, baseline: baseline?.seconds ?? null, engine: engine.seconds });
    console.error(
      `${lines} lines, ${round + 1}/${count}: ${product.seconds.toFixed(2)} s, baseline ${baseline?.seconds.toFixed(2) ?? 'none'}, passes ${engine.seconds.toFixed(2)}`,
    );
  }
  return taken;
}

const { values } = parseArgs({
  options: { lines: { type: 'string', default: '10000,100000' }, rounds: { type: 'string', default: '5' } },
});
const rows: string[] = [];
for (const lines of values.lines.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'nikash-bench-matching-'));
  try {
    const taken = await roundsOf(lines, Number(values.rounds), folder);
    const product = median(taken.map((round) => round.product));
    const engine = median(taken.map((round) => round.engine));
    const baselines = taken.flatMap((round) => (round.baseline === null ? [] : [round.baseline]));
    const ratios = taken.flatMap((round) => (round.baseline === null ? [] : [round.product / round.baseline]));
    rows.push(
      `| ${[
        lines.toLocaleString('en'),
        product.toFixed(2),
        baselines.length === 0 ? 'none' : median(baselines).toFixed(2),
        ratios.length === 0 ? 'none' : median(ratios).toFixed(2),
        engine.toFixed(2),
        ((engine * 1e6) / lines).toFixed(1),
      ].join(' | ')} |`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
console.log(
  `Node ${process.versions.node}, ${cpus().length} CPUs, sqlite3 ${baselineVersion() ?? 'not installed'}, ${values.rounds} rounds.\n`,
);
console.log('| lines | reconcile s | sqlite3 s | ratio | the passes alone s | µs a line |\n|---|---|---|---|---|---|');
console.log(rows.join('\n'));
