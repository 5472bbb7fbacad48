import { z } from 'zod';
import { fingerprint } from '../../shared/contract/agreement.ts';
import { canonicalJson } from './canonical-json.ts';
import { fromKeyText, fromLines, toLines } from './base64.ts';
import { isNewer, linesOfFile, objectIn } from './lines-of-file.ts';
import { largestPacketFile } from './packet-limits.ts';

/** What a person reads who opens the file in anything else. */
const firstLine = 'Nikash packet: open it with Nikash. Nobody but its receiver can read what is in it.';

/** All that can be seen from outside. Its line is covered by the seal. */
const packetHeader = z.strictObject({
  nikash: z.literal('packet'),
  format: z.literal(1),
  to: fingerprint,
  /** The X25519 key made for this packet alone. */
  ephemeral: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  nonce: z.string().regex(/^[A-Za-z0-9_-]{16}$/),
});

export type PacketHeader = z.output<typeof packetHeader>;

export const headerLine = (header: PacketHeader): string => canonicalJson(header);

export const writePacketText = (header: PacketHeader, sealed: Uint8Array): string =>
  `${firstLine}\n${headerLine(header)}\n${toLines(sealed)}`;

export type PacketParts = {
  readonly ok: true;
  readonly header: PacketHeader;
  readonly ephemeral: Uint8Array;
  readonly sealed: Uint8Array;
};

/** A packet's parts: each exactly as `writePacketText` writes it, or `unreadable`. */
export function readPacketText(
  bytes: Uint8Array,
): PacketParts | { readonly ok: false; readonly why: 'unreadable' | 'newer' } {
  const unreadable = { ok: false, why: 'unreadable' } as const;
  if (bytes.length > largestPacketFile) return unreadable;
  const lines = linesOfFile(bytes);
  const found = lines === null ? null : objectIn(lines.second);
  if (lines === null || found === null) return unreadable;
  if (isNewer(found, 'packet')) return { ok: false, why: 'newer' };
  const parsed = packetHeader.safeParse(found);
  if (!parsed.success || lines.first !== firstLine || headerLine(parsed.data) !== lines.second) return unreadable;
  const ephemeral = fromKeyText(parsed.data.ephemeral, 32);
  const sealed = fromLines(lines.rest);
  return ephemeral === null || sealed === null ? unreadable : { ok: true, header: parsed.data, ephemeral, sealed };
}
