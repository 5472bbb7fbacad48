import type { RecordSplitter, TableRecord } from '../table/split-records.ts';
import { gatherRows } from '../workbook/gather-row.ts';
import { plainText } from './plain-text.ts';
import { spanOf } from './span-of.ts';

/** Whether a text is a web page with a table: what many banks hand out under the name of an Excel file. */
export const isHtmlTable = (head: string): boolean =>
  /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|!--|html|head|body|meta|style|div|center|form|table)\b/i.test(
    head,
  ) && /<t[dh]\b/i.test(head);

/** A tag, a comment or a text that is longer and does not end is none that a table has. */
const openLimit = 1_048_576;
const keptOfFaulty = 2000;
const endTagLimit = 100;
/** A cell says at most that it is as wide as a table may be; a taller one than this is no report's. */
const spanLimit = 1000;

/**
 * The rows of all tables of a web page, one after another, as a browser shows them: each cell's text without its marks,
 * white space run together, cells that reach over several places empty in all but the first. Rows are counted from 1.
 */
export function splitHtmlRows(): RecordSplitter {
  const gathered = gatherRows();
  let held = '';
  let line = 0;
  let inRow = false;
  let column = 0;
  let cell: string | null = null;
  let across = 1;
  /** The element whose content is no text, and is passed over to its end. */
  let passing: string | null = null;
  /** For each column how many rows below are taken by a cell from above. */
  let below: number[] = [];
  let records: TableRecord[] = [];

  const endCell = (): void => {
    if (cell === null) return;
    // What is too long is left as it is, and becomes a fault of its row.
    gathered.put(column, cell.length > openLimit ? cell : plainText(cell));
    column += across;
    cell = null;
  };
  const endRow = (): void => {
    endCell();
    if (!inRow) return;
    inRow = false;
    line += 1;
    const record = gathered.take(line);
    if (record !== null) records.push(record);
  };
  const beginRow = (): void => {
    endRow();
    inRow = true;
    column = 0;
  };
  const beginCell = (tag: string): void => {
    endCell();
    if (!inRow) beginRow();
    for (let taken = below[column] ?? 0; taken > 0; taken = below[column] ?? 0) {
      below[column] = taken - 1;
      column += 1;
    }
    across = spanOf(tag, 'colspan', spanLimit);
    const down = spanOf(tag, 'rowspan', spanLimit);
    if (down > 1) for (let at = column; at < column + across && at < spanLimit; at += 1) below[at] = down - 1;
    cell = '';
  };

  const takeTag = (tag: string): void => {
    const name = /^<(\/?[a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (name === 'script' || name === 'style') passing = name;
    else if (name === 'td' || name === 'th') beginCell(tag);
    else if (name === '/td' || name === '/th') endCell();
    else if (name === 'tr') beginRow();
    else if (name === '/tr') endRow();
    else if (name === 'table' || name === '/table') {
      endRow();
      below = [];
    } else if (cell !== null && /^\/?(?:br|p|div|li)$/.test(name)) cell += ' ';
  };
  const takeText = (text: string): void => {
    if (cell !== null && cell.length <= openLimit) cell += text;
  };

  /** What a script says is no markup, whatever it looks like: only its own end tag ends it. */
  const passOver = (element: string, at: number): number => {
    const end = new RegExp(`</${element}[^<>]*>`, 'gi');
    end.lastIndex = at;
    const ended = end.exec(held);
    if (ended !== null) {
      passing = null;
      return end.lastIndex;
    }
    // An end tag that is not all there may begin in the last characters.
    const last = held.lastIndexOf('<');
    return last >= at && held.length - last < endTagLimit ? last : held.length;
  };

  /** A tag that does not end has swallowed what came behind it: rows, perhaps. */
  const tellUnclosed = (piece: string): void => {
    endRow();
    records.push({ line: line + 1, fields: [], raw: piece.slice(0, keptOfFaulty), fault: 'quote_unclosed' });
  };

  /** A script without an end has hidden all that came behind it. */
  const endAll = (): void => {
    if (passing === null) endRow();
    else tellUnclosed(`<${passing}>`);
  };

  const take = (last: boolean): readonly TableRecord[] => {
    let at = 0;
    while (at < held.length) {
      if (passing !== null) {
        at = passOver(passing, at);
        if (passing !== null) break;
        continue;
      }
      const end = endOfPiece(held, at);
      if (end === null && !last && held.length - at <= openLimit) break;
      const piece = held.slice(at, end ?? held.length);
      at += piece.length;
      if (!/^<[a-z/!?]/i.test(piece)) takeText(piece);
      else if (end !== null) takeTag(piece);
      else tellUnclosed(piece);
    }
    held = held.slice(at);
    if (last) endAll();
    const taken = records;
    records = [];
    return taken;
  };
  return {
    push: (text) => {
      held += text;
      return take(false);
    },
    end: () => take(true),
  };
}

/** Where the text, tag or comment that begins here ends; null when its end is still to come. */
function endOfPiece(held: string, at: number): number | null {
  if (held[at] !== '<') return found(held.indexOf('<', at), 0);
  if (at + 1 === held.length) return null;
  if (held.startsWith('<!--', at)) return found(held.indexOf('-->', at), 3);
  if (!/[a-z/!?]/i.test(held[at + 1] ?? '')) return found(held.indexOf('<', at + 1), 0);
  return endOfTag(held, at);
}

/** A `>` in a quoted value ends no tag. */
function endOfTag(held: string, from: number): number | null {
  let quote = '';
  for (let at = from; at < held.length; at += 1) {
    const letter = held[at] ?? '';
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '>') return at + 1;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  return null;
}

const found = (place: number, length: number): number | null => (place < 0 ? null : place + length);
