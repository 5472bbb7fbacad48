import type { FileIssue } from '../format.ts';
import type { OpenFile, PlacedBytes } from '../file-bytes.ts';

/** A file inside an archive. */
export type ArchiveMember = {
  /** Its path in the archive, as people may see it: no control characters, at most 200 characters. */
  readonly name: string;
  /** Opens it for reading piece by piece; what cannot be read becomes an error that `unreadable` turns into an issue. */
  readonly open: () => Promise<OpenFile | FileIssue>;
};

/** An archive whose directory was found to be sound. Folders and what systems add (`__MACOSX/`) are left out. */
export type Archive = { readonly members: readonly ArchiveMember[] };

/** An archive that is an Excel workbook: `xl/workbook.xml` among its parts. */
export type WorkbookArchive = { readonly sheets: 'inside' };

/** Opens a ZIP archive; one that is damaged, encrypted, or unpacks to more than a file may have, is an issue. */
export async function openArchive(_bytes: PlacedBytes): Promise<Archive | WorkbookArchive | FileIssue> {
  throw new Error('not there yet');
}
