import { checkMembers } from '../archive/check-members.ts';
import { isForeignSpreadsheet } from '../archive/foreign-spreadsheet.ts';
import { workbookPart } from '../archive/part-names.ts';
import { readDirectory, type ZipDirectory } from '../archive/read-directory.ts';
import { archiveFaults, workbookFaults } from '../archive/zip-faults.ts';
import type { PlacedBytes } from '../file-bytes.ts';
import { FileFault, orItsIssue } from '../file-fault.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { Workbook } from './workbook.ts';
import { openXls } from './xls/open-xls.ts';
import { openXlsx } from './xlsx/open-xlsx.ts';

/** No larger workbook is read: its rows are far beyond what a sheet may have. */
const workbookLimit = 67_108_864;
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Opens an Excel workbook, XLSX or the older XLS; a damaged, protected or outsized one is an issue, and so is an archive
 * that is no workbook.
 */
export async function openWorkbook(bytes: PlacedBytes): Promise<Workbook | FileIssue> {
  return orItsIssue(async () => {
    if (bytes.size > workbookLimit) throw new FileFault(workbookFaults.tooLarge(workbookLimit / 1_048_576));
    if (compoundFile.equals(await bytes.read(0, 4))) return openXls(await bytes.read(0, bytes.size));
    const directory = await readDirectory(bytes, workbookFaults);
    const part = workbookPart(directory.entries);
    if (part === null) throw new FileFault(await issueOfOther(bytes, directory));
    return openXlsx(bytes, directory, part);
  });
}

/** What lies in an archive may be an archive itself, or a spreadsheet of another make. */
async function issueOfOther(bytes: PlacedBytes, directory: ZipDirectory): Promise<FileIssue> {
  const members = await checkMembers(bytes, directory, archiveFaults);
  return (await isForeignSpreadsheet(bytes, members))
    ? fileIssue('file_is_spreadsheet', {})
    : fileIssue('file_is_archive', {});
}
