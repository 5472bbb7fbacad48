import { reportKinds, type ReportDocument, type ReportSection } from '../../../shared/contract/report-document.ts';
import { firstDayOf, lastDayOf, type Month } from '../../../shared/kernel/local-date.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { OpenContext } from '../handler.ts';
import { wholeDocument } from '../reports/documents/whole-document.ts';

/** Rows that a pack carries of all its reports together: some ten megabytes at most, in a packet of sixty-four. */
const mostRows = 20_000;
/** Rows of one section, to begin with; fewer where a month has many long sections. */
const longestSection = 5000;

/**
 * The month's reports of every kind as they go into its pack. What is longer than a pack has room for is cut, and says how many rows
 * it lacks; its sums are those of all of them. Rows lead nowhere: the books behind them stay at home.
 */
export function packedReports(context: OpenContext, merchant: MerchantRecord, month: Month): readonly ReportDocument[] {
  const days = { from: firstDayOf(month), to: lastDayOf(month) };
  const documents = reportKinds.map((kind) =>
    wholeDocument({ merchantId: merchant.id, kind, ...days, by: 'day', zone: null, account: null }, merchant, context),
  );
  return documents.map((document) => cutTo(document, fittingLength(documents)));
}

/** The longest that sections may be so that all of them have room. */
function fittingLength(documents: readonly ReportDocument[]): number {
  const lengths = documents.flatMap(({ sections }) => sections.map(({ rows }) => rows.length));
  const rowsAt = (longest: number): number => lengths.reduce((sum, length) => sum + Math.min(length, longest), 0);
  let longest = longestSection;
  while (longest > 1 && rowsAt(longest) > mostRows) longest = Math.floor(longest / 2);
  return longest;
}

const cutTo = (document: ReportDocument, longest: number): ReportDocument => ({
  ...document,
  sections: document.sections.map((section) => cutSection(section, longest)),
});

function cutSection(section: ReportSection, longest: number): ReportSection {
  const beyond = section.rows.length - longest;
  const rows = section.rows.slice(0, longest).map(({ cells }) => ({ cells, lead: null }));
  const totals = section.totals.map(({ cells }) => ({ cells, lead: null }));
  if (beyond <= 0) return { ...section, rows, totals };
  const { code, facts } = sentence('report_rows_left_out', { rows: beyond });
  return { ...section, rows, totals, notes: [...section.notes, { code, facts: { ...facts } }] };
}
