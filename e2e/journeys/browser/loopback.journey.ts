import { request } from 'node:http';
import { contentSecurityPolicy } from '../../../electron/transport/page-policy.ts';
import { expect, test } from '../../hosts/journey.ts';

/** A request as no browser would send it: any Host, any raw path. */
const send = (port: number, path: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

test('the loopback host answers nobody but its own page', async ({ page }) => {
  const port = Number(new URL(page.url()).port);
  const own = { host: `127.0.0.1:${port}` };
  expect(await send(port, '/index.html', own)).toBe(200);
  expect(await send(port, '/call', own, 'POST')).toBe(401);
  expect(await send(port, '/progress', { ...own, 'x-nikash-token': 'guess' })).toBe(401);
  expect(await send(port, '/index.html', { host: 'evil.example' })).toBe(403);
  expect(await send(port, '/index.html', { ...own, origin: 'http://evil.example' })).toBe(403);
  expect(await send(port, '/../electron/main.js', own)).toBe(404);
  expect(await send(port, '/%2e%2e/electron/main.js', own)).toBe(404);
  expect(await send(port, '/', own, 'DELETE')).toBe(405);
});

test('the page in a browser has the same content security policy', async ({ page }) => {
  const policy = await page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy'));
  expect(policy).toBe(contentSecurityPolicy);
});
