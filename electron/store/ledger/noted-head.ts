import type { Reader } from '../connection.ts';
import { integerOf, textOf } from '../row.ts';
import { readHeadFile, writeHeadFile, type HeadNote, type NotedHead } from '../vault/head-file.ts';

/** What the note of the head outside the file says of the chain inside it. */
export type HeadVerdict =
  | { readonly verdict: 'in_order' }
  | { readonly verdict: 'missing' | 'unreadable' | 'forged' }
  | {
      /**
       * The chain ends before the link that was noted (cut), has another one in its place (rewritten: it was put back to an
       * earlier day and gone on from), or has gone on without being noted (behind).
       */
      readonly verdict: 'cut' | 'rewritten' | 'behind';
      readonly noted: NotedHead;
      readonly found: NotedHead | null;
    };

/**
 * A command writes up to three links: a close seals what it rests on before it takes its snapshot. A process that dies
 * between writing them and noting the last leaves the note that far behind, and the next command makes it good.
 */
const linksOfCommand = 3;

/** What of a chain the note is held against: where it ends, and the hash of one of its links. */
export type ChainEnd = {
  readonly found: NotedHead | null;
  readonly hashAt: (seq: number) => string | undefined;
};

const headOf = (reader: Reader): NotedHead | null => {
  const row = reader.read('SELECT seq, hash FROM chain_link ORDER BY seq DESC LIMIT 1').get();
  return row === undefined ? null : { seq: Number(integerOf(row, 'seq')), hash: textOf(row, 'hash') };
};

const endOf = (reader: Reader): ChainEnd => ({
  found: headOf(reader),
  hashAt: (seq) => {
    const hash = reader.read('SELECT hash FROM chain_link WHERE seq = ?').get(BigInt(seq))?.['hash'];
    return typeof hash === 'string' ? hash : undefined;
  },
});

export function judgeHead({ found, hashAt }: ChainEnd, note: HeadNote): HeadVerdict {
  // A ledger nothing was written to yet has no head to note.
  if (note.state === 'missing' && found === null) return { verdict: 'in_order' };
  if (note.state !== 'noted') return { verdict: note.state };
  const noted = { seq: note.seq, hash: note.hash };
  if (found === null || found.seq < noted.seq) return { verdict: 'cut', noted, found };
  if (hashAt(noted.seq) !== noted.hash) return { verdict: 'rewritten', noted, found };
  return found.seq - noted.seq > linksOfCommand ? { verdict: 'behind', noted, found } : { verdict: 'in_order' };
}

/** The note of a workspace's head: what it says, and how it is written. */
export type HeadKeeper = {
  readonly note: () => HeadNote;
  readonly judge: (reader: Reader) => HeadVerdict;
  /**
   * After a command: notes the new head, if the chain still holds what was noted before. A chain that was cut is not
   * noted over: it stays found until a person accepts it. The command is kept already, so this never fails it: where the
   * note cannot be written (a full disk, a file held open), the next command tries again, and `judge` tells.
   */
  readonly follow: (reader: Reader) => void;
  /** Notes the head as it stands, whatever was noted before. */
  readonly accept: (reader: Reader) => void;
};

export function keepHead(headFile: string, dataKey: Uint8Array): HeadKeeper {
  const note = (): HeadNote => readHeadFile(headFile, dataKey);
  const judge = (reader: Reader): HeadVerdict => judgeHead(endOf(reader), note());
  const accept = (reader: Reader): void => {
    const head = headOf(reader);
    if (head !== null) writeHeadFile(headFile, dataKey, head);
  };
  return {
    note,
    judge,
    accept,
    follow: (reader) => {
      const { verdict } = judge(reader);
      const first = verdict === 'missing' && headOf(reader)?.seq === 1;
      if (verdict !== 'in_order' && verdict !== 'behind' && !first) return;
      try {
        accept(reader);
      } catch {
        // Said above: the note stays behind, and is found.
      }
    },
  };
}
