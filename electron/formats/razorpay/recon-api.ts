import { fileIssue } from '../file-issue.ts';
import { jsonFormat, type JsonReader } from '../json/json-format.ts';
import { jsonText, type JsonObject } from '../json/json-value.ts';
import type { JsonElement } from '../json/read-json.ts';
import { meetOnce } from '../meet-once.ts';
import type { Findings, TextFormat } from '../text/text-format.ts';
import { indiaTimeOf, indiaZone } from './india-time.ts';
import { normaliseRecon } from './normalise-recon.ts';
import { reconColumns, type ReconField } from './recon-field.ts';
import { settlementBatches } from './settlement-batches.ts';

const nameOf = (field: ReconField): string => reconColumns[field].names[0];

const times = { read: indiaTimeOf, form: '1567692556' };

/**
 * Answers of `/v1/settlements/recon/combined`: amounts in paise, `fee` holds the tax on it, times in seconds since 1970.
 * A page is a page: the rows of one settlement may go on in the next.
 */
export const razorpayReconApi: TextFormat = jsonFormat({
  id: 'razorpay.recon-api',
  label: 'Razorpay settlement recon (API)',
  kind: 'settlement',
  institution: 'razorpay',
  timeZone: indiaZone,
  versions: 'answers of /v1/settlements/recon/combined, whole or their items alone',
  checks: 'credit − debit of each row against amount and fee, number of items, one row for each id',
  names: ['entity_id', 'settlement_id', 'credit', 'debit'],
  elements: ['items[]', '[]'],
  open: openAnswer,
});

function openAnswer(findings: Findings): JsonReader {
  const source = {
    nameOf,
    unit: 'minor',
    fee: 'with tax',
    times,
    settledTimes: times,
    lumps: new Set<string>(),
  } as const;
  const normalise = normaliseRecon(source, findings.issue);
  const batches = settlementBatches(meetOnce(findings), findings.issue);
  let items = 0;
  return {
    read: ({ object, raw }: JsonElement) => {
      items += 1;
      const found = normalise({ line: object.line, raw, text: (field) => jsonText(object, nameOf(field)) });
      if (found !== null) batches.take(found);
    },
    end: (envelope) => {
      batches.end();
      if (envelope !== null) checkCount(envelope, items, findings);
    },
  };
}

/** `count` says how many items this answer has, not how many there are in all. */
function checkCount(envelope: JsonObject, found: number, findings: Findings): void {
  const text = jsonText(envelope, 'count');
  if (!/^\d{1,9}$/.test(text)) return;
  const stated = Number.parseInt(text, 10);
  const place = { line: envelope.line, column: 'count' };
  if (stated !== found) findings.issue(fileIssue('count_mismatch', { stated, found }, place));
}
