/** A line of the file, without its end. */
export type TextLine = {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** The line was longer than `lineLimit`: `text` is its beginning alone. */
  readonly cut: boolean;
};

/** Takes text piece by piece, in pieces of any size, and gives the lines that are complete. */
export type LineSplitter = {
  readonly push: (text: string) => readonly TextLine[];
  /** No more text: gives the last line, when it had no end. */
  readonly end: () => readonly TextLine[];
};

export const lineLimit = 1_048_576;
const keptOfCut = 2000;

/** Splits text at LF, CRLF or CR. An endless line is given cut, and what follows of it is passed over. */
export function splitLines(): LineSplitter {
  let held = '';
  let line = 1;
  let passingOver = false;

  const take = (last: boolean): readonly TextLine[] => {
    const lines: TextLine[] = [];
    const nextFeed = finder(held, '\n');
    const nextReturn = finder(held, '\r');
    let at = 0;
    for (;;) {
      const end = Math.min(nextFeed(at), nextReturn(at));
      // A CR at the very end may be half of a CRLF.
      if (end >= held.length || (!last && end === held.length - 1 && held[end] === '\r')) break;
      put(lines, held.slice(at, end));
      at = held[end] === '\r' && held[end + 1] === '\n' ? end + 2 : end + 1;
      line += 1;
    }
    held = held.slice(at);
    if (last) putRest(lines);
    else cutEndless(lines);
    return lines;
  };

  const put = (lines: TextLine[], text: string): void => {
    if (!passingOver) {
      const cut = text.length > lineLimit;
      lines.push({ line, text: cut ? text.slice(0, keptOfCut) : text, cut });
    }
    passingOver = false;
  };

  const putRest = (lines: TextLine[]): void => {
    if (held !== '') put(lines, held);
    held = '';
  };

  const cutEndless = (lines: TextLine[]): void => {
    const ending = held.endsWith('\r') ? '\r' : '';
    if (held.length - ending.length <= lineLimit) return;
    put(lines, held);
    passingOver = true;
    held = ending;
  };

  return {
    push: (text) => {
      held = held === '' ? text : held + text;
      return take(false);
    },
    end: () => take(true),
  };
}

/**
 * First place of `mark` at or after a position that never goes back, Infinity when there is none. The last answer is kept,
 * so that a text without the mark is searched once and not to its end for every line.
 */
function finder(text: string, mark: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const place = text.indexOf(mark, from);
      found = place < 0 ? Number.POSITIVE_INFINITY : place;
    }
    return found;
  };
}
