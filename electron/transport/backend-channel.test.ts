import { expect, test } from 'vitest';
import { asId, type CallId, type FileToken } from '../../shared/kernel/ids.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import { backendOver, logOver, serveBackend, type ChannelPort } from './backend-channel.ts';
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
  close: async () => undefined,
};

const connect = () => {
  const [here, there] = joinedPorts();
  const logged: string[] = [];
  const backend = backendOver(here, (event, facts) => logged.push(`${event} ${JSON.stringify(facts)}`));
  serveBackend(there, hostBackend(double));
  return { backend, logged, there };
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
