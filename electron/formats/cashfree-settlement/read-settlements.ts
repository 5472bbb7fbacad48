import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { readAmounts } from '../table/read-amount.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { SettlementColumn } from './columns.ts';
import { isNothing, type SectionCells } from './place-cells.ts';

/** A settlement as the first section states it. Cashfree settles in rupees. */
export type StatedSettlement = {
  readonly record: TableRecord;
  readonly id: string;
  readonly utr: string;
  readonly settledOn: LocalDate;
  readonly total: Money;
  readonly adjustment: Money;
  readonly net: Money;
  readonly charge: Money;
  readonly tax: Money;
};

export const rupees = (units: bigint): Money => money('INR', units);

const paid = new Set(['SUCCESS', 'PAID']);
const notPaidYet = new Set(['INITIATED', 'PENDING']);

/** Reads a line of the first section; null when it is none to hold events against, or after an issue was told. */
export function readSettlements(
  cells: SectionCells<SettlementColumn>,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => StatedSettlement | null {
  const amountOf = readAmounts('INR', issue);
  const amount = (record: TableRecord, column: SettlementColumn): Money | null => {
    const text = cells.text(record, column);
    const place = cells.place(record, column);
    return text === '' && column !== 'net' ? rupees(0n) : amountOf(text, place.line, place.column);
  };

  const isPaid = (record: TableRecord): boolean => {
    const text = cells.text(record, 'status');
    if (paid.has(text.toUpperCase())) return true;
    if (!notPaidYet.has(text.toUpperCase()))
      issue(fileIssue('status_unknown', { text }, cells.place(record, 'status')));
    return false;
  };

  return (record) => {
    const [total, settlement, adjustment, net, charge, tax] = [
      amount(record, 'total'),
      amount(record, 'settlement'),
      amount(record, 'adjustment'),
      amount(record, 'net'),
      amount(record, 'charge'),
      amount(record, 'tax'),
    ];
    if (!total || !settlement || !adjustment || !net || !charge || !tax || !isPaid(record)) return null;
    const found = rupees(settlement.units + adjustment.units);
    // `Settlement Charge` and `Settlement Tax` are what the settlement itself cost where it was an instant one, and then
    // come off last; in others they repeat the charges that came off the settlement amount already.
    const instant = found.units - charge.units - tax.units;
    if (net.units !== found.units && net.units !== instant) {
      issue(fileIssue('net_mismatch', { stated: toWire(net), found: toWire(found) }, cells.place(record, 'net')));
      return null;
    }
    const utr = cells.text(record, 'utr');
    const isEmpty = isNothing(utr) && net.units === 0n && total.units === 0n;
    if (isEmpty) return null;
    if (isNothing(utr)) {
      issue(fileIssue('value_missing', {}, cells.place(record, 'utr')));
      return null;
    }
    const time = cells.time(record, 'settledOn');
    if (time === null) return null;
    const id = cells.text(record, 'id');
    return { record, id, utr, settledOn: time.day, total, adjustment, net, charge, tax };
  };
}
