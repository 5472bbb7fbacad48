import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../../shared/kernel/ids.ts';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import { httpBridge } from './http-bridge.ts';

type Seen = { readonly route: string; readonly token: unknown; readonly body: string };

let server: Server;
let seen: Seen[] = [];
let streams: ServerResponse[] = [];
let downloads: [string, string | Uint8Array][] = [];

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
};

const json = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const route = `${request.method} ${request.url}`;
  seen.push({ route, token: request.headers['x-nikash-token'], body: await bodyOf(request) });
  if (route === 'GET /progress') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': connected\n\n');
    streams.push(response);
  } else if (route.startsWith('POST /files')) json(response, { token: `token-${seen.length}`, name: 'as-kept.csv' });
  else if (route === 'POST /cancel') response.writeHead(204).end();
  else if (request.headers['x-nikash-token'] === 'secret') json(response, { ok: true, value: { merchants: [] } });
  else response.writeHead(401).end();
}

const bridgeWith = (token: string): Bridge =>
  httpBridge({
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    page: {
      platform: 'linux',
      chooseFiles: () => Promise.resolve([new File(['chosen'], 'chosen.csv')]),
      print: (name) => Promise.resolve(name),
      download: (name, text) => downloads.push([name, text]),
    },
  });

beforeEach(async () => {
  seen = [];
  streams = [];
  downloads = [];
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
};

describe('httpBridge', () => {
  it('calls a method with its input, its call id and the token', async () => {
    const answered = await bridgeWith('secret').call('merchants.list', {}, asId('call-1'));
    expect(answered).toEqual({ ok: true, value: { merchants: [] } });
    expect(seen).toEqual([
      { route: 'POST /call', token: 'secret', body: '{"method":"merchants.list","input":{},"callId":"call-1"}' },
    ]);
  });

  it('fails when the host does not know the token', async () => {
    await expect(bridgeWith('wrong').call('merchants.list', {})).rejects.toThrow('401');
  });

  it('cancels a call', async () => {
    await bridgeWith('secret').cancel(asId('call-2'));
    expect(seen[0]).toEqual({ route: 'POST /cancel', token: 'secret', body: '{"callId":"call-2"}' });
  });

  it('hands over dropped and chosen files one after the other, names encoded', async () => {
    const bridge = bridgeWith('secret');
    const taken = await bridge.takeFiles([new File(['one'], 'হিসাব & co.csv'), new File(['two'], 'b.csv')]);
    expect(taken).toEqual([
      { token: 'token-1', name: 'as-kept.csv' },
      { token: 'token-2', name: 'as-kept.csv' },
    ]);
    expect(seen.map(({ body }) => body)).toEqual(['one', 'two']);
    expect(decodeURIComponent(seen[0]?.route ?? '')).toBe('POST /files?name=হিসাব & co.csv');
    await bridge.chooseFiles();
    expect(seen.at(-1)?.body).toBe('chosen');
  });

  it('gives progress to every listener, also when it comes in pieces, until the last one stops', async () => {
    const bridge = bridgeWith('secret');
    const heard: Progress[] = [];
    const stop = bridge.onProgress((progress) => heard.push(progress));
    await until(() => streams.length === 1);
    const progress = { callId: 'call-3', step: 'reading', done: 5, of: null, file: 'à.csv' };
    const event = Buffer.from(`data: ${JSON.stringify(progress)}\n\n`);
    const middle = event.indexOf(0xc3) + 1;
    streams[0]?.write(event.subarray(0, middle));
    await new Promise((resolve) => setTimeout(resolve, 20));
    streams[0]?.write(event.subarray(middle));
    await until(() => heard.length === 1);
    expect(heard).toEqual([progress]);
    const closed = new Promise((resolve) => streams[0]?.on('close', resolve));
    stop();
    await closed;
  });

  it('saves text through the page', async () => {
    expect(await bridgeWith('secret').saveText('report.csv', 'a,b')).toBe('report.csv');
    expect(downloads).toEqual([['report.csv', 'a,b']]);
    const bytes = new Uint8Array([1, 2]);
    expect(await bridgeWith('secret').saveFile('pan.pdf', bytes)).toBe('pan.pdf');
    expect(downloads.at(-1)).toEqual(['pan.pdf', bytes]);
  });
});
