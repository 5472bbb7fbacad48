import { readFile, realpath } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { isDeviceName } from './safe-name.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

export type PageFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };

/**
 * Gives one file of the built page. `path` is the raw path of a URL: percent signs, backslashes, NUL and dots are what
 * a hostile one is made of, so it is decoded once, must stay inside `folder` also after links are followed, and must be of
 * a type the page is made of. Anything else is null.
 */
export async function pageFile(folder: string, path: string): Promise<PageFile | null> {
  const wanted = decode(path);
  if (wanted === null) return null;
  const file = resolve(join(folder, wanted === '/' ? 'index.html' : wanted));
  const type = types[extname(file)];
  if (type === undefined) return null;
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
    if (!real.startsWith(root + sep)) return null;
    return { bytes: new Uint8Array(await readFile(real)), type };
  } catch {
    return null;
  }
}

/** A way up, a drive or a stream, a device, and what Windows would drop from the end of a name. */
const isHostilePart = (part: string): boolean =>
  part === '..' || part.includes(':') || isDeviceName(part) || /[. ]$/.test(part);

function decode(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    // Segment by segment: `join` would quietly fold `a/../b`, and a backslash is a separator on Windows.
    const hostile = text.includes('\0') || text.includes('\\') || text.split('/').some(isHostilePart);
    return hostile || !text.startsWith('/') ? null : text;
  } catch {
    return null;
  }
}
