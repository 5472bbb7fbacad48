import { damagedWorkbook } from '../workbook.ts';

/** Reads texts one after another out of a record and those that continue it. @throws FileFault where they end too soon. */
export type TextCursor = {
  readonly ended: () => boolean;
  readonly u8: () => number;
  readonly u16: () => number;
  readonly u32: () => number;
  readonly skip: (bytes: number) => void;
  /** Characters of one or two bytes; where a continuing record cuts through them, it says anew which. */
  readonly characters: (count: number, wide: boolean) => string;
  /** Bytes as they are, within one record or over several. */
  readonly bytes: (count: number) => Uint8Array;
};

export function textCursor(pieces: readonly Uint8Array[]): TextCursor {
  let index = 0;
  let at = 0;
  /** The piece that is open, the next one when it has ended. */
  const open = (): Uint8Array => {
    for (;;) {
      const piece = pieces[index];
      if (piece === undefined) throw damagedWorkbook();
      if (at < piece.length) return piece;
      index += 1;
      at = 0;
    }
  };
  const u8 = (): number => {
    const byte = open()[at] ?? 0;
    at += 1;
    return byte;
  };
  const u16 = (): number => u8() + u8() * 256;
  const bytes = (count: number): Uint8Array => {
    const taken: Uint8Array[] = [];
    for (let left = count; left > 0;) {
      const piece = open();
      const part = piece.subarray(at, at + left);
      taken.push(part);
      left -= part.length;
      at += part.length;
    }
    return taken.length === 1 ? (taken[0] ?? new Uint8Array(0)) : Buffer.concat(taken);
  };

  const characters = (count: number, wide: boolean): string => {
    let text = '';
    let isWide = wide;
    for (let left = count; left > 0;) {
      const piece = pieces[index];
      if (piece === undefined) throw damagedWorkbook();
      const width = isWide ? 2 : 1;
      const here = Math.min(left, Math.floor((piece.length - at) / width));
      const part = Buffer.from(piece.buffer, piece.byteOffset + at, here * width);
      // Narrow characters are the low halves of UTF-16 (MS-XLS 2.5.293), which is Latin-1.
      text += part.toString(isWide ? 'utf16le' : 'latin1');
      left -= here;
      at += here * width;
      if (left === 0) break;
      index += 1;
      at = 0;
      isWide = (u8() & 1) !== 0;
    }
    return text;
  };

  return {
    ended: () => index >= pieces.length || (index === pieces.length - 1 && at >= (pieces[index]?.length ?? 0)),
    u8,
    u16,
    u32: () => u16() + u16() * 65_536,
    skip: (count) => {
      for (let left = count; left > 0;) {
        const here = Math.min(left, open().length - at);
        at += here;
        left -= here;
      }
    },
    characters,
    bytes,
  };
}
