import type { OpenFile, PlacedBytes } from '../../file-bytes.ts';
import type { ZipMember } from '../../archive/check-members.ts';
import { partName } from '../../archive/part-names.ts';
import { unpackMember } from '../../archive/unpack-member.ts';
import { workbookFaults } from '../../archive/zip-faults.ts';
import { damagedWorkbook } from '../workbook.ts';

/** The parts of a workbook by their names. */
export type Parts = {
  /** @throws FileFault when the workbook has no such part. */
  readonly open: (name: string) => OpenFile;
};

/** @throws FileFault when two members have one name, and nothing tells which is the part. */
export function partsOf(bytes: PlacedBytes, members: readonly ZipMember[]): Parts {
  const byName = new Map(members.map((member) => [partName(member.name), member]));
  if (byName.size !== members.length) throw damagedWorkbook();
  return {
    open: (name) => {
      const member = byName.get(partName(name));
      if (member === undefined) throw damagedWorkbook();
      return unpackMember(bytes, member, workbookFaults);
    },
  };
}
