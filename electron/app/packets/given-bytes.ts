import type { Refusal } from '../../../shared/contract/refusal.ts';
import type { FileToken } from '../../../shared/kernel/ids.ts';
import { largestPacketFile } from '../../packets/packet-limits.ts';
import { refuse, type OpenContext } from '../handler.ts';
import { readGivenFile } from '../read-given-file.ts';

/** The bytes behind a token, never more than a packet may have, and the name of the file. */
export async function givenBytes(
  { fileOf }: OpenContext,
  token: FileToken,
): Promise<
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | Refusal<'file_missing' | 'packet_unreadable'>
> {
  const source = fileOf(token);
  if (source === null) return refuse('file_missing', { file: token });
  const { name } = source;
  const bytes = await readGivenFile(source, largestPacketFile);
  if (bytes === 'missing') return refuse('file_missing', { file: name });
  return bytes === 'too large' ? refuse('packet_unreadable', { name }) : { ok: true, name, bytes };
}
