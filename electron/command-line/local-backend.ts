import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { MethodName, Output } from '../../shared/contract/contract.ts';
import { createBackend } from '../backend.ts';
import type { Backend } from '../transport/backend-port.ts';
import type { AnyAnswer, Ask } from './command.ts';
import { Refused } from './refused.ts';
import type { Terminal } from './terminal.ts';

const packageVersion = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return version;
};

/** Never begins with a dash: on a command line that would be an option. */
function typableId(): string {
  const id = randomBytes(15).toString('base64url');
  return id.startsWith('-') ? typableId() : id;
}

/** The backend in this very process. */
export const localBackend = (databaseFile: string, terminal: Terminal): Backend =>
  createBackend({
    databaseFile,
    clock: () => Date.now(),
    ids: typableId,
    log: (event, facts) => {
      if (event === 'backup_failed')
        terminal.err(
          `nikash: no backup could be made (${String(facts['reason']).replaceAll('_', ' ')}); the rest was done.`,
        );
      if (process.env['NIKASH_LOG'] !== undefined) terminal.err(`${event} ${JSON.stringify(facts)}`);
    },
    readerWorker: new URL('../formats/reader-worker.ts', import.meta.url),
    version: packageVersion(),
  });

export const asking =
  (backend: Backend): Ask =>
  async <M extends MethodName>(method: M, input: unknown) => {
    const answer = (await backend.dispatch(method, input)) as AnyAnswer;
    if (!answer.ok) throw new Refused(answer);
    return answer.value as Output<M>;
  };
