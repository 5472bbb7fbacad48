import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { workspaceIn } from './workspace-in.ts';

const program = new URL('../../electron/testing/make-newer.ts', import.meta.url);

/**
 * Leaves the locked workspace under `home`, a browser host's, as a version to come might. In a program of its own: journeys load
 * no driver.
 */
export async function makeNewer(home: string, passphrase: string): Promise<void> {
  const script = `
    const { readFileSync } = await import('node:fs');
    const { makeNewer } = await import(${JSON.stringify(program.href)});
    const deviceSecret = readFileSync(${JSON.stringify(join(home, 'keyring'))});
    await makeNewer(${JSON.stringify(await workspaceIn(home))}, '', { passphrase: ${JSON.stringify(passphrase)}, deviceSecret });`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
}
