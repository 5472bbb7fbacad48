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
    let at = 0;
    for (;;) {
      const end = lineEnd(held, at);
      // A CR at the very end may be half of a CRLF.
      if (end < 0 || (!last && end === held.length - 1 && held[end] === '\r')) break;
      put(lines, held.slice(at, end));
      at = held[end] === '\r' && held[end + 1] === '\n' ? end + 2 : end + 1;
      line += 1;
    }
    held = held.slice(at);
    if (last && held !== '') {
      put(lines, held);
      held = '';
    } else if (held.length > lineLimit) {
      put(lines, held);
      passingOver = true;
      held = held.endsWith('\r') ? '\r' : '';
    }
    return lines;
  };

  const put = (lines: TextLine[], text: string): void => {
    if (!passingOver) {
      const cut = text.length > lineLimit;
      lines.push({ line, text: cut ? text.slice(0, keptOfCut) : text, cut });
    }
    passingOver = false;
  };

  return {
    push: (text) => {
      held = held === '' ? text : held + text;
      return take(false);
    },
    end: () => take(true),
  };
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const limit = feed < 0 ? text.length : feed;
  // Only as far as the next LF, so that a text without CR is not searched to its end for every line.
  for (let at = from; at < limit; at += 1) if (text.charCodeAt(at) === 13) return at;
  return feed;
}
