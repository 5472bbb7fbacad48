/** Walks through the fields of a record, over the lines it stands on. */
export type FieldWalk = {
  /** The next field without the spaces around it; empty when there is none. */
  readonly next: () => string;
  /** All that is left, in one line: the text of an entry, which may hold commas and slashes. */
  readonly rest: () => string;
  readonly isDone: () => boolean;
};

export function readFields(pieces: readonly string[]): FieldWalk {
  const lines = pieces.map((piece) => piece.split(','));
  let line = 0;
  let field = 0;
  const skipEnded = (): void => {
    while (line < lines.length && field >= (lines[line]?.length ?? 0)) {
      line += 1;
      field = 0;
    }
  };
  return {
    next: () => {
      skipEnded();
      const text = lines[line]?.[field] ?? '';
      field += 1;
      return text.trim();
    },
    rest: () => {
      const left = [lines[line]?.slice(field).join(',') ?? '', ...pieces.slice(line + 1)];
      line = lines.length;
      return left.join(' ').replace(/\s+/g, ' ').trim();
    },
    isDone: () => {
      skipEnded();
      return line >= lines.length;
    },
  };
}
