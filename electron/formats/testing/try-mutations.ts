import { createHash } from 'node:crypto';
import type { FormatId, ReadEvent } from '../format.ts';
import type { Sample } from './all-samples.ts';
import { mutateBytes, type Mutation } from './mutate-bytes.ts';
import { packAsPage, packAsTable, packAsWorkbookParts, packInArchive } from './pack-sample.ts';
import { watchReading } from './reading-faults.ts';
import { seeded, type Seeded } from './seeded.ts';

/** A mutation that a reader did not bear; with its seed and the same samples it can be made again. */
export type Failure = {
  readonly seed: number;
  readonly sample: string;
  readonly done: readonly string[];
  readonly faults: readonly string[];
};

export type Trials = {
  readonly failures: readonly Failure[];
  /** How often each format was read, and how often so that it gave something and nothing kept the file out of the books. */
  readonly read: ReadonlyMap<FormatId, number>;
  readonly accepted: ReadonlyMap<FormatId, number>;
};

type Samples = readonly [Sample, ...Sample[]];
export type ReadBytes = (bytes: Buffer) => AsyncIterable<ReadEvent>;

/** No reading of so short a file takes longer, on any machine: it hangs. */
const hangs = 2000;

/** The mutation of a seed: the samples take turns. */
export function mutationOf(seed: number, samples: Samples): Mutation & { readonly sample: string } {
  const random = seeded(seed);
  const sample = samples[seed % samples.length] ?? samples[0];
  const other = random.pick(samples).bytes;
  const packed = packing(random);
  if (packed === null) return { sample: sample.name, ...mutateBytes(sample.bytes, random, other) };
  const [name, pack] = packed;
  const inside = random.below(2) === 0 ? mutateBytes(sample.bytes, random, other) : { done: [], bytes: sample.bytes };
  const whole = pack(inside.bytes, random, other);
  // What is packed is guarded by checks of its own, so most often it stays whole and what is in it is wrong.
  const outside = random.below(4) === 0 ? mutateBytes(whole, random, other) : { done: [], bytes: whole };
  return { sample: sample.name, done: [...inside.done, name, ...outside.done], bytes: outside.bytes };
}

type Packing = readonly [name: string, pack: (bytes: Buffer, random: Seeded, other: Buffer) => Buffer];

function packing(random: Seeded): Packing | null {
  switch (random.below(20)) {
    case 0:
    case 1:
      return ['as a workbook', packAsTable];
    case 2:
      return ['as a workbook with parts changed', packAsWorkbookParts];
    case 3:
      return ['in an archive', packInArchive];
    case 4:
      return ['as a web page', packAsPage];
    default:
      return null;
  }
}

/** The seeds `from`, `from + step` … below `to`. */
export type Seeds = { readonly from: number; readonly to: number; readonly step: number };

/** Tries the mutations of the seeds; `begins` is told of each. */
export async function tryMutations(
  seeds: Seeds,
  samples: Samples,
  read: ReadBytes,
  begins: (seed: number) => void = () => {},
): Promise<Trials> {
  const failures: Failure[] = [];
  const counts = { read: new Map<FormatId, number>(), accepted: new Map<FormatId, number>() };
  const count = (in_: Map<FormatId, number>, formats: ReadonlySet<FormatId>): void => {
    for (const format of formats) in_.set(format, (in_.get(format) ?? 0) + 1);
  };
  for (let seed = seeds.from; seed < seeds.to; seed += seeds.step) {
    begins(seed);
    const { sample, done, bytes } = mutationOf(seed, samples);
    let tried = await tryOne(bytes, read);
    // A machine that was busy elsewhere is not a reader that hangs.
    if (tried.milliseconds > hangs) tried = await tryOne(bytes, read);
    const faults = [...tried.faults, ...(tried.milliseconds > hangs ? [`took ${tried.milliseconds} ms`] : [])];
    if (faults.length > 0) failures.push({ seed, sample, done, faults });
    count(counts.read, tried.formats);
    count(counts.accepted, tried.accepted);
  }
  return { failures, ...counts };
}

async function tryOne(bytes: Buffer, read: ReadBytes) {
  const formats = new Set<FormatId>();
  const watch = watchReading(createHash('sha256').update(bytes).digest('hex'));
  const since = performance.now();
  const faults: string[] = [];
  try {
    for await (const event of read(bytes)) {
      if (event.type === 'recognised') formats.add(event.format);
      watch.see(event);
    }
    faults.push(...watch.faults());
  } catch (error) {
    faults.push(`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  return { faults, formats, accepted: watch.accepted(), milliseconds: Math.round(performance.now() - since) };
}
