/** A file made to break its reader, and what comes of it instead. */
export type HostileFile = {
  readonly name: string;
  /** Its content from the beginning, so that no one need hold it whole. */
  readonly pieces: () => Iterable<string | Uint8Array>;
  /** The issues that keep it out of the books, each code once, in the order they come; none where it is honestly read. */
  readonly held: readonly string[];
  /** How many rows are read of it all the same. */
  readonly rows: number;
};

export const hostileFile = (
  name: string,
  held: readonly string[],
  rows: number,
  pieces: () => Iterable<string | Uint8Array>,
): HostileFile => ({ name, pieces, held, rows });

/** The whole of it. */
export const bytesOf = ({ pieces }: HostileFile): Buffer =>
  Buffer.concat([...pieces()].map((piece) => Buffer.from(piece as string)));

/** How large the large ones are: the whole size takes long, so it is for the full run. */
export type HostileSize = {
  readonly megabytes: number;
  /** Of headers and lines that are repeated. */
  readonly lines: number;
};

export const megabyte = 1_048_576;

/** So many bytes of a piece over and over. */
export function* repeated(piece: string, bytes: number): Iterable<string> {
  const block = piece.repeat(Math.max(1, Math.floor(megabyte / piece.length)));
  for (let given = 0; given < bytes; given += block.length) yield block;
}

/** A piece so many times over. */
export function* times(piece: string, count: number): Iterable<string> {
  const atOnce = Math.max(1, Math.floor(megabyte / piece.length));
  for (let given = 0; given < count; given += atOnce) yield piece.repeat(Math.min(atOnce, count - given));
}
