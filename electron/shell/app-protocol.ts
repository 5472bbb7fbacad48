import { protocol } from 'electron';
import { pageFile } from '../transport/page-file.ts';
import { pageHeaders } from '../transport/page-policy.ts';

const scheme = 'app';
const host = 'nikash';

/** The page's address: a scheme of its own, so that it has an origin and no file of the machine is one URL away. */
export const pageUrl = `${scheme}://${host}/index.html`;

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page in `folder`, and nothing else, under `app://nikash/`. */
export function serveAppScheme(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const file = request.method === 'GET' && url.host === host ? await pageFile(folder, url.pathname) : null;
    return file === null
      ? new Response('Not found', { status: 404, headers: { ...pageHeaders, 'content-type': 'text/plain' } })
      : new Response(file.bytes, { headers: { ...pageHeaders, 'content-type': file.type } });
  });
}
