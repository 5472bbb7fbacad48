import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { fileIssue } from '../file-issue.ts';
import type { NormalisedRow } from '../format.ts';
import { jsonFormat, type JsonReader } from '../json/json-format.ts';
import { jsonObjects, jsonText, type JsonObject } from '../json/json-value.ts';
import { meetOnce } from '../meet-once.ts';
import { readMoments } from '../table/read-moment.ts';
import { toldMoments } from '../table/told-moments.ts';
import type { Findings, TextFormat } from '../text/text-format.ts';
import { checkSettlement } from './check-settlement.ts';
import { readMembers } from './read-amounts.ts';
import { readTransactions } from './read-transactions.ts';
import { lumpOf, totalRows } from './total-rows.ts';

const timeForms = ['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm:ss.S'] as const;
const zone = 'Asia/Kolkata';

/**
 * PayU's settlements with their transactions, as its settlement APIs answer (`/settlement/range`,
 * `fetch_settlement`, and the older `get_settlement_details_range` without totals). The dashboard's own export has whatever
 * columns the merchant picked, and no form of its own.
 */
export const payuSettlement: TextFormat = jsonFormat({
  id: 'payu.settlement',
  label: 'PayU settlements (API, JSON)',
  kind: 'settlement',
  institution: 'payu',
  timeZone: zone,
  versions: 'Settlement Detail Range API, and the older reconciliation API without totals',
  checks: 'net of each transaction, fees and taxes, and each settlement’s amount, totals and count',
  names: ['settlementId', 'settlementAmount', 'utrNumber'],
  elements: ['result.data[]', 'result[]', 'data[]', '[]'],
  open: openSettlements,
});

function openSettlements(findings: Findings): JsonReader {
  const members = readMembers(findings.issue);
  const momentOf = toldMoments(readMoments(timeForms, zone), timeForms[0], findings.issue);
  const rowOf = readTransactions(members, momentOf, findings.issue);
  const pass = meetOnce(findings);

  /** The older API names no currency: PayU India pays in rupees. */
  const currencyOf = (transactions: readonly JsonObject[]): CurrencyCode | null => {
    const named = transactions.find((each) => jsonText(each, 'settlementCurrency') !== '');
    const text = named === undefined ? 'INR' : jsonText(named, 'settlementCurrency').toUpperCase();
    const other = transactions.find((each) => !['', text].includes(jsonText(each, 'settlementCurrency').toUpperCase()));
    if (isCurrencyCode(text) && other === undefined) return text;
    const at = other ?? named;
    const found = at === undefined ? text : jsonText(at, 'settlementCurrency');
    const place = { line: at?.line ?? null, column: 'settlementCurrency' };
    findings.issue(
      isCurrencyCode(text)
        ? fileIssue('amount_wrong_currency', { text: found, currency: text }, place)
        : fileIssue('currency_unknown', { text: found }, place),
    );
    return null;
  };

  const read = (settlement: JsonObject): void => {
    const transactions = jsonObjects(settlement, 'transaction');
    const currency = currencyOf(transactions);
    const column = 'settlementCompletedDate';
    const completed = momentOf(jsonText(settlement, column), settlement.line, column);
    if (currency === null || completed === null) return;
    const utr = jsonText(settlement, 'utrNumber');
    // Without a bank reference it is not paid yet.
    const settled = {
      currency,
      batch: utr || null,
      valueOn: utr === '' ? null : completed.day,
      lump: lumpOf(settlement),
    };
    if (transactions.length === 0) {
      totalRows(settlement, settled, completed, members, findings.issue).forEach(pass);
      return;
    }
    const rows: NormalisedRow[] = [];
    let whole = true;
    for (const transaction of transactions) {
      const row = rowOf(transaction, settled);
      if (row === null) whole = false;
      else if (row !== 'left_out') rows.push(row);
    }
    // Sums that lack a row would only repeat what its own issue says.
    if (whole) checkSettlement(settlement, currency, rows, members, findings.issue);
    rows.forEach(pass);
  };

  return { read: ({ object }) => read(object), end: () => {} };
}
