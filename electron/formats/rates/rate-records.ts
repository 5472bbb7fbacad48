import type { TableRecord } from '../table/split-records.ts';
import type { FileIssue } from '../format.ts';
import type { QuoteGathering } from './gather-quotes.ts';
import type { RateFileKind } from './rate-file.ts';

/** Reads the records below a header. */
export type RateRecords = {
  readonly kind: RateFileKind;
  readonly read: (record: TableRecord, gathering: QuoteGathering) => void;
};

/** Opens records of its kind by their header; the issue when it is nearly one, null when it is another kind. */
export type OpenRateRecords = (header: TableRecord, source: string) => RateRecords | FileIssue | null;
