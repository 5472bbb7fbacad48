import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { assert } from '../../shared/kernel/assert.ts';
import { largestContent } from './packet-limits.ts';

/** What is inside the seal: the message's canonical JSON, the signature of exactly these bytes, the attached files one after another. */
export type PacketContent = {
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
  readonly attached: Uint8Array;
};

const lengthBytes = 4;
const signatureBytes = 64;

export function packContent({ message, signature, attached }: PacketContent): Uint8Array {
  assert(signature.length === signatureBytes, 'a signature has 64 bytes');
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(message.length);
  const content = Buffer.concat([length, message, signature, attached]);
  assert(content.length <= largestContent, 'a packet holds more than it may');
  return deflateRawSync(content);
}

/** The parts again, or null for what `packContent` cannot have made. Nothing is unpacked beyond the limit. */
export function unpackContent(packed: Uint8Array): PacketContent | null {
  const content = inflated(packed);
  if (content === null || content.length < lengthBytes + signatureBytes) return null;
  const length = content.readUInt32BE();
  const signatureAt = lengthBytes + length;
  if (signatureAt + signatureBytes > content.length) return null;
  return {
    message: content.subarray(lengthBytes, signatureAt),
    signature: content.subarray(signatureAt, signatureAt + signatureBytes),
    attached: content.subarray(signatureAt + signatureBytes),
  };
}

function inflated(packed: Uint8Array): Buffer | null {
  try {
    // With `info` the answer says how much of the input it took: what stands behind the end would be dropped in silence.
    const { buffer, engine } = inflateRawSync(packed, {
      maxOutputLength: largestContent,
      info: true,
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
    return engine.bytesWritten === packed.length ? buffer : null;
  } catch {
    return null;
  }
}
