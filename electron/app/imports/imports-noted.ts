import type { Reader } from '../../store/connection.ts';
import { importNoted, type ImportNoted } from '../../store/imports/imports-table.ts';

/** What was noticed of earlier imports, each read once. */
export function importsNoted(reader: Reader): (importSeq: bigint) => ImportNoted {
  const known = new Map<bigint, ImportNoted>();
  return (importSeq) => {
    const noted = known.get(importSeq) ?? importNoted(reader, importSeq);
    known.set(importSeq, noted);
    return noted;
  };
}
