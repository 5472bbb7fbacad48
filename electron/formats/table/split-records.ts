/** Why a record is not as RFC 4180 has it. Only `quote_stray` leaves it readable. */
export type RecordFault = 'quote_stray' | 'quote_malformed' | 'quote_unclosed' | 'record_too_long' | 'too_many_columns';

export type TableRecord = {
  /** Line of the file where the record begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** The record as it stands in the file, without its line end; cut short when it is too long. */
  readonly raw: string;
  readonly fault: RecordFault | null;
};

/** Takes the text piece by piece, in pieces of any size, and gives the records that are complete. */
export type RecordSplitter = {
  readonly push: (text: string) => readonly TableRecord[];
  /** No more text: gives what was still open. */
  readonly end: () => readonly TableRecord[];
};

export type Separator = ',' | ';' | '\t' | '|';

export const recordLimit = 1_048_576;
export const columnLimit = 1000;
const keptOfFaulty = 2000;

const more = Symbol('needs more text');
const carriageReturn = 13;
const lineFeed = 10;
const quoteMark = 34;

/**
 * Splits text into records by RFC 4180: fields in double quotes may hold separators, line ends and doubled quotes.
 * Lines end with LF, CRLF or CR. What breaks the rule is given as a record with its fault, and reading goes on at the
 * next line, so that one stray quote cannot swallow the rest of the file unseen.
 */
