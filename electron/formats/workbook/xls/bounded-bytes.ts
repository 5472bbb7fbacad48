import { damagedWorkbook } from '../workbook.ts';

/** Little-endian numbers at a place. @throws FileFault where the bytes end before. */
export type BoundedBytes = {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly double: (at: number) => number;
  readonly slice: (from: number, to: number) => Uint8Array;
};

export function boundedBytes(bytes: Uint8Array): BoundedBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const within = (from: number, to: number): number => {
    if (!(from >= 0 && from <= to && to <= bytes.length)) throw damagedWorkbook();
    return from;
  };
  return {
    bytes,
    length: bytes.length,
    u8: (at) => view.getUint8(within(at, at + 1)),
    u16: (at) => view.getUint16(within(at, at + 2), true),
    u32: (at) => view.getUint32(within(at, at + 4), true),
    double: (at) => view.getFloat64(within(at, at + 8), true),
    slice: (from, to) => bytes.subarray(within(from, to), to),
  };
}
