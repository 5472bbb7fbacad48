import { negate, type Money } from '../../../shared/money/money.ts';
import { sum } from '../../../shared/money/sum.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { NormalisedRow } from '../format.ts';
import { jsonObject, jsonObjects, jsonText, type JsonObject } from '../json/json-value.ts';
import { writeJson } from '../json/write-json.ts';
import { providerRow } from '../make-row.ts';
import type { ContentIdentities } from '../row-identity.ts';
import { byScale } from './by-scale.ts';
import { ledgerCode } from './ledger-codes.ts';
import type { Readers, Settlement } from './read-settlement.ts';

/** The ledger entries of a settlement as rows; null after it has told `issue` what is wrong with one. */
export function entryRows(
  object: JsonObject,
  settlement: Settlement,
  readers: Readers,
  identityOf: ContentIdentities,
): readonly (NormalisedRow | null)[] {
  const rows = jsonObjects(object, 'ledgerEntries').map((entry) => entryRow(entry, settlement, readers, identityOf));
  const amounts = rows.map((row) => row?.gross ?? null);
  checkSum('ledgerEntriesSum', amounts, settlement.entriesSum, settlement, readers);
  return rows;
}

function entryRow(
  entry: JsonObject,
  settlement: Settlement,
  { amountOf, momentOf, issue }: Readers,
  identityOf: ContentIdentities,
): NormalisedRow | null {
  const place = (column: string) => ({ line: entry.line, column });
  const code = jsonText(entry, 'code');
  const known = ledgerCode(code);
  if (known === null)
    issue(fileIssue('type_unknown', { text: `${code} ${jsonText(entry, 'description')}`.trim() }, place('code')));
  const text = jsonText(entry, 'timestamp');
  const moment = momentOf(text, entry.line, 'timestamp');
  const stated = jsonText(entry, 'amount');
  const written = entry.members.has('scale') ? byScale(stated, jsonText(entry, 'scale')) : stated;
  if (written === null) issue(fileIssue('amount_not_an_amount', { text: stated }, place('amount')));
  const gross = written === null ? null : amountOf(written, settlement.currency, entry.line, 'amount');
  if (known === null || moment === null || gross === null) return null;
  const wrong = known.expected === 'sale' ? gross.units < 0n : known.expected === 'refund' && gross.units > 0n;
  if (wrong) {
    const expected = known.expected === 'sale' ? 'credit' : 'debit';
    issue(fileIssue('sign_wrong', { type: known.name, amount: toWire(gross), expected }, place('amount')));
    return null;
  }
  const invoice = jsonText(entry, 'invoiceId');
  const invoiceData = jsonObject(entry, 'invoiceData');
  return providerRow({
    line: entry.line,
    kind: known.kind,
    occurredAt: moment.occurredAt,
    gross,
    method: known.kind === 'sale' || known.kind === 'refund' ? 'crypto' : null,
    reference: invoice,
    merchantReference: invoiceData === null ? null : jsonText(invoiceData, 'orderId'),
    ...settledIn(settlement),
    description: jsonText(entry, 'description') || known.name,
    // Entries bear no id of their own.
    identity: identityOf(['bitpay', settlement.id, code, invoice, text, toDecimalText(gross)]),
    raw: writeJson(entry),
  });
}

/**
 * What a settlement takes over from the one before and what it leaves to the next (withholdings: money it keeps back, as
 * for pending refunds). The next one's opening balance has it again, so that both are the same row turned round.
 */
export function carriedRows(object: JsonObject, settlement: Settlement, readers: Readers): readonly NormalisedRow[] {
  const { currency, id, line, opening, closedAt, openedAt } = settlement;
  const rows: NormalisedRow[] = [];
  const carry = (gross: Money, occurredAt: string, name: string, description: string, raw: string, at = line): void => {
    if (gross.units === 0n) return;
    rows.push(
      providerRow({
        line: at,
        kind: 'carry_forward',
        occurredAt,
        gross,
        ...settledIn(settlement),
        description,
        identity: `bitpay:settlement:${id}:${name}`,
        raw,
      }),
    );
  };
  carry(opening, openedAt, 'opening', 'Opening balance', `{"openingBalance":${jsonText(object, 'openingBalance')}}`);
  const name = object.members.has('withHoldings') ? 'withHoldings' : 'withholdings';
  const withheld = jsonObjects(object, name);
  const amounts = withheld.map((each) => {
    const amount = readers.amountOf(jsonText(each, 'amount'), currency, each.line, 'amount');
    return amount === null ? null : negate(amount);
  });
  withheld.forEach((each, index) => {
    const amount = amounts[index];
    const words = `Withheld ${jsonText(each, 'code')} ${jsonText(each, 'description')}`.trim();
    if (amount !== null && amount !== undefined)
      carry(amount, closedAt, `withheld:${index + 1}`, words, writeJson(each), each.line);
  });
  checkSum('withholdingsSum', amounts, negate(settlement.withheldSum), settlement, readers);
  // It did not reach the bank: BitPay credits it again (code 1022), and a later settlement pays it.
  if (settlement.status === 'rejected')
    carry(negate(settlement.total), closedAt, 'rejected', 'Settlement rejected', '{"status":"rejected"}');
  return rows;
}

/** The id stands in the bank's description of the settlement. */
const settledIn = ({ id, status, executedOn }: Settlement) => ({
  batch: id,
  valueOn: status === 'rejected' ? null : executedOn,
});

/** Not where an amount is lacking: that would only repeat what its own issue says. */
function checkSum(
  column: string,
  amounts: readonly (Money | null)[],
  stated: Money,
  { line, currency }: Settlement,
  { issue }: Readers,
): void {
  const known = amounts.filter((amount) => amount !== null);
  const found = sum(currency, known);
  if (known.length === amounts.length && found.units !== stated.units)
    issue(fileIssue('total_mismatch', { stated: toWire(stated), found: toWire(found) }, { line, column }));
}
