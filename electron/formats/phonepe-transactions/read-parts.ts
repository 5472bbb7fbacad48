import { absolute, money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { TableRecord } from '../table/split-records.ts';
import { tellOnce } from '../tell-once.ts';
import { instrumentColumns, type InstrumentColumn, type ReportColumn } from './columns.ts';
import { instrumentOf, instrumentOfColumn, type Instrument } from './instruments.ts';
import { noRupees, rupees, type ReportCells } from './report-cells.ts';

/** What was paid with one instrument; a size without a sign. */
export type Part = { readonly instrument: Instrument; readonly amount: Money };

const columns = Object.keys(instrumentColumns) as InstrumentColumn[];
const unnamed: Instrument = { name: '', method: 'other' };

/**
 * The parts of a row's total: by its instrument columns, which must come to the total of a payment that was `paid`, or
 * all of it by the one instrument that the row names. Null after it has told what is wrong.
 */
export function readParts(
  cells: ReportCells,
  totalColumn: ReportColumn,
  issue: (issue: FileIssue) => void,
): (record: TableRecord, total: Money, paid: boolean) => readonly Part[] | null {
  const once = tellOnce(issue);

  const named = (record: TableRecord): Instrument => {
    const text = cells.given(record, 'instrument');
    if (text === '') return unnamed;
    const instrument = instrumentOf(text);
    if (instrument !== null) return instrument;
    once(text, () =>
      fileIssue('instrument_unknown', { text }, { line: record.line, column: cells.name('instrument') }),
    );
    return { name: text.toUpperCase(), method: 'other' };
  };

  return (record, total, paid) => {
    const stated = columns.filter((column) => cells.given(record, column) !== '');
    if (stated.length === 0) return [{ instrument: named(record), amount: total }];
    const parts: Part[] = [];
    let sum = 0n;
    for (const column of stated) {
      const amount = cells.amount(record, column);
      if (amount === null) return null;
      sum += absolute(amount).units;
      if (amount.units !== 0n) parts.push({ instrument: instrumentOfColumn[column], amount: absolute(amount) });
    }
    if (sum === total.units || !paid)
      return parts.length === 0 ? [{ instrument: named(record), amount: noRupees }] : parts;
    const facts = { stated: toWire(total), found: toWire(money(rupees, sum)) };
    issue(fileIssue('details_mismatch', facts, { line: record.line, column: cells.name(totalColumn) }));
    return null;
  };
}
