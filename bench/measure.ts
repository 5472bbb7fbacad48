import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Measured = {
  readonly seconds: number;
  /** Largest resident size, where the system tells it (Linux); read every 20 ms, so a last short peak may be missed. */
  readonly peakMegabytes: number | null;
  readonly stdout: string;
};

export type Command = {
  readonly program: string;
  readonly args: readonly string[];
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that count as done; 0 when left out. */
  readonly done?: readonly number[];
};

function peakOf(pid: number): number {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found === null ? 0 : Number(found[1]) / 1024;
  } catch {
    return 0; // ended meanwhile, or a system without /proc
  }
}

/**
 * Runs a program and times it from start to end, its own start-up included: that is what a person waits for.
 * @throws Error with its last words when it does not end as it should.
 */
export async function measure(command: Command): Promise<Measured> {
  const { promise, resolve, reject } = Promise.withResolvers<Measured>();
  const began = process.hrtime.bigint();
  const child = spawn(command.program, command.args, { env: { ...process.env, ...command.env } });
  let [stdout, stderr, peak] = ['', '', 0];
  const watch = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, peakOf(child.pid));
  }, 20);
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.on('error', reject);
  child.on('close', (code) => {
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    clearInterval(watch);
    if (code !== null && (command.done ?? [0]).includes(code))
      resolve({ seconds, peakMegabytes: peak === 0 ? null : peak, stdout });
    else
      reject(
        new Error(
          `${command.program} ${command.args.slice(0, 6).join(' ')} … ended with ${code}: ${stderr.slice(-2000)}${stdout.slice(-500)}`,
        ),
      );
  });
  child.stdin.end(command.input ?? '');
  return promise;
}

/** The middle value; of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('nothing has no median');
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
