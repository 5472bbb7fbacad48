import './preflight.ts';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBackend } from './backend.ts';
import {
  logOver,
  sealedOver,
  serveBackend,
  type BackendProcessOptions,
  type ChannelPort,
} from './transport/backend-channel.ts';
import { isKnownDriver, knownDrivers, shippedDriver } from './transport/driver-file.ts';
import { nameOf, stackOf } from './transport/fault-facts.ts';
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

// What nobody caught ends this process, and says where it was; its message, which may quote a user's data, is not printed.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (fault: unknown) => {
    process.stderr.write(`${JSON.stringify({ event: 'crash', name: nameOf(fault), stack: stackOf(fault) })}\n`);
    process.exit(1);
  });
}

const given = JSON.parse(process.argv[2] ?? '{}') as BackendProcessOptions;

serveBackend(port, ({ deviceSecret, vouches }) => {
  // The driver loads its compiled part with the first connection: nothing of it has run yet. The very file that was looked at
  // is the one it is told to load.
  const drivers = knownDrivers();
  const driver = given.nativeBinding ?? (drivers === null ? undefined : shippedDriver());
  if (drivers !== null && driver !== undefined && !isKnownDriver(driver, drivers))
    return { reason: 'driver_altered', file: basename(driver) };
  const backend = createBackend({
    databaseFile: given.databaseFile,
    clock: Date.now,
    ids: freshId,
    log: logOver(port),
    readerWorker: pathToFileURL(given.readerWorker),
    version: given.version,
    nativeBinding: driver,
    deviceSecret,
    ...(vouches ? { onSealed: sealedOver(port) } : {}),
  });
  return { ...hostBackend(backend), vouched: backend.vouched };
});
