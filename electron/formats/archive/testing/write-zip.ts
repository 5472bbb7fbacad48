import { crc32, deflateRawSync } from 'node:zlib';
import { littleEndian } from '../../testing/little-endian.ts';

/** A member to write, and what to say of it in place of the truth. */
export type MemberToWrite = {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array | string;
  readonly stored?: boolean;
  /** Sizes and CRC-32 behind the bytes, as programs write that do not know them before. */
  readonly described?: boolean;
  readonly zip64?: boolean;
  readonly flags?: number;
  readonly local?: Partial<MemberFigures> & { readonly name?: string };
  readonly central?: Partial<MemberFigures> & { readonly headerAt?: number };
};

type MemberFigures = { readonly method: number; readonly crc: number; readonly packed: number; readonly size: number };

export type ArchiveToWrite = {
  readonly comment?: string;
  readonly zip64?: boolean;
  readonly count?: number;
  readonly directoryAt?: number;
};

const { u16, u32, u64 } = littleEndian;
const saturated = 0xffffffff;

/** Writes a ZIP archive, honest or not. */
export function writeZip(members: readonly MemberToWrite[], archive: ArchiveToWrite = {}): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const [local, central] = writeMember(member, at);
    locals.push(local);
    centrals.push(central);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, writeEnd(members.length, directory.length, at, archive)]);
}

function writeMember(member: MemberToWrite, at: number): readonly [Buffer, Buffer] {
  const bytes = Buffer.from(member.bytes as string);
  const name = Buffer.from(member.name as string);
  const data = member.stored === true ? bytes : deflateRawSync(bytes);
  const flags = (member.flags ?? (typeof member.name === 'string' ? 0x0800 : 0)) | (member.described === true ? 8 : 0);
  const truth = {
    method: member.stored === true ? 0 : 8,
    crc: crc32(bytes),
    packed: data.length,
    size: bytes.length,
  };
  const local = { ...truth, ...(member.described === true ? { crc: 0, packed: 0, size: 0 } : {}), ...member.local };
  const central = { ...truth, headerAt: at, ...member.central };
  const localName = member.local?.name === undefined ? name : Buffer.from(member.local.name);
  const large = member.zip64 === true;
  const localExtra = large ? [u16(1), u16(16), u64(local.size), u64(local.packed)] : [];
  const centralExtra = large ? [u16(1), u16(24), u64(central.size), u64(central.packed), u64(central.headerAt)] : [];
  const figures = ({ crc, packed, size }: MemberFigures): Buffer[] =>
    large ? [u32(crc), u32(saturated), u32(saturated)] : [u32(crc), u32(packed), u32(size)];
  return [
    Buffer.concat([
      u32(0x04034b50),
      ...[20, flags, local.method, 0, 0].map(u16),
      ...figures(local),
      u16(localName.length),
      u16(large ? 20 : 0),
      localName,
      ...localExtra,
      data,
      ...(member.described === true ? [u32(0x08074b50), u32(truth.crc), u32(truth.packed), u32(truth.size)] : []),
    ]),
    Buffer.concat([
      u32(0x02014b50),
      ...[20, 20, flags, central.method, 0, 0].map(u16),
      ...figures(central),
      u16(name.length),
      u16(large ? 28 : 0),
      ...[0, 0, 0].map(u16),
      u32(0),
      u32(large ? saturated : central.headerAt),
      name,
      ...centralExtra,
    ]),
  ];
}

function writeEnd(members: number, size: number, at: number, archive: ArchiveToWrite): Buffer {
  const count = archive.count ?? members;
  const directoryAt = archive.directoryAt ?? at;
  const comment = Buffer.from(archive.comment ?? '');
  const large = archive.zip64 === true;
  const record = [
    u32(0x06064b50),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    ...[count, count, size, directoryAt].map(u64),
  ];
  const locator = [u32(0x07064b50), u32(0), u64(at + size), u32(1)];
  return Buffer.concat([
    ...(large ? [...record, ...locator] : []),
    u32(0x06054b50),
    u16(0),
    u16(0),
    ...(large
      ? [u16(0xffff), u16(0xffff), u32(saturated), u32(saturated)]
      : [u16(count), u16(count), u32(size), u32(directoryAt)]),
    u16(comment.length),
    comment,
  ]);
}
