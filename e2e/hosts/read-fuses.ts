import { readFile } from 'node:fs/promises';

/** Electron's fuses in the order of the wire; from @electron/fuses, FuseV1Options. */
const names = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyAsar',
  'browserSnapshot',
  'fileProtocolPrivileges',
  'wasmTrapHandlers',
] as const;

export type FuseName = (typeof names)[number];
type FuseState = 'on' | 'off' | 'removed' | 'inherited';

/** What stands before the wire in every Electron executable. Source: electron/build/fuses/build.py. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

const states: Readonly<Record<string, FuseState>> = { '0': 'off', '1': 'on', r: 'removed', '\u0090': 'inherited' };

/**
 * The fuses as they are in an executable's bytes: version of the wire, its length, then one byte a fuse.
 * @throws Error when there is no wire, or a byte that no fuse has.
 */
export async function readFuses(executable: string): Promise<Readonly<Partial<Record<FuseName, FuseState>>>> {
  const bytes = await readFile(executable);
  const at = bytes.indexOf(sentinel);
  if (at < 0) throw new Error(`${executable} has no fuses`);
  const wire = bytes.subarray(at + sentinel.length);
  if (wire[0] !== 1) throw new Error(`The fuses of ${executable} are of version ${wire[0]}`);
  const length = wire[1] ?? 0;
  if (length > names.length)
    throw new Error(`${executable} has ${length - names.length} fuses that nobody has decided on yet`);
  return Object.fromEntries(
    names.slice(0, length).map((name, index) => {
      const state = states[String.fromCodePoint(wire[2 + index] ?? 0)];
      if (state === undefined) throw new Error(`${name} is neither on nor off in ${executable}`);
      return [name, state];
    }),
  );
}
