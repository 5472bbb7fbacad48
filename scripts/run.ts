import { spawn } from 'node:child_process';

export type Run = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `show` passes the output through; `quiet` keeps it for the error, should there be one. */
  readonly output?: 'show' | 'quiet';
};

/** Runs a program to its end and gives its exit code and what it printed; a program that cannot start has code 127. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env, output = 'quiet' }: Run = {},
): Promise<{ readonly code: number; readonly text: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const text: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => text.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => text.push(chunk));
    child.on('error', (fault) => resolve({ code: 127, text: fault.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, text: Buffer.concat(text).toString() }));
  });
}

/** Runs Node itself: the one that runs this, whatever else the machine has. */
export const runNode = (args: readonly string[], options?: Run) => run(process.execPath, args, options);

/** Runs npm, the one that started this script where there is one; on Windows npm is no program of its own. */
export const runNpm = (args: readonly string[], options?: Run) => {
  const npm = process.env['npm_execpath'];
  return npm === undefined || !/\.c?js$/.test(npm) ? run('npm', args, options) : runNode([npm, ...args], options);
};

/** Runs a program and fails with what it printed unless it ends well. */
export async function mustRun(command: string, args: readonly string[], options?: Run): Promise<string> {
  const { code, text } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${text}`);
  return text;
}
