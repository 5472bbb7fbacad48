import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow } from '../make-row.ts';
import { rupees, type StatedSettlement } from './read-settlements.ts';

type Batch = {
  readonly settlements: StatedSettlement[];
  net: bigint;
  sales: bigint;
  /** All but the sales: what the first section sums up as `Adjustment`. */
  others: bigint;
  firstLine: number;
};

export type BatchHolding = {
  readonly state: (settlement: StatedSettlement) => void;
  readonly count: (row: NormalisedRow) => void;
  /** Holds every batch against what the first section states; gives the rows that stand in that section alone. */
  readonly end: (whole: boolean) => readonly NormalisedRow[];
};

/**
 * "The total amount of all individual events of the selected settlement … should be equal to the net settlement amount"
 * (cashfree.com/docs). What a settlement was adjusted by or charged beyond its events becomes rows of its own; what
 * neither explains is an issue.
 */
export function holdBatches(issue: (issue: FileIssue) => void): BatchHolding {
  const batches = new Map<string, Batch>();
  const batchOf = (utr: string, line: number): Batch => {
    const known = batches.get(utr);
    if (known !== undefined) return known;
    const batch: Batch = { settlements: [], net: 0n, sales: 0n, others: 0n, firstLine: line };
    batches.set(utr, batch);
    return batch;
  };

  const hold = (utr: string, { settlements, net, sales, others, firstLine }: Batch): readonly NormalisedRow[] => {
    const [first] = settlements;
    if (first === undefined) {
      issue(fileIssue('part_missing', { text: utr }, { line: firstLine }));
      return [];
    }
    const sum = (of: (settlement: StatedSettlement) => bigint): bigint =>
      settlements.reduce((units, settlement) => units + of(settlement), 0n);
    const place = { line: first.record.line };
    const total = sum(({ total: { units } }) => units);
    if (total !== sales) {
      const facts = { stated: toWire(rupees(total)), found: toWire(rupees(sales)) };
      issue(fileIssue('total_mismatch', facts, { ...place, column: 'Total Transaction Amount' }));
    }
    const stated = sum(({ net: { units } }) => units);
    const missing = stated - net;
    const adjustment = sum(({ adjustment: { units } }) => units) - others;
    const charged = sum(({ charge, tax }) => charge.units + tax.units);
    if (missing === 0n) return [];
    if (missing === adjustment) return [adjustmentRow(first, adjustment)];
    if (missing === -charged) return settlements.flatMap(chargeRows);
    if (missing === adjustment - charged) return [adjustmentRow(first, adjustment), ...settlements.flatMap(chargeRows)];
    const facts = { batch: utr, stated: toWire(rupees(stated)), found: toWire(rupees(net)) };
    issue(fileIssue('batch_mismatch', facts, { ...place, column: 'Net Settlement Amount' }));
    return [];
  };

  return {
    state: (settlement) => {
      batchOf(settlement.utr, settlement.record.line).settlements.push(settlement);
    },
    count: ({ batch, kind, gross, net, line }) => {
      if (batch === null) return;
      const counted = batchOf(batch, line);
      counted.net += net.units;
      if (kind === 'sale') counted.sales += gross.units;
      else counted.others += net.units;
    },
    end: (whole) => (whole ? [...batches].flatMap(([utr, batch]) => hold(utr, batch)) : []),
  };
}

const common = ({ record, id, utr, settledOn }: StatedSettlement) => ({
  line: record.line,
  occurredAt: settledOn,
  valueOn: settledOn,
  reference: id,
  batch: utr,
  raw: record.raw,
});

const adjustmentRow = (settlement: StatedSettlement, units: bigint): NormalisedRow =>
  providerRow({
    ...common(settlement),
    kind: 'adjustment',
    gross: rupees(units),
    identity: `cashfree:settlement:${settlement.id}:adjustment`,
    description: 'Adjustment',
  });

const chargeRows = (settlement: StatedSettlement): readonly NormalisedRow[] =>
  settlement.charge.units === 0n && settlement.tax.units === 0n
    ? []
    : [
        providerRow({
          ...common(settlement),
          kind: 'fee',
          gross: rupees(-settlement.charge.units),
          tax: settlement.tax,
          identity: `cashfree:settlement:${settlement.id}:charge`,
          description: 'Settlement Charge',
        }),
      ];
