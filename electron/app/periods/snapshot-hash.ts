import { createHash } from 'node:crypto';
import { snapshotText, type SnapshotContent } from '../../domain/closing/snapshot-text.ts';

/** Over all of a snapshot, so that a report can be held against the books for ever after: SHA-256 in hex. */
export const snapshotHash = (content: SnapshotContent): string =>
  createHash('sha256').update(snapshotText(content)).digest('hex');
