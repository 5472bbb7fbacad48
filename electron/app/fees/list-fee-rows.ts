import type { FeeRow } from '../../../shared/contract/fees.ts';
import { parseLocalDate } from '../../../shared/kernel/local-date.ts';
import type { RowPlace } from '../../store/fees/charges-table.ts';
import { answer, type Handlers } from '../handler.ts';
import { incidentTags } from '../incidents/incident-tags.ts';
import { isWallet } from './audit-account.ts';
import { auditedMonth } from './audited-month.ts';
import { isOneOf, judgedRows, shownRow } from './judged-rows.ts';

/** The rows behind a figure of the audit, page by page. */
export const listFeeRows: Handlers['fees.rows'] = (input, { workspace: { reader } }) => {
  const found = auditedMonth(reader, input);
  if (!found.ok) return found;
  const { account, terms, days } = found;
  const rows: FeeRow[] = [];
  const tagged = (page: readonly FeeRow[]) => {
    const incidentOf = incidentTags(reader, input.merchantId)(page.map(({ id, date: on }) => ({ id: BigInt(id), on })));
    return page.map((row) => ({ ...row, incident: incidentOf(BigInt(row.id)) }));
  };
  for (const judged of judgedRows(reader, account, terms, input.currency, days, placeOf(input.after))) {
    if (!isOneOf(judged, input.verdicts)) continue;
    const last = rows.at(-1);
    // One more than the page holds is there: so there is a next one.
    if (rows.length === input.limit && last !== undefined)
      return answer({ rows: tagged(rows), next: `${last.date}:${last.id}` });
    rows.push(shownRow(judged, isWallet(account)));
  }
  return answer({ rows: tagged(rows), next: null });
};

/** `2026-10-31:4711`. Whatever is no place begins at the beginning. */
function placeOf(after: string | undefined): RowPlace | null {
  const [day = '', id = ''] = after?.split(':') ?? [];
  const date = parseLocalDate(day);
  return date === null || !/^\d{1,19}$/.test(id) ? null : { date, id: BigInt(id) };
}
