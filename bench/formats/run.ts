/**
 * Measures how fast each format is read: writes a file of so many rows, reads it in a process of its own, and in turn with
 * that passes over the same bytes and counts lines, so that a machine that speeds up or slows down does it to both. What
 * was read is held against what was written, every time.
 *
 *   node bench/formats/run.ts [--rows 10000,100000] [--formats phonepe.settlement,zip] [--rounds 3]
 *
 * Prints the table of bench/README.md: medians, of peaks the largest. Times are of the reading alone, without the start of
 * the process; the ratio is of processor times.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { measure, median } from '../measure.ts';
import { differences } from './sum-reading.ts';
import type { Workload } from './workload.ts';
import type { Times } from './timed.ts';
import { workloads } from './workloads.ts';
import { writeWorkloadFile, type WrittenFile } from './write-workload-file.ts';

const times = z.looseObject({ seconds: z.number(), processorSeconds: z.number() });
const figures = times.extend({
  rows: z.number(),
  sums: z.record(z.string(), z.string()),
  issues: z.array(z.string()),
});

type Round = Times & { readonly bare: Times; readonly peak: number };

const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const run = (name: string, args: readonly string[]) =>
  measure({ program: process.execPath, args: [program(name), ...args] });

async function round({ path, options, expected }: WrittenFile, label: string): Promise<Round> {
  const reading = await run('read-one.ts', options === null ? [path] : [path, options]);
  const found = figures.parse(JSON.parse(reading.stdout));
  const differs = differences(expected, found);
  if (differs.length > 0) throw new Error(`${label} was read otherwise than written: ${differs.join('; ')}`);
  const bare = times.parse(JSON.parse((await run('bare-pass.ts', [path])).stdout));
  const { seconds, processorSeconds } = found;
  return { seconds, processorSeconds, bare, peak: reading.peakMegabytes ?? 0 };
}

async function row(workload: Workload, rows: number, rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nikash-formats-'));
  try {
    const file = writeWorkloadFile(workload, rows, folder);
    const taken: Round[] = [];
    for (let each = 0; each < rounds; each += 1) taken.push(await round(file, workload.label));
    const seconds = median(taken.map((one) => one.seconds));
    const megabytes = file.bytes / 1e6;
    console.error(`${workload.id} ${rows}: ${seconds.toFixed(2)} s`);
    return `| ${[
      workload.label,
      file.expected.rows.toLocaleString('en'),
      megabytes.toFixed(1),
      Math.round(file.expected.rows / seconds).toLocaleString('en'),
      (megabytes / seconds).toFixed(1),
      median(taken.map((one) => one.processorSeconds)).toFixed(2),
      median(taken.map((one) => one.processorSeconds / one.bare.processorSeconds)).toFixed(0),
      Math.max(...taken.map((one) => one.peak)).toFixed(0),
    ].join(' | ')} |`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,100000' },
    formats: { type: 'string', default: workloads.map(({ id }) => id).join(',') },
    rounds: { type: 'string', default: '3' },
  },
});
const wanted = values.formats.split(',').map((id) => {
  const found = workloads.find((workload) => workload.id === id);
  if (found === undefined) throw new Error(`no such format: ${id}`);
  return found;
});
const lines: string[] = [];
for (const rows of values.rows.split(',').map(Number))
  for (const workload of wanted) lines.push(await row(workload, rows, Number(values.rounds)));
console.log(`Node ${process.versions.node}, ${cpus().length} CPUs, ${values.rounds} rounds.\n`);
console.log('| format | rows | MB | rows/s | MB/s | CPU s | × bare | peak MB |\n|---|---|---|---|---|---|---|---|');
console.log(lines.join('\n'));
