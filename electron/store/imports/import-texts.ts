import { hash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf } from '../row.ts';

/** A row's line in its file, and its text as it stands there, card numbers masked. */
export type RowText = { readonly line: number; readonly raw: string };

/**
 * Keeps the text of some rows, deflated together: a report's rows look alike, so a thousand of them take the room of a
 * hundred.
 */
export function insertImportText(writer: Writer, importSeq: bigint, rows: readonly RowText[]): void {
  const first = rows[0];
  const last = rows.at(-1);
  assert(first !== undefined && last !== undefined, 'a piece of a file holds rows');
  const text = JSON.stringify([rows.map(({ line }) => line), rows.map(({ raw }) => raw)]);
  const deflated = deflateRawSync(text, { level: 3 });
  writer
    .write('INSERT INTO import_text (import_seq, first_line, last_line, text, digest) VALUES (?, ?, ?, ?, ?)')
    .run(importSeq, BigInt(first.line), BigInt(last.line), deflated, hash('sha256', deflated, 'hex'));
}

/** Reads lines of files one by one; the piece that was inflated last is kept, since lines are asked for in their order. */
export function importLines(reader: Reader): (importSeq: bigint, line: number) => string | null {
  let kept: { readonly importSeq: bigint; readonly texts: ReadonlyMap<number, string>; readonly span: Span } | null =
    null;
  return (importSeq, line) => {
    if (kept === null || kept.importSeq !== importSeq || line < kept.span.first || line > kept.span.last) {
      const row = reader
        .read(
          'SELECT text, first_line, last_line FROM import_text WHERE import_seq = ?1 AND first_line <= ?2 AND last_line >= ?2 LIMIT 1',
        )
        .get(importSeq, BigInt(line));
      if (row === undefined) return null;
      const span = { first: countOf(row, 'first_line'), last: countOf(row, 'last_line') };
      kept = { importSeq, texts: textsOf(row['text']), span };
    }
    return kept.texts.get(line) ?? null;
  };
}

type Span = { readonly first: number; readonly last: number };

function textsOf(deflated: Row[string] | undefined): ReadonlyMap<number, string> {
  assert(deflated instanceof Uint8Array, 'the text of a file lies there deflated');
  const [lines, raws] = JSON.parse(inflateRawSync(deflated).toString('utf8')) as [number[], string[]];
  return new Map(lines.map((line, index) => [line, raws[index] ?? '']));
}
