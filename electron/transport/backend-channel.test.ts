import { expect, test } from 'vitest';
import { asId, type CallId, type FileToken } from '../../shared/kernel/ids.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import {
  backendOver,
  logOver,
  sealedOver,
  serveBackend,
  type BackendStart,
  type ChannelPort,
} from './backend-channel.ts';
import { hostBackend } from './hosted-backend.ts';
import type { Backend } from './backend-port.ts';

/** Two ports joined as by Electron: what is sent is cloned and comes later. */
const joinedPorts = (): readonly [ChannelPort, ChannelPort] => {
  const { port1, port2 } = new MessageChannel();
  const portOf = (port: MessagePort): ChannelPort => ({
    send: (message) => port.postMessage(message),
    receive: (listener) => {
      port.addEventListener('message', ({ data }) => listener(data));
      port.start();
    },
  });
  return [portOf(port1), portOf(port2)];
};

const callId = asId<'call'>('call-1') satisfies CallId;
const progressOf = (done: number): Progress => ({ callId, step: 'reading', done, of: 2, file: null });

/** A backend that answers with what it was asked, waits for a cancel when asked to, and never answers `never`. */
const double: Backend = {
  dispatch: async (method, input, call) => {
    if (method === 'never') return new Promise(() => undefined);
    if (method !== 'wait') return { ok: true, value: { method, input } };
    call?.onProgress?.(progressOf(1));
    await new Promise((resolve) => call?.signal?.addEventListener('abort', resolve));
    return { ok: false, code: 'cancelled', details: {} };
  },
  registerFile: (source) => asId<'file'>(`token-of-${source.name}`) satisfies FileToken,
  lock: async () => undefined,
  // What it was given, as it came: the sender zeroes its own.
  vouched: async (step) => ({ ok: true, value: step.step === 'unlock' ? [...step.onceKey] : step.step }),
  close: async () => undefined,
};

const connect = (deviceSecret: Uint8Array | null = null, altered = false) => {
  const [here, there] = joinedPorts();
  const logged: string[] = [];
  const started: Omit<BackendStart, 'type'>[] = [];
  const sealed: (readonly number[] | null)[] = [];
  const refused: unknown[] = [];
  const backend = backendOver(
    here,
    { deviceSecret, vouches: true },
    {
      log: (event, facts) => logged.push(`${event} ${JSON.stringify(facts)}`),
      onSealed: (onceKey) => sealed.push(onceKey === null ? null : [...onceKey]),
      onRefused: (told) => refused.push(told),
    },
  );
  serveBackend(there, ({ deviceSecret: given, vouches }) => {
    started.push({ deviceSecret: given, vouches });
    return altered
      ? { reason: 'driver_altered', file: 'linux-x64.node' }
      : { ...hostBackend(double), vouched: double.vouched };
  });
  return { backend, logged, there, started, sealed, refused };
};

test('each answer finds its own question', async () => {
  const { backend } = connect();
  const answers = await Promise.all(['a', 'b', 'c'].map((method, n) => backend.dispatch(method, { n }, null)));
  expect(answers).toEqual(['a', 'b', 'c'].map((method, n) => ({ ok: true, value: { method, input: { n } } })));
});

test('files become tokens, and log lines come across', async () => {
  const { backend, logged, there } = connect();
  logOver(there)('fault', { reference: 'r1' });
  expect(await backend.registerFile({ name: 'a.csv', path: '/a.csv' })).toBe('token-of-a.csv');
  expect(logged).toEqual(['fault {"reference":"r1"}']);
});

test('progress comes while a call runs, and a cancel ends it', async () => {
  const { backend } = connect();
  const first = new Promise<Progress>((resolve) => {
    const stop = backend.onProgress((progress) => {
      stop();
      resolve(progress);
    });
  });
  const answer = backend.dispatch('wait', {}, callId);
  expect(await first).toEqual(progressOf(1));
  expect(await backend.dispatch('other', {}, callId)).toMatchObject({ ok: false, code: 'bad_request' });
  backend.cancel(callId);
  expect(await answer).toMatchObject({ code: 'cancelled' });
});

test('when the other side is gone, what waits and what comes later is answered with a fault', async () => {
  const { backend } = connect();
  const waiting = backend.dispatch('never', {}, null);
  backend.abandon('ref-1');
  const fault = { ok: false, code: 'fault', details: { reference: 'ref-1' } };
  expect(await waiting).toEqual(fault);
  expect(await backend.dispatch('a', {}, null)).toEqual(fault);
  await expect(backend.registerFile({ name: 'a', path: '/a' })).rejects.toThrow('ended before');
});

test('the device secret goes over in the first message, and is zeroed on this side', async () => {
  const secret = new Uint8Array(32).fill(7);
  const { backend, started } = connect(secret);
  await backend.dispatch('a', {}, null);
  expect(started).toEqual([{ deviceSecret: new Uint8Array(32).fill(7), vouches: true }]);
  expect(secret).toEqual(new Uint8Array(32));
});

test('the key of what was sealed comes across once and stays on neither way', async () => {
  const { backend, there, sealed } = connect();
  const onceKey = new Uint8Array(32).fill(9);
  sealedOver(there)(onceKey);
  sealedOver(there)(null);
  const back = new Uint8Array(32).fill(8);
  expect(await backend.vouched({ step: 'unlock', onceKey: back })).toEqual({ ok: true, value: Array(32).fill(8) });
  expect(await backend.vouched({ step: 'prove' })).toEqual({ ok: true, value: 'prove' });
  expect(sealed).toEqual([Array(32).fill(9), null]);
  expect([...onceKey, ...back].every((byte) => byte === 0)).toBe(true);
});

test('a backend that would not start says why, and answers nothing', async () => {
  const { backend, refused } = connect(null, true);
  const waiting = backend.dispatch('a', {}, null);
  await expect.poll(() => refused).toEqual([{ reason: 'driver_altered', file: 'linux-x64.node' }]);
  backend.abandon('ref-2');
  expect(await waiting).toMatchObject({ code: 'fault' });
});
