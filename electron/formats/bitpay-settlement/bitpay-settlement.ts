import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import { jsonFormat, type JsonReader } from '../json/json-format.ts';
import { jsonText, type JsonObject } from '../json/json-value.ts';
import { meetOnce } from '../meet-once.ts';
import { contentIdentities } from '../row-identity.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { readMoments } from '../table/read-moment.ts';
import { toldMoments } from '../table/told-moments.ts';
import type { Findings, TextFormat } from '../text/text-format.ts';
import { carriedRows, entryRows } from './list-rows.ts';
import { readSettlement } from './read-settlement.ts';

const timeForms = ['yyyy-MM-ddTHH:mm:ss.SX', 'yyyy-MM-ddTHH:mm:ssX'] as const;
const label = 'BitPay settlement or reconciliation report (API, JSON)';

const settlements = jsonFormat({
  id: 'bitpay.settlement',
  label,
  kind: 'settlement',
  institution: 'bitpay',
  timeZone: 'UTC',
  versions: 'answers of /settlements/:id/reconciliationReport; of /settlements, which have no entries, the sums alone',
  checks: 'opening balance + entries − withholdings = total; sum of entries; sum of withholdings',
  names: ['openingBalance', 'ledgerEntriesSum', 'totalAmount'],
  elements: ['data', 'data[]', '[]'],
  open: openSettlements,
});

/** `/ledgers/:currency` lists the same entries by date, under other ids, and not the settlements they are paid in. */
const ledgerNames = ['"scale"', '"code"', '"amount"', '"timestamp"'];
const isLedger = (head: string): boolean =>
  /^\s*[[{]/.test(head) && ledgerNames.every((name) => head.includes(name)) && /"(?:txType|invoiceId)"/.test(head);

/**
 * BitPay's reconciliation report: one settlement with the ledger entries in it, amounts in decimals of its currency. A list
 * of ledger entries, whose amounts are whole parts of a `scale`, is recognised in order to be refused by name.
 */
export const bitpaySettlement: TextFormat = {
  ...settlements,
  recognises: (head) => settlements.recognises(head) || isLedger(head),
};

function openSettlements(findings: Findings): JsonReader {
  const { issue } = findings;
  const amountOf = readAmountsIn(issue);
  const momentOf = toldMoments(readMoments(timeForms, 'UTC'), timeForms[0], issue);
  const readers = { amountOf, momentOf, issue };
  const identityOf = contentIdentities();
  const pass = meetOnce(findings);
  let refused = false;
  let read = 0;

  const refuseLedger = (entry: JsonObject): void => {
    if (refused) return;
    refused = true;
    const found = `"scale": ${jsonText(entry, 'scale')}`;
    issue(fileIssue('format_unknown', { found, expected: label, lookalike: 'bitpay_ledger' }, { line: entry.line }));
  };

  const take = (object: JsonObject): void => {
    read += 1;
    if (object.members.has('scale') && !object.members.has('totalAmount')) {
      refuseLedger(object);
      return;
    }
    const settlement = readSettlement(object, readers);
    if (settlement === null) return;
    if (!object.members.has('ledgerEntries')) {
      const { id: reference, total, status: text, line } = settlement;
      issue(fileIssue('settlement_listed', { reference, amount: toWire(total), text }, { line }));
      return;
    }
    const rows = [...carriedRows(object, settlement, readers), ...entryRows(object, settlement, readers, identityOf)];
    for (const row of rows) if (row !== null) pass(row);
  };

  return {
    read: ({ object }) => take(object),
    end: (envelope) => {
      // A report that was saved without what the API puts around it.
      if (read > 0 || envelope === null) return;
      if (envelope.members.has('totalAmount')) take(envelope);
      else issue(fileIssue('part_missing', { text: 'data' }, { line: envelope.line }));
    },
  };
}
