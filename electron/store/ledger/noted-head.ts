import type { Reader } from '../connection.ts';
import { readHeadFile, writeHeadFile, type HeadNote, type NotedHead } from '../vault/head-file.ts';
import { chainHead, readLink } from './chain.ts';

/** What the note of the head outside the file says of the chain inside it. */
export type HeadVerdict =
  | { readonly verdict: 'in_order' }
  | { readonly verdict: 'missing' | 'unreadable' | 'forged' }
  /** The chain ends before the link that was noted, or has another one in its place: it was cut, or put back. */
  | { readonly verdict: 'cut' | 'rewritten'; readonly noted: NotedHead; readonly found: NotedHead | null };

export function judgeHead(reader: Reader, note: HeadNote): HeadVerdict {
  const head = chainHead(reader);
  const found = head === null ? null : { seq: head.seq, hash: head.hash };
  // A ledger nothing was written to yet has no head to note.
  if (note.state === 'missing' && found === null) return { verdict: 'in_order' };
  if (note.state !== 'noted') return { verdict: note.state };
  const noted = { seq: note.seq, hash: note.hash };
  if (found === null || found.seq < noted.seq) return { verdict: 'cut', noted, found };
  return readLink(reader, noted.seq)?.hash === noted.hash
    ? { verdict: 'in_order' }
    : { verdict: 'rewritten', noted, found };
}

/** The note of a workspace's head: what it says, and how it is written. */
export type HeadKeeper = {
  readonly judge: (reader: Reader) => HeadVerdict;
  /**
   * After a command: notes the new head, if the chain still holds what was noted before. A chain that was cut is not
   * noted over: it stays found until a person accepts it.
   */
  readonly follow: (reader: Reader) => void;
  /** Notes the head as it stands, whatever was noted before. */
  readonly accept: (reader: Reader) => void;
};

export function keepHead(headFile: string, dataKey: Uint8Array): HeadKeeper {
  const judge = (reader: Reader): HeadVerdict => judgeHead(reader, readHeadFile(headFile, dataKey));
  const accept = (reader: Reader): void => {
    const head = chainHead(reader);
    if (head !== null) writeHeadFile(headFile, dataKey, { seq: head.seq, hash: head.hash });
  };
  return {
    judge,
    accept,
    follow: (reader) => {
      const { verdict } = judge(reader);
      const first = verdict === 'missing' && chainHead(reader)?.seq === 1;
      if (verdict === 'in_order' || first) accept(reader);
    },
  };
}
