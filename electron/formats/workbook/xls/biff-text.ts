import type { TextCursor } from './text-cursor.ts';

/** How a workbook writes its texts: Excel 97 and later as Unicode, Excel 5 and 95 in a code page. */
export type TextForm = {
  readonly version: 5 | 8;
  readonly decode: (bytes: Uint8Array) => string;
};

const wideFlag = 0x01;
const extendedFlag = 0x04;
const richFlag = 0x08;

/** A text whose length stands in one byte or two (MS-XLS 2.5.240, 2.5.293, 2.5.294). */
export function readText(cursor: TextCursor, form: TextForm, lengthBytes: 1 | 2): string {
  const length = lengthBytes === 1 ? cursor.u8() : cursor.u16();
  return form.version === 8 ? readUnicode(cursor, length) : form.decode(cursor.bytes(length));
}

function readUnicode(cursor: TextCursor, length: number): string {
  // Some writers leave the flags out where there is no text.
  if (length === 0 && cursor.ended()) return '';
  const flags = cursor.u8();
  const runs = (flags & richFlag) === 0 ? 0 : cursor.u16();
  const extension = (flags & extendedFlag) === 0 ? 0 : cursor.u32();
  const text = cursor.characters(length, (flags & wideFlag) !== 0);
  cursor.skip(runs * 4 + extension);
  return text;
}

/** Encodings by the number of their code page (MS-XLS 2.4.52), where they are not `windows-` and the number. */
const encodings: Readonly<Record<number, string>> = {
  367: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  10_007: 'x-mac-cyrillic',
  65_001: 'utf-8',
};

/** Decodes the texts of Excel 5 and 95; a page that is not known is read as western Windows has it. */
export function decoderOf(codePage: number): (bytes: Uint8Array) => string {
  const known = encodings[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252');
  const decoder = new TextDecoder(known);
  return (bytes) => decoder.decode(bytes);
}
