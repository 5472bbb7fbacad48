import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A hand-made file of one of the formats. */
export type Sample = { readonly name: string; readonly bytes: Buffer };

const formatsFolder = join(import.meta.dirname, '..');

/** Every sample beside a reader, by its path: a new reader's come in by themselves. */
export function allSamples(): readonly [Sample, ...Sample[]] {
  const names = readdirSync(formatsFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\/samples\/[^/]+\.[^/]+$/.test(name))
    .toSorted();
  const [first, ...others] = names.map((name) => ({ name, bytes: readFileSync(join(formatsFolder, name)) }));
  if (first === undefined) throw new Error('no format has a sample');
  return [first, ...others];
}
