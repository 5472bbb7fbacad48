import { FileFault } from '../file-fault.ts';
import type { PlacedBytes } from '../file-bytes.ts';
import type { ZipFaults } from './zip-faults.ts';

/** Little-endian numbers at a place; each throws the fault of a damaged file where the bytes end before. */
export type ZipBytes = {
  readonly length: number;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly u64: (at: number) => number;
  readonly slice: (from: number, to: number) => Uint8Array;
};

/** Exactly these bytes of the file. */
export async function readZipBytes(
  bytes: PlacedBytes,
  at: number,
  length: number,
  faults: ZipFaults,
): Promise<ZipBytes> {
  if (at < 0 || at + length > bytes.size) throw new FileFault(faults.damaged);
  const read = await bytes.read(at, length);
  if (read.length !== length) throw new FileFault(faults.damaged);
  return zipBytes(read, faults);
}

export function zipBytes(bytes: Uint8Array, faults: ZipFaults): ZipBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const within = (from: number, to: number): void => {
    if (from < 0 || to > bytes.length) throw new FileFault(faults.damaged);
  };
  return {
    length: bytes.length,
    u16: (at) => {
      within(at, at + 2);
      return view.getUint16(at, true);
    },
    u32: (at) => {
      within(at, at + 4);
      return view.getUint32(at, true);
    },
    u64: (at) => {
      within(at, at + 8);
      const value = view.getBigUint64(at, true);
      // No file of ours is so long: what says it is lies.
      if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new FileFault(faults.damaged);
      return Number(value);
    },
    slice: (from, to) => {
      within(from, to);
      return bytes.subarray(from, to);
    },
  };
}
