import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a small file as a whole: aside, synced, and renamed into place, and the folder synced after. There is the old text or
 * the new one, never a part, and after a loss of power not one from long ago.
 */
export function writeKeptFile(file: string, text: string): void {
  const aside = `${file}.new`;
  const handle = openSync(aside, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(aside, file);
  syncFolder(dirname(file));
}

/** Has the system write all that it holds of a file to the disk. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Where a system cannot sync a folder (Windows opens none), a rename is kept as well as that system keeps it. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // What was renamed is in its place all the same.
  }
}
