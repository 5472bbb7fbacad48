import { inflateSync } from 'node:zlib';

type PdfObject = { readonly head: string; readonly stream: Buffer | null };

/** How a font's glyphs are written, and what they stand for. Variable fonts become Type 3, of one byte a glyph. */
type PdfFont = { readonly digits: 2 | 4; readonly glyphs: ReadonlyMap<number, string> };

/**
 * The text of a PDF as Chromium writes it: whole objects, deflated streams, a ToUnicode map for each font. Enough to tell
 * that a report holds what it must; no reader for other programs' files.
 */
export function pdfText(bytes: Buffer): string {
  const objects = objectsOf(bytes);
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  return pages.map((page) => pageText(page, objects)).join('\n');
}

function objectsOf(bytes: Buffer): ReadonlyMap<string, PdfObject> {
  const text = bytes.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const found of text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const start = found.index + found[0].length;
    const end = text.indexOf('endobj', start);
    const body = text.slice(start, end);
    const at = body.search(/stream\r?\n/);
    const head = at < 0 ? body : body.slice(0, at);
    const length = /\/Length (\d+)(?! \d+ R)/.exec(head)?.[1];
    const from = start + at + (body.startsWith('stream\r\n', at) ? 8 : 7);
    const raw = at < 0 || length === undefined ? null : bytes.subarray(from, from + Number(length));
    objects.set(found[1] ?? '', {
      head,
      stream: raw === null ? null : head.includes('/FlateDecode') ? inflateSync(raw) : raw,
    });
  }
  return objects;
}

/** The object a name in a dictionary refers to: `/Contents 12 0 R`. */
function referred(head: string, name: string, objects: ReadonlyMap<string, PdfObject>): PdfObject | undefined {
  const found = new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(head);
  return found === null ? undefined : objects.get(found[1] ?? '');
}

function pageText(page: PdfObject, objects: ReadonlyMap<string, PdfObject>): string {
  const resources = referred(page.head, 'Resources', objects)?.head ?? page.head;
  const fonts = new Map<string, PdfFont>();
  for (const [, name = '', id = ''] of resources.matchAll(/\/(F\d+)\s+(\d+) 0 R/g)) {
    const font = objects.get(id)?.head ?? '';
    const map = referred(font, 'ToUnicode', objects)?.stream?.toString('latin1');
    if (map !== undefined)
      fonts.set(name, { digits: /\/Subtype\s*\/Type3/.test(font) ? 2 : 4, glyphs: unicodeOf(map) });
  }
  const content = referred(page.head, 'Contents', objects)?.stream?.toString('latin1') ?? '';
  let font: PdfFont | undefined;
  let said = false;
  let text = '';
  // ActualText stands for the glyphs up to its EMC: figures of equal width, which no map knows.
  const parts =
    /\/ActualText\s*(?:<FEFF([0-9A-F]*)>|\(((?:[^\\)]|\\.)*)\))|\b(EMC)\b|\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>|\bET\b/gi;
  for (const [, wide, plain, end, name, hex] of content.matchAll(parts)) {
    const actual = wide === undefined ? plain?.replaceAll(/\\(.)/g, '$1') : utf16(wide);
    if (actual !== undefined) {
      text += actual;
      said = true;
    } else if (end !== undefined) said = false;
    else if (name !== undefined) font = fonts.get(name);
    else if (hex === undefined) text += '\n';
    else if (font !== undefined && !said) text += glyphsText(hex, font);
  }
  return text;
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

const glyphsText = (hex: string, { digits, glyphs }: PdfFont): string =>
  (hex.match(digits === 2 ? /../g : /.{4}/g) ?? [])
    .map((glyph) => glyphs.get(Number.parseInt(glyph, 16)) ?? '')
    .join('');

/** A ToUnicode map: `<0003> <0020>` lines, and ranges `<0003> <0005> <0020>`. */
function unicodeOf(map: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, chars = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', hex = ''] of chars.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      glyphs.set(Number.parseInt(glyph, 16), utf16(hex));
  }
  for (const [, ranges = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', hex = ''] of ranges.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    )) {
      const first = Number.parseInt(low, 16);
      for (let glyph = first; glyph <= Number.parseInt(high, 16); glyph += 1) {
        glyphs.set(glyph, utf16((Number.parseInt(hex, 16) + glyph - first).toString(16).padStart(hex.length, '0')));
      }
    }
  }
  return glyphs;
}
