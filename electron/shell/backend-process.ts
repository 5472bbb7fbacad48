import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import type { BackendOptions } from '../transport/backend-port.ts';
import { backendOver, type RemoteBackend } from '../transport/backend-channel.ts';
import type { BackendProcessOptions } from '../transport/backend-channel.ts';

export type BackendProcess = {
  readonly backend: RemoteBackend;
  /** Ends it in peace: what runs is cancelled, the workspace closed. */
  readonly end: () => Promise<void>;
};

export type BackendProcessStart = Omit<BackendProcessOptions, 'readerWorker'> & {
  readonly programFolder: string;
  readonly log: BackendOptions['log'];
  /** Called when it ends by itself, with the number under which that is logged. */
  readonly onDeath: (reference: string) => void;
};

/** How long it may take to end before it is ended. */
const patienceMs = 5000;

/** Starts the backend in a process of its own, so that no import freezes the window. */
export function startBackendProcess({ programFolder, log, onDeath, ...options }: BackendProcessStart): BackendProcess {
  const given: BackendProcessOptions = { ...options, readerWorker: join(programFolder, 'reader-worker.js') };
  const child = utilityProcess.fork(join(programFolder, 'backend.js'), [JSON.stringify(given)], {
    serviceName: 'Nikash ledger',
    // Nothing of the surroundings but what a program needs to find its folders and write the right script.
    env: pick(['HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'SystemRoot']),
  });
  const backend = backendOver(portOf(child), log);
  let ending = false;
  child.on('exit', (code) => {
    const reference = randomBytes(4).toString('hex');
    backend.abandon(reference);
    if (ending) return;
    log('backend_died', { reference, code });
    onDeath(reference);
  });

  return {
    backend,
    end: async () => {
      ending = true;
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
      await Promise.race([backend.close(), patience]);
      if (child.kill()) await Promise.race([gone, patience]);
    },
  };
}

const portOf = (child: UtilityProcess) => ({
  send: (message: unknown) => child.postMessage(message),
  receive: (listener: (message: unknown) => void) => {
    child.on('message', listener);
  },
});

const pick = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
