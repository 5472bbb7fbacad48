import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright/test';
import { inProject, projectFolder } from '../../scripts/project.ts';
import type { Host, HostFolders } from './host.ts';

/** Starts the loopback host in a process of its own, as `npm run dev` does, and opens its page. */
export async function openInBrowser(context: BrowserContext, { home, saves }: HostFolders): Promise<Host> {
  const workspace = join(home, 'workspace.nikash-ledger');
  // A file stands in for the keyring, so that a PIN may be chosen here; in Electron there is none without a desktop.
  const options = ['--built', '--workspace', workspace, '--keyring', join(home, 'keyring')];
  const server = spawn(process.execPath, [inProject('scripts/dev.ts'), ...options], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      // The journeys' own loader and flags are not the product's; nor does plain Node need another driver.
      NODE_OPTIONS: '',
      NIKASH_NATIVE_BINDING: '',
      // Each journey starts the host from its TypeScript, and each import a reader: they find compiled what the last one read.
      NODE_COMPILE_CACHE: inProject('node_modules/.cache/compiled'),
    },
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout }).once('line', resolve);
    server.once('exit', (code) => reject(new Error(`The loopback host ended with ${code} before it was ready.`)));
  });
  const page = await context.newPage();
  await page.goto(url);

  return {
    kind: 'browser',
    page,
    electron: null,
    chooseFiles: async (paths, ask) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), ask()]);
      await chooser.setFiles([...paths]);
    },
    saved: async (save) => {
      const [download] = await Promise.all([page.waitForEvent('download'), save()]);
      const file = join(saves, download.suggestedFilename());
      await download.saveAs(file);
      return file;
    },
    close: async () => {
      await page.close();
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
    },
  };
}
