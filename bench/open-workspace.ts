import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Answer, Input, MethodName, Output } from '../shared/contract/contract.ts';
import type { MerchantId } from '../shared/kernel/ids.ts';
import { createBackend } from '../electron/backend.ts';
import { anyRowsFile } from '../electron/testing/any-rows.ts';

export type Workspace = {
  readonly ask: <M extends MethodName>(method: M, input: Input<M>) => Promise<Output<M>>;
  readonly bring: (merchantId: MerchantId, rows: Parameters<typeof anyRowsFile>[0]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The product's own backend over a workspace in a folder, at a time that stands still. */
export function openWorkspace(folder: string, now: number): Workspace {
  mkdirSync(folder, { recursive: true });
  let made = 0;
  const backend = createBackend({
    databaseFile: join(folder, 'bench.nikash-ledger'),
    clock: () => now,
    ids: () => `id${(made += 1)}-${folder.length}-${process.hrtime.bigint()}`,
    log: (event, facts) => {
      if (event === 'fault') console.error(event, facts);
    },
    readerWorker: new URL('../electron/testing/any-rows-worker.ts', import.meta.url),
    version: '0.0.0',
  });
  const ask: Workspace['ask'] = async (method, input) => {
    const answer = (await backend.dispatch(method, input)) as Answer<typeof method>;
    if (!answer.ok) throw new Error(`${method}: ${answer.code} ${JSON.stringify(answer.details)}`);
    return answer.value;
  };
  return {
    ask,
    bring: async (merchantId, rows) => {
      const name = `rows-${(made += 1)}.json`;
      const file = backend.registerFile({ name, bytes: new TextEncoder().encode(anyRowsFile(rows)) });
      await ask('imports.commit', { merchantId, files: [file] });
    },
    close: () => backend.close(),
  };
}
