import type { FileIssue, FileSource, ReadEvent } from './format.ts';
import type { HowToRead } from './how-to-read.ts';
import type { PackedRows } from './pack-rows.ts';

/** One file to read: what the thread is started with, and what it is given when it has read the one before. */
export type ReaderTask = { readonly source: FileSource } & HowToRead;

type RowsEvent = Extract<ReadEvent, { readonly type: 'rows' }>;

/** What it says: an event of the reading, its end, or a fault of ours with the text for the log. */
export type ReaderMessage =
  | { readonly say: 'event'; readonly event: Exclude<ReadEvent, RowsEvent> }
  | {
      readonly say: 'rows';
      readonly packed: PackedRows;
      readonly issues: readonly FileIssue[];
      readonly bytesRead: number;
      readonly bytesTotal: number | null;
    }
  | { readonly say: 'end' }
  | { readonly say: 'fault'; readonly reason: string };

/** What it hears: one more event may be sent, or the next file is to be read. */
export type ReaderOrder = 'one_more' | { readonly next: ReaderTask };

/** Events that may be under way at once: enough to keep both threads busy, few enough to hold. */
export const eventsAhead = 3;
