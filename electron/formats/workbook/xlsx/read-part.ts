import type { OpenFile } from '../../file-bytes.ts';
import { damagedWorkbook } from '../workbook.ts';
import { readElements, type ElementListener } from '../../xml/read-elements.ts';

/** Reads a part that is XML to its end. @throws FileFault when it is not well-formed, or not as the listener wants it. */
export async function readPart(file: OpenFile, listener: ElementListener): Promise<void> {
  const pieces = pushPart(file, listener, []);
  while ((await pieces.next()).done !== true);
}

/** Reads a part, and gives between any two pieces of it what the listener has put among the ready. */
export async function* pushPart<Ready>(
  file: OpenFile,
  listener: ElementListener,
  ready: Ready[],
): AsyncGenerator<readonly Ready[], void, undefined> {
  const reading = readElements(listener);
  const hear = (text: string): void => {
    reading.push(text);
    if (reading.fault() !== null) throw damagedWorkbook();
  };
  try {
    const first = await file.next();
    const decoder = new TextDecoder(encodingOf(first ?? new Uint8Array(0)), { fatal: true });
    for (let bytes = first; bytes !== null; bytes = await file.next()) {
      hear(decoded(() => decoder.decode(bytes, { stream: true })));
      yield ready.splice(0);
    }
    hear(decoded(() => decoder.decode()));
    reading.end();
    if (reading.fault() !== null) throw damagedWorkbook();
    yield ready.splice(0);
  } finally {
    await file.close();
  }
}

/** Parts are UTF-8 or UTF-16, the latter with its mark (ECMA-376 part 2, 8.1.4). */
function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    if (error instanceof TypeError) throw damagedWorkbook();
    throw error;
  }
}
