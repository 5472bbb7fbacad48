import type { PlacedBytes } from '../file-bytes.ts';

/** Bytes in memory as a file that can be asked at any place, for tests. */
export const placed = (bytes: Uint8Array): PlacedBytes => ({
  size: bytes.length,
  read: (at, length) => Promise.resolve(bytes.subarray(at, at + length)),
  close: async () => {},
});
