import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeKeptFile } from '../kept-file.ts';

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

/** Noted as a whole: after a loss of power the note is never one from many commands ago. */
export function writeHeadFile(headFile: string, dataKey: Uint8Array, head: NotedHead): void {
  const text = JSON.stringify({ nikash: 'head', version: 1, ...head, mac: macOf(dataKey, head).toString('hex') });
  writeKeptFile(headFile, `${text}\n`);
}
