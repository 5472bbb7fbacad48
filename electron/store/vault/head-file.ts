import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The audit chain's head, kept outside the ledger: which link was the last and its hash. A ledger file that is cut short
 * or put back to an earlier day no longer holds that link, and is found. The note is authenticated under a key derived
 * from the data key, so that it cannot be written by somebody who does not hold it. It does not help against somebody
 * who puts the whole folder back: for that, there is the hash on every closed month's report, which rests on the head
 * (docs/decisions/017).
 */
const headShape = z.strictObject({
  nikash: z.literal('head'),
  version: z.literal(1),
  seq: z.number().int().positive(),
  hash: digest,
  mac: digest,
});

export type NotedHead = { readonly seq: number; readonly hash: string };

export type HeadNote =
  { readonly state: 'missing' | 'unreadable' | 'forged' } | ({ readonly state: 'noted' } & NotedHead);

export const headFileOf = (databaseFile: string): string => `${databaseFile}.head`;

const macOf = (dataKey: Uint8Array, { seq, hash }: NotedHead): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', dataKey, '', 'nikash chain head', 32)))
    .update(`1 ${seq} ${hash}`)
    .digest();

export function readHeadFile(headFile: string, dataKey: Uint8Array): HeadNote {
  if (!existsSync(headFile)) return { state: 'missing' };
  let parsed: z.output<typeof headShape>;
  try {
    parsed = headShape.parse(JSON.parse(readFileSync(headFile, 'utf8')));
  } catch {
    return { state: 'unreadable' };
  }
  const { seq, hash, mac } = parsed;
  return timingSafeEqual(macOf(dataKey, { seq, hash }), Buffer.from(mac, 'hex'))
    ? { state: 'noted', seq, hash }
    : { state: 'forged' };
}

/**
 * Written aside, synced, and renamed into place, and the folder synced after: there is the old note or the new one, never
 * a part, and after a loss of power not one from many commands ago.
 */
export function writeHeadFile(headFile: string, dataKey: Uint8Array, head: NotedHead): void {
  const text = JSON.stringify({ nikash: 'head', version: 1, ...head, mac: macOf(dataKey, head).toString('hex') });
  const aside = `${headFile}.new`;
  const handle = openSync(aside, 'w', 0o600);
  try {
    writeSync(handle, `${text}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(aside, headFile);
  syncFolder(dirname(headFile));
}

/** Where a system cannot sync a folder (Windows opens none), the rename is kept as well as that system keeps it. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The note is in its place all the same.
  }
}
