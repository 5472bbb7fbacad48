import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { z } from 'zod';
import { callId } from '../../shared/contract/fields.ts';
import type { HostedBackend } from './hosted-backend.ts';
import { pageFile } from './page-file.ts';
import { pageHeaders } from './page-policy.ts';

export type HttpHost = {
  /** The address to open, its token in the fragment, which no browser sends or logs: `http://127.0.0.1:PORT/#token=…`. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  readonly close: () => Promise<void>;
};

export type HttpHostOptions = {
  readonly hosted: HostedBackend;
  /** The built page, `dist/renderer`. */
  readonly pageFolder: string;
  /** 0 for any free one. */
  readonly port?: number;
};

const mostCallBytes = 16 * 1024 * 1024;
const mostFileBytes = 512 * 1024 * 1024;

const callBody = z.strictObject({ method: z.string().min(1).max(100), input: z.unknown(), callId: callId.nullish() });
const cancelBody = z.strictObject({ callId });

/**
 * The backend over loopback HTTP, for development and for journeys in a browser; the packaged app does not contain it.
 * Bound to 127.0.0.1; the `Host` must be this very address (against DNS rebinding), the `Origin`, where there is one, too.
 * All but the page's own files need the header `x-nikash-token`, compared in constant time.
 *
 * - `POST /call` `{ method, input, callId? }` → the `Answer` as JSON, status 200 whatever its code
 * - `POST /cancel` `{ callId }` → 204
 * - `GET /progress` → `text/event-stream`; each event's `data` is one `Progress` as JSON
 * - `POST /files?name=NAME` with the file's raw bytes → `{ token, name }`
 * - `GET /…` → the page
 *
 * A wrong token is 401, a wrong Host or Origin 403, an unreadable body 400, one too long 413.
 */
export async function serveHttp({ hosted, pageFolder, port = 0 }: HttpHostOptions): Promise<HttpHost> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    answer(request, response).catch((fault: unknown) => {
      if (!response.headersSent) respond(response, fault instanceof TooLong ? 413 : 400);
      else response.destroy();
    });
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const own = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { host, origin } = request.headers;
    if (host !== own || (origin !== undefined && origin !== `http://${own}`)) return respond(response, 403);
    // Not parsed as a URL: that would fold `..` before it could be refused.
    const [path = '/', search = ''] = (request.url ?? '/').split('?', 2);
    const route = `${request.method ?? ''} ${path}`;
    if (!(route in routes)) return servePage(request, response, path);
    if (!isToken(request.headers['x-nikash-token'])) return respond(response, 401);
    await routes[route]?.(request, response, new URLSearchParams(search));
  };

  const isToken = (given: string | string[] | undefined): boolean => {
    const [a, b] = [Buffer.from(String(given)), Buffer.from(token)];
    return a.length === b.length && timingSafeEqual(a, b);
  };

  const servePage = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (request.method !== 'GET') return respond(response, 405);
    const file = await pageFile(pageFolder, path);
    if (file === null) return respond(response, 404);
    response.writeHead(200, { ...pageHeaders, 'content-type': file.type }).end(file.bytes);
  };

  const routes: Readonly<
    Record<string, (request: IncomingMessage, response: ServerResponse, search: URLSearchParams) => Promise<void>>
  > = {
    'POST /call': async (request, response) => {
      const call = callBody.parse(JSON.parse((await bodyOf(request, mostCallBytes)).toString()));
      respondJson(response, await hosted.dispatch(call.method, call.input, call.callId ?? null));
    },
    'POST /cancel': async (request, response) => {
      hosted.cancel(cancelBody.parse(JSON.parse((await bodyOf(request, mostCallBytes)).toString())).callId);
      respond(response, 204);
    },
    'GET /progress': async (request, response) => {
      response.writeHead(200, { ...pageHeaders, 'content-type': 'text/event-stream' });
      response.write(': connected\n\n');
      const stop = hosted.onProgress((progress) => response.write(`data: ${JSON.stringify(progress)}\n\n`));
      request.on('close', stop);
    },
    'POST /files': async (request, response, search) => {
      const name = basename(search.get('name') ?? '').slice(0, 260) || 'file';
      const bytes = await bodyOf(request, mostFileBytes);
      respondJson(response, { token: await hosted.registerFile({ name, bytes: new Uint8Array(bytes) }), name });
    },
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}/#token=${token}`,
    port: bound,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class TooLong extends Error {
  override readonly name = 'TooLong';
}

async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw new TooLong(`More than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function respond(response: ServerResponse, status: number): void {
  response.writeHead(status, pageHeaders).end();
}

function respondJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...pageHeaders, 'content-type': 'application/json' }).end(JSON.stringify(value));
}
