import { readFileSync } from 'node:fs';
import { assert } from '../../../shared/kernel/assert.ts';

/** One line of what a process did to its folder, in the order it happened (faulty-disk.c). */
export type DiskStep =
  | {
      readonly what: 'open';
      readonly fd: number;
      readonly path: string;
      readonly made: boolean;
      readonly emptied: boolean;
    }
  | { readonly what: 'close'; readonly fd: number }
  | { readonly what: 'write'; readonly fd: number; readonly at: number; readonly bytes: Buffer }
  | { readonly what: 'truncate'; readonly fd: number; readonly size: number }
  | { readonly what: 'sync'; readonly fd: number }
  | { readonly what: 'rename'; readonly from: string; readonly to: string }
  | { readonly what: 'unlink'; readonly path: string }
  | { readonly what: 'mkdir'; readonly path: string }
  /** The process told the world something: from here on that must be kept. */
  | { readonly what: 'said'; readonly text: string };

const headBytes = 24;

export function readDiskLog(file: string): DiskStep[] {
  const log = readFileSync(file);
  const steps: DiskStep[] = [];
  for (let at = 0; at < log.length;) {
    const op = log.readUInt32LE(at);
    const fd = log.readInt32LE(at + 4);
    const number = Number(log.readBigInt64LE(at + 8));
    const textEnd = at + headBytes + log.readUInt32LE(at + 16);
    const end = textEnd + log.readUInt32LE(at + 20);
    // A process that was killed may have written a part of its last line.
    if (end > log.length) break;
    const text = log.toString('utf8', at + headBytes, textEnd);
    steps.push(stepOf(op, fd, number, text, log.subarray(textEnd, end)));
    at = end;
  }
  return steps;
}

function stepOf(op: number, fd: number, number: number, text: string, bytes: Buffer): DiskStep {
  switch (op) {
    case 1:
      return { what: 'open', fd, path: text, made: (number & 1) !== 0, emptied: (number & 2) !== 0 };
    case 2:
      return { what: 'close', fd };
    case 3:
      return { what: 'write', fd, at: number, bytes };
    case 4:
      return { what: 'truncate', fd, size: number };
    case 5:
      return { what: 'sync', fd };
    case 6:
      return { what: 'rename', from: text, to: bytes.toString('utf8') };
    case 7:
      return { what: 'unlink', path: text };
    case 8:
      return { what: 'mkdir', path: text };
    default:
      assert(op === 9, `the disk's log has no step ${op}`);
      return { what: 'said', text: bytes.toString('utf8') };
  }
}
