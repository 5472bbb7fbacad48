import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { money, unitsPerMinor, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { TableRecord } from '../table/split-records.ts';
import { rupees, type ReportCells } from './report-cells.ts';

/** How a row was settled; in a report of payments alone, not at all. Fee and tax are positive costs. */
export type Settled = {
  readonly batch: string | null;
  readonly valueOn: LocalDate | null;
  readonly fee: Money;
  readonly tax: Money;
};

/** Reads what a row says of its settlement and holds it against the net it states; null after it has told a fault. */
export function readSettled(
  cells: ReportCells,
  issue: (issue: FileIssue) => void,
): (record: TableRecord, gross: Money) => Settled | null {
  const readBatch = (record: TableRecord): Pick<Settled, 'batch' | 'valueOn'> | null => {
    const batch = cells.given(record, 'settlementReference');
    if (batch === '') return { batch: null, valueOn: null };
    const place = { line: record.line, column: cells.name('settlementDate') };
    if (cells.given(record, 'settlementDate') === '') {
      issue(fileIssue('settlement_date_missing', { batch }, place));
      return { batch, valueOn: null };
    }
    const moment = cells.moment(record, 'settlementDate');
    return moment === null ? null : { batch, valueOn: moment.day };
  };

  /** Nets are printed in whole paise where fees have three decimals, so less than a paisa is no difference. */
  const netHolds = (record: TableRecord, found: Money): boolean => {
    if (cells.given(record, 'net') === '') return true;
    const written = cells.amount(record, 'net');
    if (written === null) return false;
    // A refund's amount may be written without its sign, and its net with it.
    const unsigned = (cells.amount(record, 'amount')?.units ?? 0n) > 0n && found.units < 0n;
    const stated = unsigned ? money(rupees, -written.units) : written;
    const difference = stated.units - found.units;
    if ((difference < 0n ? -difference : difference) < unitsPerMinor(rupees)) return true;
    const facts = { stated: toWire(stated), found: toWire(found) };
    issue(fileIssue('net_mismatch', facts, { line: record.line, column: cells.name('net') }));
    return false;
  };

  return (record, gross) => {
    const settlement = readBatch(record);
    const fee = cells.cost(record, 'fee');
    const igst = cells.cost(record, 'igst');
    const cgst = cells.cost(record, 'cgst');
    const sgst = cells.cost(record, 'sgst');
    if (settlement === null || fee === null || igst === null || cgst === null || sgst === null) return null;
    const tax = igst.units + cgst.units + sgst.units;
    if (!netHolds(record, money(rupees, gross.units + fee.units + tax))) return null;
    return { ...settlement, fee: money(rupees, -fee.units), tax: money(rupees, -tax) };
  };
}
