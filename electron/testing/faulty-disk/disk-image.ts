import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Seeded } from '../../formats/testing/seeded.ts';
import type { DiskStep } from './disk-log.ts';

/** What a disk keeps or loses as one: SQLite and every drive count on no more (sqlite.org/psow.html is not taken for granted). */
const sectorBytes = 512;

/** Something done to a file's content that its last sync does not cover yet. */
type Pending = { readonly at: number; readonly bytes: Buffer } | { readonly size: number };
type FileOnDisk = { synced: Buffer; pending: Pending[] };
/** Something done to names that the last sync of their folder does not cover yet. */
type Naming = { readonly name: string; readonly file: FileOnDisk | null; readonly from: string | null };

/**
 * A disk under a process, as its log tells it: what is surely on it (written and synced), and what is on its way. Made for the
 * question what may lie there when the power goes.
 */
export type DiskModel = {
  readonly apply: (step: DiskStep) => void;
  /**
   * Writes into `folder` what one loss of power may leave: of everything not synced each write is there, is not, or is there in
   * some of its sectors; each new name, new place and deletion has happened or not. What was synced is there.
   */
  readonly powerLoss: (folder: string, chance: Seeded) => void;
};

/** Begins with what lies under `root` now, all of it synced. Paths of the log are below `root`. */
export function diskModel(root: string): DiskModel {
  const names = new Map<string, FileOnDisk>();
  const keptNames = new Map<string, FileOnDisk>();
  let namings: Naming[] = [];
  const open = new Map<number, { readonly path: string; readonly file: FileOnDisk | null }>();

  for (const path of filesUnder(root)) {
    const file = { synced: readFileSync(path), pending: [] };
    names.set(path, file);
    keptNames.set(path, file);
  }
  const name = (naming: Naming): void => {
    giveName(names, naming);
    namings.push(naming);
  };
  const fileOf = (fd: number): FileOnDisk => {
    const file = open.get(fd)?.file;
    assert(file !== undefined && file !== null, 'what is written was opened as a file');
    return file;
  };

  const apply = (step: DiskStep): void => {
    switch (step.what) {
      case 'open': {
        if (step.made) name({ name: step.path, file: { synced: Buffer.alloc(0), pending: [] }, from: null });
        const file = names.get(step.path) ?? null;
        if (step.emptied && !step.made) file?.pending.push({ size: 0 });
        open.set(step.fd, { path: step.path, file });
        return;
      }
      case 'close':
        open.delete(step.fd);
        return;
      case 'write':
        fileOf(step.fd).pending.push({ at: step.at, bytes: step.bytes });
        return;
      case 'truncate':
        fileOf(step.fd).pending.push({ size: step.size });
        return;
      case 'sync': {
        const opened = open.get(step.fd);
        if (opened !== undefined && opened.file !== null) {
          opened.file.synced = written(opened.file.synced, opened.file.pending);
          opened.file.pending = [];
        } else if (opened !== undefined) {
          const covered = (one: Naming): boolean => dirname(one.name) === opened.path;
          for (const naming of namings.filter(covered)) giveName(keptNames, naming);
          namings = namings.filter((one) => !covered(one));
        }
        return;
      }
      case 'rename':
        name({ name: step.to, file: names.get(step.from) ?? null, from: step.from });
        return;
      case 'unlink':
        name({ name: step.path, file: null, from: null });
        return;
      case 'mkdir':
      case 'said':
        return;
    }
  };

  return {
    apply,
    powerLoss: (folder, chance) => {
      const left = new Map(keptNames);
      for (const naming of namings) if (chance.below(2) === 0) giveName(left, naming);
      for (const [path, file] of left) {
        const target = join(folder, path.slice(root.length));
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, contentLeft(file, chance));
      }
    },
  };
}

/** Names and takes names in the order it was done; a rename takes the old name only from the file that it moved. */
function giveName(names: Map<string, FileOnDisk>, { name, file, from }: Naming): void {
  if (file === null) names.delete(name);
  else names.set(name, file);
  if (from !== null && (file === null || names.get(from) === file)) names.delete(from);
}

function contentLeft({ synced, pending }: FileOnDisk, chance: Seeded): Buffer {
  // Half of the time all was kept up to some moment, as drives mostly do; else each write by itself.
  if (chance.below(2) === 0) {
    const until = chance.below(pending.length + 1);
    const last = pending[until];
    return written(synced, [...pending.slice(0, until), ...(last === undefined ? [] : torn(last, chance))]);
  }
  return written(
    synced,
    pending.flatMap((one) =>
      chance.pick<(one: Pending) => Pending[]>([() => [], (all) => [all], (all) => torn(all, chance)])(one),
    ),
  );
}

/** Some of a write's sectors, as a whole each; a file's size is the old or the new. */
function torn(one: Pending, chance: Seeded): Pending[] {
  if ('size' in one) return chance.below(2) === 0 ? [] : [one];
  const left: Pending[] = [];
  for (let from = 0; from < one.bytes.length;) {
    const to = Math.min(one.bytes.length, from + sectorBytes - ((one.at + from) % sectorBytes));
    if (chance.below(2) === 0) left.push({ at: one.at + from, bytes: one.bytes.subarray(from, to) });
    from = to;
  }
  return left;
}

/** A file's content after these, one after the other. What a write leaves out between is zeros, as a file system has it. */
function written(content: Buffer, parts: readonly Pending[]): Buffer {
  const most = Math.max(content.length, ...parts.map((one) => ('size' in one ? one.size : one.at + one.bytes.length)));
  const whole = Buffer.alloc(most);
  content.copy(whole);
  let size = content.length;
  for (const one of parts) {
    if ('size' in one) {
      if (one.size < size) whole.fill(0, one.size, size);
      ({ size } = one);
    } else {
      one.bytes.copy(whole, one.at);
      size = Math.max(size, one.at + one.bytes.length);
    }
  }
  return whole.subarray(0, size);
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => !path.endsWith('-shm') && statSync(path).isFile());
