import type { ReportDocument } from '../../contract/report-document.ts';
import { firstDayOf, lastDayOf, monthOf } from '../../kernel/local-date.ts';

/**
 * What a report's file is called: `nikash-turnover-2026-10.xlsx`; `2026` for a whole year, else the first and the last day. Made of
 * what no file system stumbles over, and without the merchant's name, which would tell a folder's reader who the customer is.
 */
export function reportFileName(
  { kind, from, to }: Pick<ReportDocument, 'kind' | 'from' | 'to'>,
  form: 'pdf' | 'xlsx' | 'csv',
): string {
  return `nikash-${kind.replaceAll('_', '-')}-${rangeName({ from, to })}.${form}`;
}

function rangeName({ from, to }: Pick<ReportDocument, 'from' | 'to'>): string {
  if (from === to) return from;
  const month = monthOf(from);
  if (from === firstDayOf(month) && to === lastDayOf(month)) return month;
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : `${from}-${to}`;
}
