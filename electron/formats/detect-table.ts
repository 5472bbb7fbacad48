import { fileIssue } from './file-issue.ts';
import type { TableFormat } from './table/table-format.ts';
import { mapColumns, type MappedColumns } from './table/map-columns.ts';
import { splitRecords, type TableRecord, type Separator } from './table/split-records.ts';
import { isOwnReport } from './own-report.ts';
import { isBlank } from './table/cell.ts';
import type { Lookalike } from '../../shared/wording/issues/issue.ts';
import { comparableName } from '../../shared/kernel/comparable-name.ts';
import type { FileIssue } from './format.ts';
import { maskCardNumbers } from '../../shared/cards/mask-card-numbers.ts';

/** The first records of a table, as one way of splitting it gives them. */
export type TableBeginning = { readonly separator: Separator | null; readonly records: readonly TableRecord[] };

export type DetectedTable = {
  readonly format: TableFormat;
  /** Null for a sheet of a workbook, whose cells are split already. */
  readonly separator: Separator | null;
  /** Place of the header among the records, from 0. */
  readonly headerAt: number;
  readonly columns: MappedColumns<string>;
};

const separators: readonly Separator[] = [',', ';', '\t', '|'];

/** The beginning of a text, split at each separator that a table may have. */
export const textBeginnings = (head: string, headIsAll: boolean): readonly TableBeginning[] =>
  separators.map((separator) => {
    const splitter = splitRecords(separator);
    const records = splitter.push(head);
    return { separator, records: headIsAll ? [...records, ...splitter.end()] : records };
  });

/**
 * Finds the format by the names in the header, wherever the header stands within the format's preamble and however the
 * columns are ordered; the file's name and extension are not looked at. Of several that fit, the one that knows most of the
 * header's columns.
 */
export function detectTable(
  beginnings: readonly TableBeginning[],
  formats: readonly TableFormat[],
): DetectedTable | FileIssue {
  if (beginnings.some(({ records }) => isOwnReport(records))) return fileIssue('own_report', {});
  let best: DetectedTable | null = null;
  let nearest: DetectedTable | null = null;
  for (const { separator, records } of beginnings) {
    for (const format of formats) {
      const found = findHeader(format, separator, records);
      if (found === null) continue;
      if (isComplete(found)) best = best === null || known(found) > known(best) ? found : best;
      else if (nearest === null || shortfall(found) < shortfall(nearest)) nearest = found;
    }
  }
  if (best !== null) return best;
  return nearest === null ? unknownFormat(beginnings.map(({ records }) => records)) : incomplete(nearest);
}

const isComplete = ({ columns }: DetectedTable): boolean =>
  columns.missing.length === 0 && columns.repeated.length === 0;

const shortfall = ({ columns }: DetectedTable): number => columns.missing.length + columns.repeated.length;

const known = ({ columns }: DetectedTable): number =>
  Object.values(columns.places).filter((place) => place >= 0).length;

/** The record that has the format's columns, or nearly has them (all but a quarter), within its preamble. */
function findHeader(
  format: TableFormat,
  separator: Separator | null,
  records: readonly TableRecord[],
): DetectedTable | null {
  const required = Object.values(format.columns).filter((column) => column.required).length;
  const foreign = new Set(format.not?.map(comparableName));
  let near: DetectedTable | null = null;
  for (const [headerAt, record] of records.slice(0, format.preambleLimit + 1).entries()) {
    if (record.fields.length < required * 0.75) continue;
    if (foreign.size > 0 && record.fields.some((name) => foreign.has(comparableName(name)))) continue;
    const columns = mapColumns(record.fields, format.columns);
    const found: DetectedTable = { format, separator, headerAt, columns };
    if (isComplete(found)) return found;
    if (columns.missing.length <= required * 0.25 && (near === null || shortfall(found) < shortfall(near)))
      near = found;
  }
  return near;
}

function incomplete({ format, columns }: DetectedTable): FileIssue {
  return columns.missing.length > 0
    ? fileIssue('columns_missing', { format: format.label, columns: columns.missing.join(', ') })
    : fileIssue('column_repeated', { format: format.label, columns: columns.repeated.join(', ') });
}

function unknownFormat(readings: readonly (readonly TableRecord[])[]): FileIssue {
  const lines = readings.map((records) => records.find((record) => !isBlank(record)));
  const widest = lines.reduce(
    (best, line) => ((line?.fields.length ?? 0) > (best?.fields.length ?? 0) ? line : best),
    lines[0],
  );
  const cells = (widest?.fields ?? [])
    .filter((cell) => cell.trim() !== '')
    .slice(0, 8)
    .map((cell) => maskCardNumbers(cell).trim().slice(0, 40));
  return fileIssue(
    'format_unknown',
    { found: cells.join(', '), expected: '', lookalike: lookalikeOf(widest?.fields ?? []) },
    { line: widest?.line ?? null },
  );
}

/** Files that merchants take for a report that is read, told by the names only they have. */
const lookalikes: Readonly<Record<Exclude<Lookalike, '' | 'bitpay_ledger'>, readonly string[]>> = {
  phonepe_fee_invoice: ['invoiceno', 'invoicedate', 'taxableamount', 'cgst', 'sgst'],
  // One transfer may have several rows there, with its fees outside the amounts, and the balance is nowhere.
  wise_transfers: ['id', 'direction', 'sourceamountafterfees', 'targetamountafterfees', 'sourcecurrency'],
  // The statement and the ledgers hold the same trades, under other ids.
  binance_trades: ['dateutc', 'pair', 'side', 'price', 'executed', 'amount', 'fee'],
  kraken_trades: ['txid', 'ordertxid', 'pair', 'time', 'type', 'cost', 'fee', 'vol'],
};

function lookalikeOf(cells: readonly string[]): Lookalike {
  const names = new Set(cells.map(comparableName));
  const found = Object.entries(lookalikes).find(([, wanted]) => wanted.every((name) => names.has(name)));
  return found === undefined ? '' : (found[0] as Lookalike);
}
