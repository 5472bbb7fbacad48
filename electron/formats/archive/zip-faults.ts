import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';

/** What is said of a ZIP file that cannot be read: of an archive and of a workbook not in the same words. */
export type ZipFaults = {
  readonly damaged: FileIssue;
  readonly encrypted: FileIssue;
  readonly tooManyMembers: FileIssue;
  readonly tooLarge: (megabytes: number) => FileIssue;
  /** Packed by a method that is not read. */
  readonly methodUnknown: FileIssue;
};

/** A sound archive has no more members, so nothing is said of the one that does but that. */
export const memberLimit = 1000;

export const archiveFaults: ZipFaults = {
  damaged: fileIssue('archive_damaged', {}),
  encrypted: fileIssue('archive_encrypted', {}),
  tooManyMembers: fileIssue('archive_too_many_files', { limit: memberLimit }),
  tooLarge: (megabytes) => fileIssue('archive_too_large', { megabytes }),
  methodUnknown: fileIssue('file_is_archive', {}),
};

export const workbookFaults: ZipFaults = {
  damaged: fileIssue('workbook_damaged', {}),
  encrypted: fileIssue('workbook_protected', {}),
  tooManyMembers: fileIssue('workbook_damaged', {}),
  tooLarge: (megabytes) => fileIssue('workbook_too_large', { megabytes }),
  methodUnknown: fileIssue('workbook_damaged', {}),
};
