import { absolute, money, unitsPerMinor, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { PaytmType } from './meanings.ts';
import { rupees, type PaytmCells, type PaytmRecord } from './paytm-cells.ts';

/** What a row moves. `tcs` and `tds` are taxes kept back, positive like `fee` and `tax`. */
export type PaytmAmounts = {
  readonly gross: Money;
  readonly fee: Money;
  readonly tax: Money;
  readonly tcs: Money;
  readonly tds: Money;
};

type Costs = Omit<PaytmAmounts, 'gross'>;

const inRupees = (units: bigint): Money => money(rupees, units);

/** Exact but for what rounding to whole paise takes away. */
const isSame = (left: bigint, right: bigint): boolean => {
  const difference = left - right;
  return (difference < 0n ? -difference : difference) < unitsPerMinor(rupees);
};

const turned = ({ fee, tax, tcs, tds }: Costs): Costs => ({
  fee: inRupees(-fee.units),
  tax: inRupees(-tax.units),
  tcs: inRupees(-tcs.units),
  tds: inRupees(-tds.units),
});

const sumOf = ({ fee, tax, tcs, tds }: Costs): bigint => fee.units + tax.units + tcs.units + tds.units;

/**
 * Reads a row's amounts and holds them against the amount it says was settled: Amount − Commission − GST − TCS − TDS.
 *
 * Refunds and chargebacks stand in some reports with a sign and in others without (medium.com/paytm-for-business, Know
 * your panel: Settlements), so the type says which way they go. Whether the commission of a refunded payment is given
 * back or kept is told by the settled amount. Null after it has told what is wrong.
 */
export function readAmounts(
  cells: PaytmCells,
  issue: (issue: FileIssue) => void,
): (record: PaytmRecord, type: PaytmType, isSettled: boolean) => PaytmAmounts | null {
  const readCosts = (record: PaytmRecord): Costs | null => {
    const fee = cells.cost(record, 'commission');
    const tax = cells.cost(record, 'gst');
    const tcs = cells.cost(record, 'tcs');
    const tds = cells.cost(record, 'tds');
    return fee === null || tax === null || tcs === null || tds === null ? null : { fee, tax, tcs, tds };
  };

  /** Null where the row states none; undefined after an issue. */
  const readStated = (record: PaytmRecord, isSettled: boolean): Money | null | undefined => {
    if (cells.given(record, 'settledAmount') === '') {
      if (!isSettled) return null;
      issue(fileIssue('value_missing', {}, cells.place(record, 'settledAmount')));
      return undefined;
    }
    const stated = cells.amount(record, 'settledAmount');
    if (stated === null) return undefined;
    // What is not settled yet may be stated as nothing settled.
    return !isSettled && stated.units === 0n ? null : stated;
  };

  const mismatch = (record: PaytmRecord, stated: Money, found: bigint): null => {
    const facts = { stated: toWire(stated), found: toWire(inRupees(found)) };
    issue(fileIssue('net_mismatch', facts, cells.place(record, 'settledAmount')));
    return null;
  };

  const comeIn = (record: PaytmRecord, amount: Money, costs: Costs, stated: Money | null): PaytmAmounts | null => {
    if (amount.units < 0n) {
      const facts = { type: 'ACQUIRING', amount: toWire(amount), expected: 'sale' } as const;
      issue(fileIssue('sign_wrong', facts, cells.place(record, 'amount')));
      return null;
    }
    const net = amount.units - sumOf(costs);
    return stated === null || isSame(stated.units, net) ? { gross: amount, ...costs } : mismatch(record, stated, net);
  };

  const goOut = (record: PaytmRecord, amount: Money, costs: Costs, stated: Money | null): PaytmAmounts | null => {
    const gross = inRupees(-absolute(amount).units);
    if (sumOf(costs) !== 0n && stated === null) {
      issue(fileIssue('value_missing', {}, cells.place(record, 'settledAmount')));
      return null;
    }
    const out = stated === null ? gross : inRupees(-absolute(stated).units);
    const reading = [costs, turned(costs)].find((each) => isSame(out.units, gross.units - sumOf(each)));
    return reading === undefined ? mismatch(record, out, gross.units - sumOf(costs)) : { gross, ...reading };
  };

  return (record, type, isSettled) => {
    const amount = cells.amount(record, 'amount');
    const costs = readCosts(record);
    const stated = readStated(record, isSettled);
    if (amount === null || costs === null || stated === undefined) return null;
    if (type.way === 'in') return comeIn(record, amount, costs, stated);
    if (type.way === 'out' || (stated !== null && stated.units < 0n)) return goOut(record, amount, costs, stated);
    // Nothing but the sign of what was settled says which way it goes.
    issue(fileIssue('type_unknown', { text: type.name }, cells.place(record, 'transactionType')));
    return null;
  };
}
