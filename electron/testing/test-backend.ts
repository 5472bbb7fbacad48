import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Input, MethodName, Output } from '../../shared/contract/contract.ts';
import type { FileToken } from '../../shared/kernel/ids.ts';
import { createBackend } from '../backend.ts';
import type { Backend, Call } from '../transport/backend-port.ts';
import { makeTestWorkspace, testPassphrase } from './make-test-workspace.ts';

export type TestBackend = {
  readonly backend: Backend;
  readonly databaseFile: string;
  readonly folder: string;
  /** The value, or a failure that names the refusal. */
  readonly ask: <M extends MethodName>(method: M, input: Input<M>, call?: Call) => Promise<Output<M>>;
  readonly dispatch: <M extends MethodName>(method: M, input: Input<M>, call?: Call) => Promise<Answer<M>>;
  /** Makes its workspace and opens it. */
  readonly openNew: () => Promise<void>;
  readonly file: (name: string, text: string) => FileToken;
  readonly faults: readonly unknown[];
  readonly remove: () => Promise<void>;
};

export type TestClock = { now: number };

/** A backend over a real workspace in a folder of its own. The clock stands where the test puts it. */
export function testBackend(
  options: {
    readonly folder?: string;
    readonly clock?: TestClock;
    /** The reader's program: the product's own, or `any-rows-worker.ts` for files of any currency. */
    readonly readerWorker?: URL;
    /** A test that is not about backups does not wait for them. */
    readonly automaticBackups?: boolean;
    /** What the computer's keyring holds; it has none where nothing is said. */
    readonly deviceSecret?: Uint8Array;
    /** How long the machine has been running, in milliseconds; as long as it has where nothing is said. */
    readonly running?: () => number;
    /** What its ids begin with: two workspaces that share something give their own things different ones. */
    readonly idsBegin?: string;
    readonly log?: (event: string, facts: Readonly<Record<string, string | number>>) => void;
  } = {},
): TestBackend {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'nikash-backend-'));
  const databaseFile = join(folder, 'test.nikash-ledger');
  const faults: unknown[] = [];
  const clock = options.clock ?? { now: Date.parse('2026-11-21T10:00:00+05:30') };
  let made = 0;
  const backend = createBackend({
    databaseFile,
    clock: () => clock.now,
    ids: () => `${options.idsBegin ?? 'id'}${String((made += 1)).padStart(6, '0')}`,
    log: (event, facts) => {
      if (event === 'fault') faults.push(facts);
      options.log?.(event, facts);
    },
    readerWorker: options.readerWorker ?? new URL('../formats/reader-worker.ts', import.meta.url),
    version: '0.0.0',
    automaticBackups: options.automaticBackups ?? false,
    zone: 'Asia/Kolkata',
    deviceSecret: options.deviceSecret ?? null,
    ...(options.running === undefined ? {} : { running: options.running }),
  });
  const dispatch: TestBackend['dispatch'] = async (method, input, call) =>
    (await backend.dispatch(method, input, call)) as Answer<typeof method>;
  const ask = async <M extends MethodName>(method: M, input: Input<M>, call?: Call): Promise<Output<M>> => {
    const answer = await dispatch(method, input, call);
    if (!answer.ok)
      throw new Error(
        `${method} was refused: ${answer.code} ${JSON.stringify(answer.details)} ${JSON.stringify(faults)}`,
      );
    return answer.value;
  };
  return {
    backend,
    databaseFile,
    folder,
    faults,
    dispatch,
    ask,
    openNew: async () => {
      await makeTestWorkspace(databaseFile);
      await ask('vault.unlock', { passphrase: testPassphrase });
    },
    file: (name, text) => backend.registerFile({ name, bytes: new TextEncoder().encode(text) }),
    remove: async () => {
      await backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A merchant in India with an open workspace, ready for files. */
export async function testMerchant(backend: TestBackend, name = 'Test Shop'): Promise<string> {
  await backend.openNew();
  const { id } = await backend.ask('merchants.add', { name, country: 'IN' });
  return id;
}
