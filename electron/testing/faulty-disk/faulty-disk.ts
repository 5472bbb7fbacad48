import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('faulty-disk.c', import.meta.url));
const program = fileURLToPath(new URL('work-on-disk.ts', import.meta.url));

/** Why the disk cannot be made to fail here, or null. macOS and Windows load nothing before a program's own libraries. */
export const noFaultyDisk: string | null =
  process.platform !== 'linux'
    ? `The faulty disk is for Linux; ${process.platform} is tried there.`
    : compilerThere()
      ? null
      : 'The faulty disk is compiled with gcc. Install gcc and libc6-dev.';

function compilerThere(): boolean {
  try {
    execFileSync('gcc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Compiles it once for each of its versions. */
function faultyDisk(): string {
  const name = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 16);
  const file = join(tmpdir(), `nikash-faulty-disk-${process.getuid?.() ?? 0}-${name}.so`);
  if (existsSync(file)) return file;
  const aside = `${file}.${process.pid}`;
  execFileSync('gcc', [
    '-shared',
    '-fPIC',
    '-O2',
    '-Wall',
    '-Wextra',
    '-Werror',
    '-o',
    aside,
    source,
    '-ldl',
    '-lpthread',
  ]);
  renameSync(aside, file);
  return file;
}

export type Worked = {
  /** What it said on standard output, line by line. */
  readonly said: readonly string[];
  readonly complained: string;
  /** How it ended: by itself with a code, or by a signal. */
  readonly code: number | null;
  readonly signal: string | null;
};

/** How long a process may take: this only ends what hangs. */
const hangMs = 120_000;

/**
 * Runs `work-on-disk.ts` with its words over a folder, under the faulty disk.
 * @param order as faulty-disk.c takes it; from the start.
 * @param log where every change is written down.
 */
export async function workOnDisk(
  folder: string,
  words: readonly string[],
  { order, log }: { readonly order?: string; readonly log?: string } = {},
): Promise<Worked> {
  mkdirSync(folder, { recursive: true });
  const root = realpathSync(folder);
  const child = spawn(process.execPath, [program, root, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      LD_PRELOAD: faultyDisk(),
      NIKASH_DISK_ROOT: root,
      NIKASH_DISK_CONTROL: controlOf(root),
      UV_USE_IO_URING: '0',
      NODE_NO_WARNINGS: '1',
      ...(order === undefined ? {} : { NIKASH_DISK_ORDER: order }),
      ...(log === undefined ? {} : { NIKASH_DISK_LOG: log }),
    },
  });
  let out = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const hang = setTimeout(() => {
    complained += 'It hung and was ended.';
    child.kill('SIGKILL');
  }, hangMs);
  const { code, signal } = await new Promise<Pick<Worked, 'code' | 'signal'>>((resolve) => {
    child.once('close', (ended, by) => resolve({ code: ended, signal: by }));
  });
  clearTimeout(hang);
  return { said: out.split('\n').filter((line) => line !== ''), complained, code, signal };
}

/** Orders are written to this name, and counts read from it. */
export const controlOf = (root: string): string => `${root}/disk-control`;
