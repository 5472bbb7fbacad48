import type { OpenFile, PlacedBytes } from '../file-bytes.ts';
import { FileFault, orItsIssue } from '../file-fault.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { checkMembers, type ZipMember } from './check-members.ts';
import { isLeftOut, shownName } from './member-name.ts';
import { isForeignSpreadsheet } from './foreign-spreadsheet.ts';
import { beginsAsWorkbook, workbookPart } from './part-names.ts';
import { readDirectory } from './read-directory.ts';
import { unpackMember } from './unpack-member.ts';
import { archiveFaults, workbookFaults, type ZipFaults } from './zip-faults.ts';

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
export async function openArchive(bytes: PlacedBytes): Promise<Archive | WorkbookArchive | FileIssue> {
  return orItsIssue(async () => {
    const directory = await readDirectory(bytes, await faultsFor(bytes));
    if (workbookPart(directory.entries) !== null) return { sheets: 'inside' };
    const members = await checkMembers(bytes, directory, archiveFaults);
    if (await isForeignSpreadsheet(bytes, members)) throw new FileFault(fileIssue('file_is_spreadsheet', {}));
    const kept = members.filter(({ name }) => !isLeftOut(name));
    if (kept.length === 0) throw new FileFault(fileIssue('file_empty', {}));
    return { members: kept.map((member) => archiveMember(bytes, member)) };
  });
}

const archiveMember = (bytes: PlacedBytes, member: ZipMember): ArchiveMember => ({
  name: shownName(member.name),
  open: () => Promise.resolve(unpackMember(bytes, member, archiveFaults)),
});

/** A workbook whose directory is lost is called a workbook. */
const faultsFor = async (bytes: PlacedBytes): Promise<ZipFaults> =>
  beginsAsWorkbook(await bytes.read(0, 256)) ? workbookFaults : archiveFaults;
