import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { absolute, money, type Money } from '../../../shared/money/money.ts';
import { sum } from '../../../shared/money/sum.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { RowKind } from '../../../shared/catalogue/row-kinds.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { jsonText, type JsonObject } from '../json/json-value.ts';
import type { MemberReaders } from './read-amounts.ts';

type Total = { readonly name: string; readonly kind: RowKind };

/** Totals of what was taken off or given back; some responses fill them without such transactions, so these come first. */
const totals: readonly Total[] = [
  { name: 'refundAmount', kind: 'refund' },
  { name: 'chargebackAmount', kind: 'chargeback' },
  { name: 'refundReversalAmount', kind: 'refund_reversed' },
  { name: 'chargebackReversalAmount', kind: 'chargeback_reversed' },
];

/**
 * Holds a settlement's own figures against its transactions: what was paid, sales, adjustments, fees, taxes, count. The
 * envelope's `totalCount` is left alone: in PayU's sample it is 2 over one settlement of two transactions.
 */
export function checkSettlement(
  settlement: JsonObject,
  currency: CurrencyCode,
  rows: readonly NormalisedRow[],
  members: MemberReaders,
  issue: (issue: FileIssue) => void,
): void {
  const amount = members.in(currency);
  const settled = rows.filter(({ kind }) => kind !== 'declined');
  const sumOf = (amountOf: (row: NormalisedRow) => Money): Money => sum(currency, settled.map(amountOf));
  const ofKind = (wanted: RowKind): Money =>
    sum(
      currency,
      rows.filter(({ kind }) => kind === wanted).map(({ gross }) => gross),
    );

  const check = (names: readonly string[], found: Money): void => {
    const stated = names.map((name) => amount(settlement, name));
    if (!names.every((name) => members.says(settlement, name)) || stated.includes(null)) return;
    const units = stated.reduce((all, each) => all + (each?.units ?? 0n), 0n);
    if (units === found.units) return;
    const facts = { stated: toWire(money(currency, units)), found: toWire(found) };
    issue(fileIssue('total_mismatch', facts, { line: settlement.line, column: names.join(' + ') }));
  };

  check(['transactionAmount'], ofKind('sale'));
  check(['adjustmentAmount'], ofKind('adjustment'));
  check(
    ['serviceFee', 'additionalServiceFee'],
    sumOf(({ fee }) => fee),
  );
  check(
    ['serviceTax', 'additionalServiceTax'],
    sumOf(({ tax }) => tax),
  );
  for (const { name, kind } of totals) {
    const found = absolute(ofKind(kind));
    const stated = amount(settlement, name);
    if (found.units !== 0n && stated !== null && absolute(stated).units !== found.units) check([name], found);
  }
  checkPaid(
    settlement,
    sumOf(({ net }) => net),
    members,
    issue,
  );
  checkCount(settlement, rows, issue);
}

/** @returns false after it has told that the settlement's amount is another. */
export function checkPaid(
  settlement: JsonObject,
  found: Money,
  members: MemberReaders,
  issue: (issue: FileIssue) => void,
): boolean {
  const column = 'settlementAmount';
  const place = { line: settlement.line, column };
  const stated = members.in(found.currency)(settlement, column);
  if (stated === null) return false;
  if (!members.says(settlement, column)) issue(fileIssue('value_missing', {}, place));
  else if (stated.units !== found.units) {
    const batch = jsonText(settlement, 'utrNumber') || jsonText(settlement, 'settlementId');
    issue(fileIssue('batch_mismatch', { batch, stated: toWire(stated), found: toWire(found) }, place));
  } else return true;
  return false;
}

/** `numberOfTransactions` counts the captures (docs.payu.in); other responses count every transaction. */
function checkCount(settlement: JsonObject, rows: readonly NormalisedRow[], issue: (issue: FileIssue) => void): void {
  const column = 'numberOfTransactions';
  const text = jsonText(settlement, column);
  if (!/^\d{1,9}$/.test(text)) return;
  const stated = Number.parseInt(text, 10);
  const captures = rows.filter(({ kind }) => kind === 'sale').length;
  if (stated === captures || stated === rows.length) return;
  issue(fileIssue('count_mismatch', { stated, found: captures }, { line: settlement.line, column }));
}
