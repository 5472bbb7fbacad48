import { hash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Reader, Row } from '../connection.ts';
import { integerOf, textOf } from '../row.ts';
import type { Finding } from './finding.ts';
import { rowName, rowPlace } from './row-names.ts';

const table = { table: 'import_text', key: 'import_seq', within: 'first_line' } as const;

/** The keys of every piece of text, in order; each is some thousand lines of a file. */
export const textPieces = (reader: Reader): Row[] =>
  reader.read('SELECT import_seq, first_line FROM import_text ORDER BY import_seq, first_line').all();

const shape = z.tuple([z.array(z.number().int()), z.array(z.string())]);

/** The chain covers a text by its digest: here the text is held against that digest, and read. */
export function textFault(reader: Reader, piece: Row): Finding | null {
  const row = reader
    .read('SELECT last_line, text, digest FROM import_text WHERE import_seq = ? AND first_line = ?')
    .get(integerOf(piece, 'import_seq'), integerOf(piece, 'first_line'));
  if (row === undefined) return null;
  const text = row['text'];
  const fault = (what: string): Finding => ({
    code: 'text_differs',
    where: rowPlace(table, piece),
    message: `The ${rowName(reader, table, piece)} ${what}.`,
  });
  if (!(text instanceof Uint8Array) || hash('sha256', text, 'hex') !== textOf(row, 'digest'))
    return fault('does not come to its digest: it was changed');
  const lines = linesOf(text);
  if (lines === null) return fault('cannot be read: it does not inflate to lines');
  const first = integerOf(piece, 'first_line');
  if (lines.at(0) !== Number(first) || lines.at(-1) !== Number(integerOf(row, 'last_line')))
    return fault('holds other lines than it says');
  return null;
}

function linesOf(deflated: Uint8Array): readonly number[] | null {
  try {
    const [lines, raws] = shape.parse(JSON.parse(inflateRawSync(deflated).toString('utf8')));
    return lines.length === raws.length ? lines : null;
  } catch {
    return null;
  }
}
