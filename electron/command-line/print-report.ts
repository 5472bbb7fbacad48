import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contract, type Answer, type MethodName } from '../../shared/contract/contract.ts';
import { hostBackend, type HostedBackend } from '../transport/hosted-backend.ts';
import { serveHttp } from '../transport/http-host.ts';
import type { Backend } from '../transport/backend-port.ts';
import { UsageError } from './usage-error.ts';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export type PrintedReport = {
  /** The window's address of the report: `/reports?kind=turnover&…`. */
  readonly address: string;
  /** What the window remembers of its reader, by the names it keeps them under. */
  readonly remembered: Readonly<Record<string, string>>;
  readonly out: string;
};

/**
 * Prints a report over the open books as the window's PDF button does: the page is served to this machine alone and drawn in an
 * Electron that shows no window, so that there is one layout for screen and paper, and Bengali and Hindi are shaped by the same engine.
 * @throws UsageError in one sentence where there is no Electron to do it.
 */
export async function printReports(backend: Backend, reports: readonly PrintedReport[]): Promise<void> {
  // The page is built before it is served; what is missing is said before anything is opened.
  await runPrinter(['--page'], '');
  const host = await serveHttp({ hosted: onlyLooking(hostBackend(backend)), pageFolder: inProject('dist/renderer') });
  try {
    await runPrinter([], JSON.stringify({ url: host.url, reports }));
  } finally {
    await host.close();
  }
}

/** Whether a PDF can be printed at once, with nothing fetched, installed or built for it. */
export const canPrintAtOnce = async (): Promise<boolean> => (await printer(['--at-hand'], '')).code === 0;

/**
 * The printed page reads the books and changes nothing in them, whatever a page otherwise does by itself, such as locking them. Nobody
 * is there to be asked for a recovery key either, so it is told that there is one.
 */
const onlyLooking = (hosted: HostedBackend): HostedBackend => ({
  ...hosted,
  dispatch: async (method, input, callId) => {
    if (!isQuery(method)) return { ok: false, code: 'cancelled', details: {} };
    const answer = (await hosted.dispatch(method, input, callId)) as Answer<'vault.status'>;
    return method === 'vault.status' && answer.ok
      ? { ...answer, value: { ...answer.value, recovery: 'confirmed' } }
      : answer;
  },
});

const isQuery = (method: string): boolean =>
  Object.hasOwn(contract, method) && contract[method as MethodName].kind === 'query';

async function runPrinter(args: readonly string[], asked: string): Promise<void> {
  const { code, said } = await printer(args, asked);
  if (code !== 0)
    throw new UsageError(`no PDF could be made (${lastLine(said)}); --out FILE.xlsx and FILE.csv need no Electron`);
}

const printer = (args: readonly string[], asked: string): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [inProject('scripts/print-page.ts'), ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const text: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => text.push(chunk));
    child.stdout.resume();
    child.stdin.on('error', () => undefined);
    child.on('error', (fault) => resolve({ code: 127, said: fault.message }));
    child.on('close', (ended) => resolve({ code: ended ?? 1, said: Buffer.concat(text).toString() }));
    child.stdin.end(asked);
  });

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.replace(/\.$/, '') ?? '';
