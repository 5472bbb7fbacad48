import { randomBytes } from 'node:crypto';
import { readlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import { createBackend } from '../../backend.ts';
import type { AnyAnswer } from '../../command-line/command.ts';
import { connectionSettings } from '../../store/connection.ts';
import { rekeyWorkspace } from '../../store/rekey-workspace.ts';
import { leastCost, testPassphrase } from '../make-test-workspace.ts';
import { diskCommand } from './disk-work.ts';
import { controlOf } from './faulty-disk.ts';

/**
 * A process that works on a workspace while its disk is watched or fails (faulty-disk.c). Its words: the folder, what to do, and
 * what that takes. Each line it says on standard output stands in the disk's log at its moment.
 */
const [root = '', work = '', ...words] = process.argv.slice(2);
const place = { file: join(root, 'test.nikash-ledger'), deviceSecret: null, running: () => 0 };
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const backend = createBackend({
  databaseFile: place.file,
  clock: () => Date.parse('2026-11-21T10:00:00+05:30'),
  ids: () => randomBytes(15).toString('base64url'),
  log: (event, facts) => {
    if (event === 'fault') process.stderr.write(`${event} ${JSON.stringify(facts)}\n`);
  },
  readerWorker: new URL('../../formats/reader-worker.ts', import.meta.url),
  version: '0.0.0',
  automaticBackups: work !== 'commands-quietly',
  zone: 'Asia/Kolkata',
});

const ask = async (method: string, input: unknown): Promise<AnyAnswer> =>
  (await backend.dispatch(method, input)) as AnyAnswer;

async function must(method: string, input: unknown): Promise<Readonly<Record<string, unknown>>> {
  const answer = await ask(method, input);
  if (!answer.ok) throw new Error(`${method}: ${answer.code} ${JSON.stringify(answer.details)}`);
  return answer.value;
}

const unlock = () => must('vault.unlock', { passphrase: testPassphrase });
const order = (text: string): void => writeFileSync(controlOf(root), text);

/** Has every connection from here on set otherwise, such as `synchronous=1`: to see that it matters. */
function setConnections(settings: readonly string[]): void {
  for (const setting of settings) {
    const [name = '', value = '0'] = setting.split('=');
    const list = connectionSettings as unknown as [string, bigint][];
    const at = list.findIndex(([known]) => known === name);
    list.splice(at < 0 ? list.length : at, at < 0 ? 0 : 1, [name, BigInt(value)]);
  }
}

async function merchantId(): Promise<string> {
  const { merchants } = (await must('merchants.list', {})) as { merchants: { id: string; name: string }[] };
  return merchants.find(({ name }) => name === diskCommand(0).name)?.id ?? '';
}

async function run(n: number): Promise<AnyAnswer> {
  const given = diskCommand(n);
  if (given.does === 'add_merchant') return ask('merchants.add', { name: given.name, country: 'IN' });
  const token = backend.registerFile({ name: given.name, bytes: new TextEncoder().encode(given.text) });
  return ask('imports.commit', { merchantId: await merchantId(), files: [token] });
}

/** Unlocked once, or anew every so many commands, which takes the write-ahead log into the file. */
async function commands(from: number, count: number, reopen: number, dies = false): Promise<void> {
  await unlock();
  say('ready');
  for (let n = from; n < from + count; n += 1) {
    const answer = await run(n);
    if (!answer.ok) throw new Error(`command ${n}: ${answer.code}`);
    say(`done ${n}`);
    if (n % reopen === reopen - 1) {
      await must('vault.lock', {});
      await unlock();
    }
  }
  if (dies) process.kill(process.pid, 'SIGKILL');
  await must('vault.lock', {});
}

/**
 * Command after command on a disk that fails once, or from some moment on until somebody mends it. What was refused is done
 * again when the disk is sound: it must not have been kept. The workspace is closed and opened now and then, and at the end.
 */
async function failing(first: number, count: number, trouble: string): Promise<void> {
  await unlock();
  say('ready');
  order(trouble);
  // A few more after the first refusal show that the workspace goes on.
  let more = count;
  const insist = async (name: string, doIt: () => Promise<AnyAnswer>): Promise<void> => {
    const answer = await doIt();
    if (answer.ok) return;
    say(`refused ${name}: ${answer.code}`);
    order('off');
    more = Math.min(more, 4);
    const again = await doIt();
    if (!again.ok) throw new Error(`${name} again: ${again.code}`);
  };
  for (let n = first; more > 0; n += 1, more -= 1) {
    await insist(`command ${n}`, () => run(n));
    say(`done ${n}`);
    if (n % 20 !== 19) continue;
    await insist('lock', () => ask('vault.lock', {}));
    await insist('unlock', () => ask('vault.unlock', { passphrase: testPassphrase }));
  }
  say(`counts ${readlinkSync(controlOf(root))}`);
  await insist('lock', () => ask('vault.lock', {}));
  order('off');
  await unlock();
  const { ok, findings } = (await must('ledger.verify', {})) as { ok: boolean; findings: unknown };
  say(ok ? 'verified' : `verify found ${JSON.stringify(findings)}`);
}

/** Opening while the disk fails, and after. */
async function failingToOpen(trouble: string): Promise<void> {
  order(trouble);
  const refused = await ask('vault.unlock', { passphrase: testPassphrase });
  const counts = readlinkSync(controlOf(root));
  order('off');
  say(`answered ${refused.ok ? 'ok' : refused.code} ${counts}`);
  const again = await ask('vault.unlock', { passphrase: testPassphrase });
  say(`again ${again.ok ? 'ok' : again.code}`);
}

switch (work) {
  case 'commands':
  case 'commands-quietly': {
    const [from = '0', count = '1', reopen = '1000000', ...settings] = words;
    setConnections(settings);
    await commands(Number(from), Number(count), Number(reopen));
    break;
  }
  case 'commands-and-die':
    await commands(Number(words[0]), Number(words[1]), Number.MAX_SAFE_INTEGER, true);
    break;
  case 'open':
    await unlock();
    say('ready');
    await must('vault.lock', {});
    break;
  case 'create': {
    const answer = await ask('vault.create', { passphrase: testPassphrase });
    say(`created ${answer.ok ? 'ok' : answer.code}`);
    break;
  }
  case 'rekey': {
    const recoveryKey = readRecoveryKey(words[0] ?? '') ?? new Uint8Array();
    say('ready');
    const done = await rekeyWorkspace(place, testPassphrase, recoveryKey, { cost: leastCost });
    say(done.ok ? 'rekeyed' : done.reason);
    break;
  }
  case 'backup':
    await unlock();
    say('ready');
    await must('backups.make', {});
    say('made');
    break;
  case 'restore': {
    await unlock();
    say('ready');
    await must('backups.restore', { backup: { name: words[0] ?? '' }, by: { passphrase: testPassphrase } });
    say('restored');
    break;
  }
  case 'failing':
    await failing(Number(words[0]), Number(words[1]), words[2] ?? 'off');
    break;
  case 'failing-to-open':
    await failingToOpen(words[0] ?? '');
    break;
  default:
    throw new Error(`There is no work ${work}.`);
}
say('end');
