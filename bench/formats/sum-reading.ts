import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../shared/money/decimal-text.ts';
import { money } from '../../shared/money/money.ts';
import { readFile, type ReadOptions } from '../../electron/formats/read-file.ts';

/** What a file holds, as it was written or as it was read. */
export type FileFigures = {
  readonly rows: number;
  /** Of the rows' net, by currency, in major units. */
  readonly sums: Readonly<Record<string, string>>;
  /** Codes of everything that was told of the file, each once. */
  readonly issues: readonly string[];
};

/** Reads a file through the interface that every format has, and keeps nothing of it but its figures. */
export async function sumReading(path: string, optionsFile: string | null): Promise<FileFigures> {
  const options: ReadOptions =
    optionsFile === null ? {} : (JSON.parse(readFileSync(optionsFile, 'utf8')) as ReadOptions);
  const sums = new Map<CurrencyCode, bigint>();
  const issues = new Set<string>();
  let rows = 0;
  for await (const event of readFile({ name: basename(path), path }, options)) {
    if (event.type === 'unrecognised') issues.add(event.issue.code);
    if (event.type === 'rows' || event.type === 'finished') event.issues.forEach(({ code }) => issues.add(code));
    if (event.type !== 'rows') continue;
    rows += event.rows.length;
    for (const { currency, net } of event.rows) sums.set(currency, (sums.get(currency) ?? 0n) + net.units);
  }
  return {
    rows,
    sums: inMajorUnits(sums),
    issues: [...issues],
  };
}

/** Sums of ledger units as figures have them. */
export const inMajorUnits = (sums: ReadonlyMap<CurrencyCode, bigint>): FileFigures['sums'] =>
  Object.fromEntries([...sums].map(([currency, units]) => [currency, toDecimalText(money(currency, units))]));

/** In what a reading differs from what was written, in words; empty where it does not. */
export function differences(written: Omit<FileFigures, 'issues'>, found: FileFigures): readonly string[] {
  const text = ({ sums }: Pick<FileFigures, 'sums'>): string =>
    Object.entries(sums)
      .map(([currency, sum]) => `${currency} ${sum}`)
      .toSorted()
      .join(', ');
  return [
    written.rows === found.rows ? '' : `${found.rows} rows, written ${written.rows}`,
    text(written) === text(found) ? '' : `the sum ${text(found)}, written ${text(written)}`,
    found.issues.length === 0 ? '' : `issues: ${found.issues.join(', ')}`,
  ].filter((difference) => difference !== '');
}
