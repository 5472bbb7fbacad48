import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { JsonObject } from '../json/json-value.ts';
import type { MemberReader, MemberReaders } from './read-amounts.ts';

export type Costs = { readonly fee: Money; readonly tax: Money };

type Parts = { readonly members: readonly [string, string]; readonly offer: string; readonly total: string };

const feeParts: Parts = {
  members: ['merchantServiceFee', 'additionalTdrFee'],
  offer: 'offerServiceFee',
  total: 'totalProcessingFee',
};
const taxParts: Parts = {
  members: ['merchantServiceTax', 'additionalTdrTax'],
  offer: 'offerServiceTax',
  total: 'totalServiceTax',
};

/**
 * What PayU kept of a transaction: the service fee and the additional TDR fee, each with its tax, as in PayU's own sample
 * (2480.00 − 10.91 − 1.96 = 2467.13). `totalProcessingFee` and `totalServiceTax` are their sums and are held against
 * them. Whether the fee on an offer is among them is documented nowhere: it is counted where that total says so. `sgst`,
 * `cgst` and `igst` only divide the tax, and are zero in the sample although there is tax. Null after an issue was told.
 */
export function readCosts(
  transaction: JsonObject,
  members: MemberReaders,
  amount: MemberReader,
  issue: (issue: FileIssue) => void,
): Costs | null {
  const read = ({ members: names, offer, total }: Parts): Money | null => {
    const [first, second, offered, stated] = [...names, offer, total].map((name) => amount(transaction, name));
    if (!first || !second || !offered || !stated) return null;
    const sum = money(first.currency, first.units + second.units);
    if (!members.says(transaction, total) || stated.units === sum.units) return sum;
    if (stated.units === sum.units + offered.units) return stated;
    const facts = { stated: toWire(stated), found: toWire(sum) };
    issue(fileIssue('total_mismatch', facts, { line: transaction.line, column: total }));
    return null;
  };
  const fee = read(feeParts);
  const tax = read(taxParts);
  return fee === null || tax === null ? null : { fee, tax };
}
