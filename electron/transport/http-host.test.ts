import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asId } from '../../shared/kernel/ids.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import type { HostedBackend } from './hosted-backend.ts';
import { serveHttp, type HttpHost } from './http-host.ts';
import { contentSecurityPolicy } from './page-policy.ts';

let host: HttpHost;
let pageFolder = '';
const cancelled: string[] = [];
const given: { name: string; size: number }[] = [];
const listeners = new Set<(progress: Progress) => void>();

const hosted: HostedBackend = {
  dispatch: async (method, input, callId) => ({ ok: true, value: { method, input, callId } }),
  cancel: (callId) => cancelled.push(callId),
  registerFile: async (source) => {
    given.push({ name: source.name, size: 'bytes' in source ? source.bytes.length : -1 });
    return asId<'file'>('token-1');
  },
  onProgress: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  lock: async () => undefined,
  close: async () => undefined,
};

beforeAll(async () => {
  pageFolder = await mkdtemp(join(tmpdir(), 'nikash-http-'));
  await writeFile(join(pageFolder, 'index.html'), '<p>page');
  host = await serveHttp({ hosted, pageFolder });
});

afterAll(async () => {
  await host.close();
  await rm(pageFolder, { recursive: true, force: true });
});

const ask = (path: string, init: RequestInit = {}, token = host.token) =>
  fetch(`http://127.0.0.1:${host.port}${path}`, { ...init, headers: { 'x-nikash-token': token } });

test('its address carries the token where no server sees it', () => {
  expect(host.url).toBe(`http://127.0.0.1:${host.port}/#token=${host.token}`);
  expect(host.token).toMatch(/^[A-Za-z0-9_-]{32}$/);
});

test('a call is answered as JSON', async () => {
  const answer = await ask('/call', {
    method: 'POST',
    body: JSON.stringify({ method: 'm', input: { a: 1 }, callId: 'c1' }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ ok: true, value: { method: 'm', input: { a: 1 }, callId: 'c1' } });
});

test('a cancel reaches the call, a file becomes a token', async () => {
  expect((await ask('/cancel', { method: 'POST', body: '{"callId":"c9"}' })).status).toBe(204);
  expect(cancelled).toEqual(['c9']);
  const taken = await ask(`/files?name=${encodeURIComponent('../হিসাব ১.csv')}`, { method: 'POST', body: 'a,b' });
  expect(await taken.json()).toEqual({ token: 'token-1', name: 'হিসাব ১.csv' });
  expect(given).toEqual([{ name: 'হিসাব ১.csv', size: 3 }]);
});

test('progress comes as an event stream', async () => {
  const stream = await ask('/progress');
  expect(stream.headers.get('content-type')).toBe('text/event-stream');
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(': connected\n\n');
  const progress: Progress = { callId: asId<'call'>('c1'), step: 'matching', done: 1, of: null, file: null };
  for (const listener of listeners) listener(progress);
  expect((await reader?.read())?.value).toBe(`data: ${JSON.stringify(progress)}\n\n`);
  await reader?.cancel();
});

test('without the token nothing but the page', async () => {
  for (const [path, method] of [
    ['/call', 'POST'],
    ['/cancel', 'POST'],
    ['/progress', 'GET'],
    ['/files?name=a', 'POST'],
  ] as const) {
    expect((await ask(path, { method }, 'x'.repeat(32))).status).toBe(401);
  }
  const page = await ask('/', {}, '');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
});

test.each([['{'], ['{}'], ['{"method":"m","input":{},"more":1}'], ['[]']])('the body %s is refused', async (body) => {
  expect((await ask('/call', { method: 'POST', body })).status).toBe(400);
});
