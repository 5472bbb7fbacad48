import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createBackend } from '../electron/backend.ts';
import { freshId } from '../electron/transport/fresh-id.ts';
import { hostBackend } from '../electron/transport/hosted-backend.ts';
import { serveHttp } from '../electron/transport/http-host.ts';
import { buildPage } from './bundles.ts';
import { inProject, projectVersion } from './project.ts';

/**
 * Serves the app to a browser for development: `npm run dev -- [--workspace FILE] [--port N] [--keyring FILE]`. Prints the
 * address on standard output; the page is built anew whenever its source changes. A file of 32 bytes, made where there is
 * none, stands in for the operating system's keyring; without one a passphrase is asked for and no PIN.
 */
const { values } = parseArgs({
  options: {
    workspace: { type: 'string', default: inProject('.nikash-dev', 'workspace.nikash-ledger') },
    port: { type: 'string', default: '0' },
    keyring: { type: 'string' },
    built: { type: 'boolean', default: false },
  },
});

const databaseFile = resolve(values.workspace);
mkdirSync(dirname(databaseFile), { recursive: true });
if (!values.built) await buildPage({ watch: true });

const { keyring } = values;
if (keyring !== undefined && !existsSync(keyring)) writeFileSync(keyring, randomBytes(32), { mode: 0o600 });

const backend = createBackend({
  databaseFile,
  deviceSecret: keyring === undefined ? null : new Uint8Array(readFileSync(keyring)),
  clock: Date.now,
  ids: freshId,
  log: (event, facts) => console.error(event, facts),
  readerWorker: new URL('../electron/formats/reader-worker.ts', import.meta.url),
  version: projectVersion(),
});
const host = await serveHttp({
  hosted: hostBackend(backend),
  pageFolder: inProject('dist/renderer'),
  port: Number(values.port),
});
console.log(host.url);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void host
      .close()
      .then(() => backend.close())
      .then(() => process.exit(0));
  });
}
