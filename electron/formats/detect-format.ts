import { fileIssue } from './file-issue.ts';
import type { CsvFormat } from './csv/csv-format.ts';
import { comparableName, mapColumns, type MappedColumns } from './csv/map-columns.ts';
import { splitRecords, type CsvRecord, type Separator } from './csv/split-records.ts';
import { isBlank } from './csv/cell.ts';
import type { FileIssue, FormatId } from './format.ts';
import { maskCardNumbers } from './mask-card-numbers.ts';

export type DetectedFormat = {
  readonly format: CsvFormat;
  readonly separator: Separator;
  /** Place of the header among the file's records, from 0. */
  readonly headerAt: number;
  readonly columns: MappedColumns<string>;
};

const separators: readonly Separator[] = [',', ';', '\t'];

/**
 * Finds the format by the names in the header, wherever the header stands within the format's preamble and however the
 * columns are ordered; the file's name and extension are not looked at. With `only`, no other format is considered.
 */
export function detectFormat(
  head: string,
  headIsAll: boolean,
  formats: readonly CsvFormat[],
  only?: FormatId,
): DetectedFormat | FileIssue {
  const readings = separators.map((separator) => ({ separator, records: recordsOf(head, headIsAll, separator) }));
  const considered = only === undefined ? formats : formats.filter((format) => format.id === only);
  let nearest: DetectedFormat | null = null;
  for (const { separator, records } of readings) {
    for (const format of considered) {
      const found = findHeader(format, separator, records);
      if (found === null) continue;
      if (isComplete(found)) return found;
      if (nearest === null || shortfall(found) < shortfall(nearest)) nearest = found;
    }
  }
  return nearest === null
    ? unknownFormat(
        readings.map(({ records }) => records),
        considered,
      )
    : incomplete(nearest);
}

const isComplete = ({ columns }: DetectedFormat): boolean =>
  columns.missing.length === 0 && columns.repeated.length === 0;

const shortfall = ({ columns }: DetectedFormat): number => columns.missing.length + columns.repeated.length;

function recordsOf(head: string, headIsAll: boolean, separator: Separator): readonly CsvRecord[] {
  const splitter = splitRecords(separator);
  const records = splitter.push(head);
  return headIsAll ? [...records, ...splitter.end()] : records;
}

/** The record that has the format's columns, or nearly has them (all but a quarter), within its preamble. */
function findHeader(format: CsvFormat, separator: Separator, records: readonly CsvRecord[]): DetectedFormat | null {
  const required = Object.values(format.columns).filter((column) => column.required).length;
  let near: DetectedFormat | null = null;
  for (const [headerAt, record] of records.slice(0, format.preambleLimit + 1).entries()) {
    if (record.fields.length < required * 0.75) continue;
    const columns = mapColumns(record.fields, format.columns);
    const found: DetectedFormat = { format, separator, headerAt, columns };
    if (isComplete(found)) return found;
    if (columns.missing.length <= required * 0.25 && (near === null || shortfall(found) < shortfall(near)))
      near = found;
  }
  return near;
}

function incomplete({ format, columns }: DetectedFormat): FileIssue {
  return columns.missing.length > 0
    ? fileIssue('columns_missing', { format: format.label, columns: columns.missing.join(', ') })
    : fileIssue('column_repeated', { format: format.label, columns: columns.repeated.join(', ') });
}

function unknownFormat(readings: readonly (readonly CsvRecord[])[], formats: readonly CsvFormat[]): FileIssue {
  const lines = readings.map((records) => records.find((record) => !isBlank(record)));
  const widest = lines.reduce(
    (best, line) => ((line?.fields.length ?? 0) > (best?.fields.length ?? 0) ? line : best),
    lines[0],
  );
  const cells = (widest?.fields ?? []).slice(0, 8).map((cell) => maskCardNumbers(cell).trim().slice(0, 40));
  const expected = formats.map(
    (format) =>
      `${format.label} (${Object.values(format.columns)
        .filter((column) => column.required)
        .map(({ names }) => names[0])
        .join(', ')})`,
  );
  return fileIssue(
    'format_unknown',
    { found: cells.join(', '), expected: expected.join('; '), lookalike: lookalikeOf(widest?.fields ?? []) },
    { line: widest?.line ?? null },
  );
}

/** Files that merchants take for the settlement report (formats.md section 2), told by the names only they have. */
function lookalikeOf(cells: readonly string[]): 'phonepe_fee_invoice' | 'phonepe_transactions' | '' {
  const names = new Set(cells.map(comparableName));
  const has = (...wanted: readonly string[]): boolean => wanted.every((name) => names.has(name));
  if (has('invoiceno', 'invoicedate', 'taxableamount', 'cgst', 'sgst')) return 'phonepe_fee_invoice';
  const ids = ['phonepetransactionid', 'phonepereferenceid', 'phonepetransactionreferenceid'];
  if (ids.some((id) => names.has(id)) && names.has('transactionstatus')) return 'phonepe_transactions';
  return '';
}
