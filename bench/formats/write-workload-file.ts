import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import { ledgerScale } from '../../shared/money/money.ts';
import { inMajorUnits, type FileFigures } from './sum-reading.ts';
import type { Count, Workload } from './workload.ts';
import { writeArchive, writePieces } from './write-file.ts';

export type WrittenFile = {
  readonly path: string;
  readonly bytes: number;
  /** A file that says how the other is to be read; null where nothing needs to be said. */
  readonly options: string | null;
  readonly expected: Omit<FileFigures, 'issues'>;
};

/** Writes a file of so many rows to an existing folder, and says what a reader must find in it. */
export function writeWorkloadFile(workload: Workload, rows: number, folder: string): WrittenFile {
  const sums = new Map<CurrencyCode, bigint>();
  const found = { rows: 0 };
  const count: Count = (currency, net, decimals = 2) => {
    found.rows += 1;
    const units = net * 10n ** BigInt(ledgerScale(currency) - decimals);
    sums.set(currency, (sums.get(currency) ?? 0n) + units);
  };
  const path = join(folder, `${workload.id}-${rows}.${workload.extension}`);
  const bytes =
    'pieces' in workload
      ? writePieces(path, workload.pieces(rows, count))
      : writeArchive(path, workload.members(rows, count));
  return {
    path,
    bytes,
    options: writeOptions(workload, folder),
    expected: {
      rows: found.rows,
      sums: inMajorUnits(sums),
    },
  };
}

function writeOptions({ id, mapping, currency }: Workload, folder: string): string | null {
  if (mapping === undefined && currency === undefined) return null;
  const path = join(folder, `${id}.options.json`);
  writeFileSync(path, JSON.stringify({ mappings: mapping === undefined ? [] : [{ id, mapping }], currency }));
  return path;
}
