import { decodeText, headBytes } from '../text/decode-text.ts';

const pieceBytes = 262_144;

export type FileText = {
  readonly pieces: readonly string[];
  /** True when some bytes mean nothing in the file's encoding. */
  readonly broken: boolean;
};

/** The bytes as text, in pieces small enough for readers that stop at the first fault. */
export function textPieces(bytes: Uint8Array): FileText {
  const decoding = decodeText(bytes.subarray(0, headBytes), bytes.length <= headBytes);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    pieces.push(decoding.decode(bytes.subarray(at, at + pieceBytes)));
  }
  pieces.push(decoding.end());
  return { pieces, broken: decoding.broken() };
}
