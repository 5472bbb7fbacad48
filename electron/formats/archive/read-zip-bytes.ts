import { boundedBytes, type BoundedBytes } from '../bounded-bytes.ts';
import { FileFault } from '../file-fault.ts';
import type { PlacedBytes } from '../file-bytes.ts';
import type { ZipFaults } from './zip-faults.ts';

/** Exactly these bytes of the file. */
export async function readZipBytes(
  bytes: PlacedBytes,
  at: number,
  length: number,
  faults: ZipFaults,
): Promise<BoundedBytes> {
  if (at < 0 || at + length > bytes.size) throw new FileFault(faults.damaged);
  const read = await bytes.read(at, length);
  if (read.length !== length) throw new FileFault(faults.damaged);
  return boundedBytes(read, faults.damaged);
}
