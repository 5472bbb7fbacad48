import './preflight.ts';
import { pathToFileURL } from 'node:url';
import { createBackend } from './backend.ts';
import { logOver, serveBackend, type BackendProcessOptions, type ChannelPort } from './transport/backend-channel.ts';
import { freshId } from './transport/fresh-id.ts';
import { hostBackend } from './transport/hosted-backend.ts';

/** What Electron gives a utility process to talk with; see https://www.electronjs.org/docs/latest/api/parent-port. */
type ParentPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
};

const { parentPort } = process as typeof process & { readonly parentPort: ParentPort };
const port: ChannelPort = {
  send: (message) => parentPort.postMessage(message),
  receive: (listener) => parentPort.on('message', ({ data }) => listener(data)),
};

const given = JSON.parse(process.argv[2] ?? '{}') as BackendProcessOptions;

serveBackend(
  port,
  hostBackend(
    createBackend({
      databaseFile: given.databaseFile,
      clock: Date.now,
      ids: freshId,
      log: logOver(port),
      readerWorker: pathToFileURL(given.readerWorker),
      version: given.version,
      nativeBinding: given.nativeBinding ?? undefined,
    }),
  ),
);
