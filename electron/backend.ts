import { uptime } from 'node:os';
import { maskCardNumbers } from '../shared/cards/mask-card-numbers.ts';
import type { FileToken } from '../shared/kernel/ids.ts';
import { createBackupKeeper } from './app/backups/backup-keeper.ts';
import { createSession } from './app/vault/session.ts';
import { takeVouched } from './app/vault/take-vouched.ts';
import type { FileSource } from './formats/format.ts';
import type { Backend, BackendOptions } from './transport/backend-port.ts';
import { createDispatch } from './transport/dispatch.ts';
import { createTurns } from './transport/turns.ts';

/** Files a host may hold open by token at one time; the oldest is forgotten first. */
const mostFiles = 1000;

/** The one backend, whoever hosts it: the app's own process, the loopback server, a test, the command line. */
export function createBackend(options: BackendOptions): Backend {
  const files = new Map<FileToken, FileSource>();
  const backups = createBackupKeeper({
    databaseFile: options.databaseFile,
    nativeBinding: options.nativeBinding,
    clock: options.clock,
    zone: options.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    automatic: options.automaticBackups ?? true,
    log: options.log,
  });
  const session = createSession({
    file: options.databaseFile,
    nativeBinding: options.nativeBinding,
    deviceSecret: options.deviceSecret ?? null,
    running: options.running ?? (() => Math.round(uptime() * 1000)),
    beforeMigration: backups.beforeMigration,
    onSealed: options.onSealed,
  });
  const inTurn = createTurns();
  const dispatch = createDispatch(
    {
      clock: options.clock,
      ids: options.ids,
      readerWorker: options.readerWorker,
      version: options.version,
      nativeBinding: options.nativeBinding,
      session,
      backups,
      fileOf: (token) => files.get(token) ?? null,
    },
    options.log,
    inTurn,
  );
  const running = new Set<AbortController>();
  const lock = async (): Promise<void> => {
    for (const controller of running) controller.abort();
    // A command like any other: it waits for the one that runs to stop.
    await dispatch('vault.lock', {});
  };

  return {
    dispatch: async (method, input, call = {}) => {
      const controller = new AbortController();
      const signal = call.signal === undefined ? controller.signal : AbortSignal.any([call.signal, controller.signal]);
      running.add(controller);
      try {
        return await dispatch(method, input, { ...call, signal });
      } finally {
        running.delete(controller);
      }
    },
    registerFile: (source) => {
      const token = options.ids() as FileToken;
      // Its name is kept with its rows, and may be anything.
      files.set(token, { ...source, name: maskCardNumbers(source.name) });
      for (const oldest of files.keys()) {
        if (files.size <= mostFiles) break;
        files.delete(oldest);
      }
      return token;
    },
    lock,
    vouched: (step) => inTurn(() => takeVouched(session, step)),
    close: async () => {
      backups.end();
      await lock();
      files.clear();
    },
  };
}
