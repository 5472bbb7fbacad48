import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from '../project.ts';
import { run } from '../run.ts';
import { browserExecutable } from './browser.ts';

/** What a Linux machine must have beyond Node and npm, by what it is for. */
export type Need = 'screen' | 'browser' | 'electron' | 'compiler' | 'disk' | 'fonts';

type Requirement = {
  readonly need: Need;
  readonly present: (machine: Machine) => boolean;
  /** Debian's package; a second name where a newer release renamed it. */
  readonly packages: readonly string[];
};

type Machine = { readonly libraries: string; readonly fonts: string };

const onPath = (program: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));

const program = (need: Need, name: string, ...packages: string[]): Requirement => ({
  need,
  present: () => onPath(name),
  packages,
});

const library = (name: string, ...packages: string[]): Requirement => ({
  need: 'electron',
  present: ({ libraries }) => libraries.includes(`${name} `),
  packages,
});

const font = (family: string, name: string): Requirement => ({
  need: 'fonts',
  present: ({ fonts }) => fonts.includes(family),
  packages: [name],
});

const requirements: readonly Requirement[] = [
  program('screen', 'Xvfb', 'xvfb'),
  program('screen', 'xauth', 'xauth'),
  { need: 'browser', present: () => browserExecutable() !== null, packages: ['chromium'] },
  library('libgtk-3.so.0', 'libgtk-3-0', 'libgtk-3-0t64'),
  library('libnss3.so', 'libnss3'),
  library('libasound.so.2', 'libasound2', 'libasound2t64'),
  library('libgbm.so.1', 'libgbm1'),
  library('libdrm.so.2', 'libdrm2'),
  library('libXss.so.1', 'libxss1'),
  library('libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'),
  library('libcups.so.2', 'libcups2', 'libcups2t64'),
  font('Noto Sans', 'fonts-noto-core'),
  // What the disk that fails in tests is compiled with (electron/testing/faulty-disk).
  program('disk', 'gcc', 'gcc'),
  { need: 'disk', present: () => existsSync('/usr/include/stdio.h'), packages: ['libc6-dev'] },
  program('compiler', 'g++', 'g++'),
  program('compiler', 'make', 'make'),
  program('compiler', 'python3', 'python3'),
];

async function lookAtMachine(): Promise<Machine> {
  const [libraries, fonts] = await Promise.all([run('/sbin/ldconfig', ['-p']), run('fc-list', [])]);
  return { libraries: libraries.text, fonts: fonts.code === 0 ? fonts.text : '' };
}

/** The Debian packages this machine lacks for these needs; nothing on Windows and macOS, which bring it all. */
async function missing(needs: readonly Need[]): Promise<readonly Requirement[]> {
  if (process.platform !== 'linux') return [];
  const machine = await lookAtMachine();
  return requirements.filter(({ need, present }) => needs.includes(need) && !present(machine));
}

/** Whether nothing of what these needs take would have to be installed. */
export const hasSystemPackages = async (needs: readonly Need[]): Promise<boolean> =>
  (await missing(needs)).length === 0;

/** Told in one sentence and, where possible, one command line. */
export class MissingPackages extends Error {
  override readonly name = 'MissingPackages';
}

/**
 * Sees to it that the machine has what these needs take. As root on Debian and its kin it installs only what is missing.
 * @throws MissingPackages naming one exact command line where it may not install.
 */
export async function ensureSystemPackages(needs: readonly Need[], why: string): Promise<void> {
  const lacking = await missing(needs);
  if (lacking.length === 0) return;
  const firstNames = lacking.map(({ packages }) => packages[0]).join(' ');
  if (!onPath('apt-get')) {
    throw new MissingPackages(
      `This machine lacks what is needed ${why}. Install what your system calls: ${firstNames}`,
    );
  }
  if (process.getuid?.() !== 0) {
    const names = (await knownNames(lacking)).join(' ');
    throw new MissingPackages(
      `This machine lacks what is needed ${why}. Run this, then try again:\n` +
        `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
    );
  }
  say(`Installing through apt-get, ${why}: ${firstNames}`);
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', ...(await knownNames(lacking))]);
  const still = await missing(needs);
  if (still.length > 0) {
    throw new MissingPackages(
      `apt-get installed them, yet these are missing: ${still.map(({ packages }) => packages[0]).join(' ')}`,
    );
  }
}

async function apt(args: readonly string[]): Promise<void> {
  const { code, text } = await run('apt-get', ['-qq', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) throw new MissingPackages(`apt-get ${args.join(' ')} failed:\n${text.slice(-2000)}`);
}

/** Of each requirement's names the one that this release of the system has. */
async function knownNames(lacking: readonly Requirement[]): Promise<readonly string[]> {
  return Promise.all(
    lacking.map(async ({ packages }) => {
      for (const name of packages) {
        const { code, text } = await run('apt-cache', ['policy', name]);
        if (code === 0 && /Candidate: (?!\(none\))/.test(text)) return name;
      }
      return packages[0] ?? '';
    }),
  );
}
