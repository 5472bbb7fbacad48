import { absolute, money, type Money } from '../../../shared/money/money.ts';
import { sum } from '../../../shared/money/sum.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { jsonText, type JsonObject } from '../json/json-value.ts';
import { lumpIdentity, type LumpTotal } from '../lump-totals.ts';
import { writeJson } from '../json/write-json.ts';
import { providerRow, type ProviderFacts } from '../make-row.ts';
import type { Moment } from '../table/read-moment.ts';
import { checkPaid } from './check-settlement.ts';
import type { MemberReaders } from './read-amounts.ts';
import type { SettledIn } from './read-transactions.ts';

type Kind = ProviderFacts['kind'];
type Component = { readonly name: LumpTotal; readonly kind: Kind; readonly of: (stated: Money) => bigint };

const asStated = ({ units }: Money): bigint => units;
const added = (stated: Money): bigint => absolute(stated).units;
const takenOff = (stated: Money): bigint => -absolute(stated).units;

const components: readonly Component[] = [
  { name: 'transactionAmount', kind: 'sale', of: asStated },
  { name: 'refundAmount', kind: 'refund', of: takenOff },
  { name: 'refundReversalAmount', kind: 'refund_reversed', of: added },
  { name: 'chargebackAmount', kind: 'chargeback', of: takenOff },
  { name: 'chargebackReversalAmount', kind: 'chargeback_reversed', of: added },
  // Negative for debits, positive for credits (docs.payu.in).
  { name: 'adjustmentAmount', kind: 'adjustment', of: asStated },
];

/** The settlement of a row, by which its totals and its transactions are known to be the same money. */
export const lumpOf = (settlement: JsonObject): string => `payu:settlement:${jsonText(settlement, 'settlementId')}`;

/**
 * A settlement that came without its transactions: one row for each of its totals, the fees with the sales, so that it
 * still nets to what was paid. Nothing when the totals do not come to that, after an issue said so; and nothing before
 * it is paid: its transactions may be in the books, and no lump would tell that they are the same.
 */
export function totalRows(
  settlement: JsonObject,
  settled: SettledIn,
  completed: Moment,
  members: MemberReaders,
  issue: (issue: FileIssue) => void,
): readonly NormalisedRow[] {
  const { currency, batch, valueOn } = settled;
  const amount = members.in(currency);
  const read = (name: string): bigint | null => amount(settlement, name)?.units ?? null;
  const [serviceFee, moreFee, serviceTax, moreTax] = [
    read('serviceFee'),
    read('additionalServiceFee'),
    read('serviceTax'),
    read('additionalServiceTax'),
  ];
  const stated = components.map(({ name }) => amount(settlement, name));
  if (serviceFee === null || moreFee === null || serviceTax === null || moreTax === null || stated.includes(null))
    return [];
  const fee = money(currency, serviceFee + moreFee);
  const tax = money(currency, serviceTax + moreTax);
  const id = jsonText(settlement, 'settlementId');
  const raw = writeJson(settlement);
  const lump = lumpOf(settlement);
  const rows = components.flatMap(({ name, kind, of }, index): readonly NormalisedRow[] => {
    const found = stated[index];
    const gross = money(currency, found === null || found === undefined ? 0n : of(found));
    const costs = kind === 'sale' ? { fee, tax } : {};
    if (gross.units === 0n && (kind !== 'sale' || (fee.units === 0n && tax.units === 0n))) return [];
    const common = { line: settlement.line, occurredAt: completed.day, batch, valueOn, reference: id, raw };
    const identity = lumpIdentity(lump, name);
    return [providerRow({ ...common, kind, gross, ...costs, lump, identity, description: name })];
  });
  const net = rows.map((row) => row.net);
  if (!checkPaid(settlement, sum(currency, net), members, issue)) return [];
  const place = { line: settlement.line };
  if (batch === null) {
    const facts = { reference: id, amount: toWire(sum(currency, net)), text: 'UTR —' };
    issue(fileIssue('settlement_listed', facts, place));
    return [];
  }
  if (rows.length > 0) issue(fileIssue('batch_without_details', { batch }, place));
  return rows;
}