export function splitRecords(separator: Separator): RecordSplitter {
  let text = '';
  let at = 0;
  let line = 1;
  let ended = false;
  /** The fault was given; the rest of the overlong line is passed over. */
  let passingOver = false;

  // Each finder remembers its last answer, so that a file without quotes is searched for them once.
  let findLf = finder(text, '\n');
  let findCr = finder(text, '\r');
  let findQuote = finder(text, '"');
  let findSeparator = finder(text, separator);

  const take = (): readonly TableRecord[] => {
    findLf = finder(text, '\n');
    findCr = finder(text, '\r');
    findQuote = finder(text, '"');
    findSeparator = finder(text, separator);
    const records: TableRecord[] = [];
    while (at < text.length) {
      const end = Math.min(findLf(at), findCr(at));
      if (passingOver) {
        if (!passOver(end)) break;
        continue;
      }
      if (findQuote(at) >= Math.min(end, text.length)) {
        if (!takePlain(end, records)) break;
      } else if (!takeQuoted(end, records)) break;
    }
    text = text.slice(at);
    at = 0;
    return records;
  };

  /** Whether the line end at `end` can be told: a CR at the very end may still be half of a CRLF. */
  const endKnown = (end: number): boolean =>
    ended || (end < text.length && !(end === text.length - 1 && text.charCodeAt(end) === carriageReturn));

  const afterLineEnd = (end: number): number =>
    text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1;

  const advance = (end: number, lines: number): void => {
    at = end >= text.length ? text.length : afterLineEnd(end);
    line += lines;
  };

  const passOver = (end: number): boolean => {
    if (!endKnown(end)) {
      // Nothing of it is needed any more, except a CR that may be half of a line end.
      at = end < text.length ? end : text.length;
      return false;
    }
    passingOver = false;
    advance(end, 1);
    return true;
  };

  const takePlain = (end: number, records: TableRecord[]): boolean => {
    if (Math.min(end, text.length) - at > recordLimit) return takeTooLong(records);
    if (!endKnown(end)) return false;
    const raw = text.slice(at, Math.min(end, text.length));
    const fields = raw.split(separator, columnLimit + 1);
    const crowded = fields.length > columnLimit;
    records.push({
      line,
      fields: crowded ? [] : fields,
      raw: crowded ? raw.slice(0, keptOfFaulty) : raw,
      fault: crowded ? 'too_many_columns' : null,
    });
    advance(end, 1);
    return true;
  };

  const takeTooLong = (records: TableRecord[]): boolean => {
    records.push({ line, fields: [], raw: text.slice(at, at + keptOfFaulty), fault: 'record_too_long' });
    passingOver = true;
    return true;
  };

  const takeQuoted = (end: number, records: TableRecord[]): boolean => {
    const quoted = readQuoted();
    if (quoted === more) return false;
    if (typeof quoted === 'string') return takeFaulty(quoted, end, records);
    const raw = text.slice(at, Math.min(quoted.end, text.length));
    if (raw.length > recordLimit) return takeFaulty('record_too_long', end, records);
    if (quoted.fields.length > columnLimit) return takeFaulty('too_many_columns', end, records);
    records.push({ line, fields: quoted.fields, raw, fault: quoted.stray ? 'quote_stray' : null });
    advance(quoted.end, end >= quoted.end ? 1 : 1 + lineEndsIn(raw));
    return true;
  };

  /** Gives the fault for the record's first line and goes on behind that line. */
  const takeFaulty = (fault: RecordFault, end: number, records: TableRecord[]): boolean => {
    if (Math.min(end, text.length) - at > recordLimit) return takeTooLong(records);
    if (!endKnown(end)) return false;
    records.push({ line, fields: [], raw: text.slice(at, Math.min(end, text.length, at + keptOfFaulty)), fault });
    advance(end, 1);
    return true;
  };

  type Quoted = { readonly fields: string[]; readonly end: number; readonly stray: boolean };

  const readQuoted = (): Quoted | RecordFault | typeof more => {
    const fields: string[] = [];
    const limit = at + recordLimit;
    let stray = false;
    let i = at;
    for (;;) {
      if (i > limit) return 'record_too_long';
      if (fields.length > columnLimit) return 'too_many_columns';
      if (text.charCodeAt(i) === quoteMark) {
        const close = closingQuote(i + 1, limit);
        if (typeof close !== 'number') return close;
        const inner = text.slice(i + 1, close);
        fields.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
        i = close + 1;
        if (i >= text.length && !ended) return more;
      } else {
        const stop = Math.min(findSeparator(i), findLf(i), findCr(i));
        if (stop >= text.length && !ended) return text.length > limit ? 'record_too_long' : more;
        const field = text.slice(i, Math.min(stop, text.length));
        if (field.includes('"')) stray = true;
        fields.push(field);
        i = Math.min(stop, text.length);
      }
      if (i < text.length && text[i] === separator) {
        i += 1;
        if (i >= text.length && !ended) return more;
        continue;
      }
      const code = text.charCodeAt(i);
      if (i >= text.length || code === lineFeed || code === carriageReturn) {
        return i < text.length && !endKnown(i) ? more : { fields, end: i, stray };
      }
      return 'quote_malformed';
    }
  };

  const closingQuote = (from: number, limit: number): number | RecordFault | typeof more => {
    for (let i = from; ; i += 2) {
      i = findQuote(i);
      if (i >= limit) {
        if (text.length > limit) return 'record_too_long';
        return ended ? 'quote_unclosed' : more;
      }
      if (i + 1 >= text.length && !ended) return more;
      if (text.charCodeAt(i + 1) !== quoteMark) return i;
    }
  };

  return {
    push: (piece) => {
      text = text === '' ? piece : text + piece;
      return take();
    },
    end: () => {
      ended = true;
      return take();
    },
  };
}

/** First place of `mark` at or after a position, Infinity when there is none; the last answer is kept for the next question. */
function finder(text: string, mark: string): (from: number) => number {
  let askedFrom = 0;
  let found = -1;
  return (from) => {
    if (from >= askedFrom && from <= found) return found;
    const place = text.indexOf(mark, from);
    askedFrom = from;
    found = place < 0 ? Number.POSITIVE_INFINITY : place;
    return found;
  };
}

function lineEndsIn(raw: string): number {
  return raw.match(/\r\n|\r|\n/g)?.length ?? 0;
}
