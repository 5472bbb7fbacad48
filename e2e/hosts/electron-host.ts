import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { _electron, expect } from 'playwright/test';
import { inProject, projectFolder } from '../../scripts/project.ts';
import type { Host, HostFolders } from './host.ts';

const executable = (): string => {
  const found = process.env['NIKASH_ELECTRON'];
  if (found === undefined) throw new Error('hosts/prepare.ts has not run');
  return found;
};

/** Holds the app's ready event back until Playwright listens; Playwright adds it by itself only to an Electron it found. */
const loader = inProject('node_modules/playwright-core/lib/server/electron/loader.js');

type Surroundings = {
  readonly surroundings?: Readonly<Record<string, string>>;
  readonly before?: readonly string[];
  readonly files?: readonly string[];
};

/**
 * Starts the built app in real Electron, unpackaged, with a home of its own; `surroundings` are added to its environment,
 * `before` are CommonJS files that run in its main process first, and `files` stand on its
 * command line, as the system writes them there.
 */
export async function openInElectron(
  { home, saves }: HostFolders,
  { surroundings = {}, before: runFirst = [], files: opened = [] }: Surroundings = {},
): Promise<Host> {
  const electron = await _electron.launch({
    executablePath: executable(),
    args: [
      '-r',
      loader,
      ...runFirst.flatMap((file) => ['-r', file]),
      ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-gpu'] : []),
      '--lang=en-US',
      projectFolder,
      ...opened,
    ],
    env: { ...(process.env as Record<string, string>), NIKASH_HOME: home, NIKASH_SAVE_DIR: saves, ...surroundings },
  });
  const program = electron.process();
  const page = await electron.firstWindow();
  await page.waitForLoadState();

  return {
    kind: 'electron',
    page,
    electron,
    chooseFiles: async (paths, ask) => {
      await electron.evaluate((_, files) => {
        process.env['NIKASH_OPEN_FILES'] = files;
      }, paths.join(delimiter));
      await ask();
    },
    saved: async (save) => {
      const before = new Set(readdirSync(saves));
      await save();
      // Written aside first (`write-whole.ts`): that one is on its way to its name.
      const fresh = () => readdirSync(saves).find((name) => !before.has(name) && !name.endsWith('.new'));
      // It is there before anything is in it.
      const size = () => statSync(join(saves, fresh() ?? ''), { throwIfNoEntry: false })?.size ?? 0;
      await expect.poll(() => (fresh() === undefined ? 0 : size()), { message: 'a file is saved' }).toBeGreaterThan(0);
      return join(saves, fresh() ?? '');
    },
    close: async () => {
      await electron.close();
      // It answers before the app is gone, which still holds its folder: who starts the next one there would be heard by nobody.
      if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');
    },
  };
}
