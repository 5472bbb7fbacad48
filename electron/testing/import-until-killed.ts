import { basename } from 'node:path';
import { randomBytes } from 'node:crypto';
import { createBackend } from '../backend.ts';
import type { AnyAnswer } from '../command-line/command.ts';
import { testPassphrase } from './make-test-workspace.ts';

/**
 * A process that imports file after file until it is killed. Its arguments: the workspace, the merchant, the files.
 * It says `ready` when it begins and `done FILE` only after an import was acknowledged.
 */
const [databaseFile = '', merchantId = '', ...paths] = process.argv.slice(2);

const backend = createBackend({
  databaseFile,
  clock: () => Date.now(),
  ids: () => randomBytes(15).toString('base64url'),
  log: (event, facts) => {
    process.stderr.write(`${event} ${JSON.stringify(facts)}\n`);
  },
  readerWorker: new URL('../formats/reader-worker.ts', import.meta.url),
  version: '0.0.0',
});

async function ask(method: string, input: unknown): Promise<void> {
  const answer = (await backend.dispatch(method, input)) as AnyAnswer;
  if (!answer.ok) throw new Error(`${method}: ${answer.code}`);
}

await ask('vault.unlock', { passphrase: testPassphrase });
process.stdout.write('ready\n');
for (const path of paths) {
  await ask('imports.commit', { merchantId, files: [backend.registerFile({ name: basename(path), path })] });
  process.stdout.write(`done ${basename(path)}\n`);
}
await backend.close();
process.stdout.write('end\n');
