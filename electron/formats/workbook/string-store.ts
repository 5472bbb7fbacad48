import { FileFault } from '../file-fault.ts';
import { workbookFaults } from '../archive/zip-faults.ts';

/** The texts that the cells of a workbook share, by their number. */
export type StringStore = {
  /** @throws FileFault when there is more text than a workbook may have. */
  readonly add: (text: string) => void;
  /** Null for a number that was not given out. */
  readonly get: (index: number) => string | null;
};

const chunkBytes = 1_048_576;
const bytesLimit = 67_108_864;
const countLimit = 4_194_304;

/** Texts kept as bytes outside the heap, so that millions of them weigh what they are long. */
export function stringStore(): StringStore {
  const chunks: Buffer[] = [];
  let filled = 0;
  let bytes = 0;
  let count = 0;
  /** For each text its chunk, where it begins there, and where it ends. */
  let places = new Uint32Array(3 * 1024);
  return {
    add: (text) => {
      const encoded = Buffer.from(text, 'utf8');
      bytes += encoded.length;
      if (bytes > bytesLimit || count >= countLimit) {
        throw new FileFault(workbookFaults.tooLarge(bytesLimit / 1_048_576));
      }
      if (chunks.length === 0 || filled + encoded.length > chunkBytes) {
        chunks.push(Buffer.allocUnsafeSlow(Math.max(chunkBytes, encoded.length)));
        filled = 0;
      }
      encoded.copy(chunks[chunks.length - 1] ?? encoded, filled);
      if (count * 3 === places.length) places = grown(places);
      places.set([chunks.length - 1, filled, filled + encoded.length], count * 3);
      filled += encoded.length;
      count += 1;
    },
    get: (index) => {
      if (!(index >= 0 && index < count)) return null;
      const at = index * 3;
      return chunks[places[at] ?? 0]?.toString('utf8', places[at + 1], places[at + 2]) ?? null;
    },
  };
}

function grown(places: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(places.length * 2);
  larger.set(places);
  return larger;
}
