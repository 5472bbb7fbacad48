import { FileFault } from './file-fault.ts';
import type { FileIssue } from './format.ts';

/** Little-endian numbers at a place. @throws FileFault where the bytes end before. */
export type BoundedBytes = {
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly u64: (at: number) => number;
  readonly double: (at: number) => number;
  readonly slice: (from: number, to: number) => Uint8Array;
};

/** `damaged` is what is said of a file whose bytes end where it says that more come. */
export function boundedBytes(bytes: Uint8Array, damaged: FileIssue): BoundedBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const within = (from: number, to: number): number => {
    if (!(from >= 0 && from <= to && to <= bytes.length)) throw new FileFault(damaged);
    return from;
  };
  return {
    length: bytes.length,
    u8: (at) => view.getUint8(within(at, at + 1)),
    u16: (at) => view.getUint16(within(at, at + 2), true),
    u32: (at) => view.getUint32(within(at, at + 4), true),
    u64: (at) => {
      const value = view.getBigUint64(within(at, at + 8), true);
      // No file of ours is so long: what says it is lies.
      if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new FileFault(damaged);
      return Number(value);
    },
    double: (at) => view.getFloat64(within(at, at + 8), true),
    slice: (from, to) => bytes.subarray(within(from, to), to),
  };
}
