import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import {
  backendOver,
  type BackendHeard,
  type BackendProcessOptions,
  type BackendStart,
  type RemoteBackend,
} from '../transport/backend-channel.ts';
import { lockInTime } from './lock-in-time.ts';

export type BackendProcess = {
  readonly backend: RemoteBackend;
  /** Locks it, in peace or by ending it; `false`: it was ended, and another has to be started. */
  readonly lock: () => Promise<boolean>;
  /** Ends it in peace: what runs is cancelled, the workspace closed. */
  readonly end: () => Promise<void>;
};

export type BackendProcessStart = Omit<BackendProcessOptions, 'readerWorker'> &
  Omit<BackendStart, 'type'> &
  BackendHeard & {
    readonly programFolder: string;
    /** Called when it ends by itself, with the number under which that is logged. */
    readonly onDeath: (reference: string) => void;
  };

/** How long it may take to end before it is ended: the backup it makes on closing copies and reads the whole ledger. */
const patienceMs = 60_000;

/** Starts the backend in a process of its own, so that no import freezes the window. The device secret is zeroed here. */
export function startBackendProcess(start: BackendProcessStart): BackendProcess {
  const { programFolder, databaseFile, version, nativeBinding, onDeath, log } = start;
  const readerWorker = join(programFolder, 'reader-worker.js');
  // Everybody on this machine can read what a program was started with: paths stand there, and nothing else does.
  const given: BackendProcessOptions = { databaseFile, version, nativeBinding, readerWorker };
  const child = utilityProcess.fork(join(programFolder, 'backend.js'), [JSON.stringify(given)], {
    serviceName: 'Nikash ledger',
    // Nothing of the surroundings but what a program needs to find its folders and write the right script.
    env: pick(['HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'SystemRoot']),
  });
  let ending = false;
  const backend = backendOver(portOf(child), start, {
    ...start,
    onRefused: (refused) => {
      ending = true;
      child.kill();
      start.onRefused?.(refused);
    },
  });
  child.on('exit', (code) => {
    const reference = randomBytes(4).toString('hex');
    backend.abandon(reference);
    if (ending) return;
    log('backend_died', { reference, code });
    onDeath(reference);
  });

  return {
    backend,
    lock: () =>
      lockInTime(backend.lock, () => {
        ending = true;
        // Not asked to end but ended: it may be deep in a statement, and hears nothing.
        if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
        log('backend_ended_to_lock', {});
      }),
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
