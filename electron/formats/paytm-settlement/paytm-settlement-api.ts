import { fileIssue } from '../file-issue.ts';
import { jsonFormat, type JsonReader } from '../json/json-format.ts';
import { jsonObject, jsonText, type JsonObject } from '../json/json-value.ts';
import type { Findings } from '../text/text-format.ts';
import { readPaytm } from './read-paytm.ts';
import type { PaytmRecord } from './paytm-cells.ts';

/**
 * Answers of Paytm's settlement APIs (paytmpayments.com/docs/api/settlement-transaction-detail-api): one transaction in
 * `body`, or a list of them. The documentation does not name the list; a file in which none is found is refused.
 */
export const paytmSettlementApi = jsonFormat({
  id: 'paytm.api',
  label: 'Paytm settlement API',
  kind: 'settlement',
  institution: 'paytm',
  timeZone: 'Asia/Kolkata',
  versions: 'Settlement Transaction Detail and Settlement Detail, saved as JSON',
  checks: 'amount less commission and GST against the settled amount',
  names: ['transactionId', 'transactionType', 'settledAmount', 'commission', 'utrNo'],
  elements: ['[]', 'body[]', 'settlementDetailList[]', 'body.settlementDetailList[]'],
  open: openAnswer,
});

function openAnswer(findings: Findings): JsonReader {
  const read = readPaytm((column) => column, findings);
  let elements = 0;
  return {
    read: ({ object, raw }) => {
      elements += 1;
      read(recordOf(object, raw));
    },
    end: (envelope) => {
      if (elements > 0 || envelope === null) return;
      const body = jsonObject(envelope, 'body') ?? envelope;
      if (jsonText(body, 'transactionId') === '') findings.issue(fileIssue('part_missing', { text: 'transactionId' }));
      else read(recordOf(body, rawOf(body)));
    },
  };
}

const recordOf = (object: JsonObject, raw: string): PaytmRecord => ({
  line: object.line,
  raw,
  text: (column) => jsonText(object, column),
});

/** A single transaction is no element, and its text is not at hand. */
const rawOf = (object: JsonObject): string =>
  JSON.stringify(Object.fromEntries([...object.members.keys()].map((name) => [name, jsonText(object, name)])));
