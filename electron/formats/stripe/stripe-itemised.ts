import { fileIssue } from '../file-issue.ts';
import { meetOnce } from '../meet-once.ts';
import { fits } from '../table/cell.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { otherReports, stripeColumns, type StripeColumn } from './columns.ts';
import { holdPayouts } from './hold-payouts.ts';
import { readRows } from './read-rows.ts';
import { stripeCells } from './stripe-cells.ts';

/**
 * Stripe's itemised reports of its balance: every balance transaction with its gross, fee and net, in the currency it is
 * settled in. The batch is the automatic payout, where the report names it. A payout's own row (`payout`) is no row here:
 * the bank's statement has it, and where its batch is complete it is held against that.
 */
export const stripeItemised: TableFormat<StripeColumn> = {
  id: 'stripe.itemised',
  label: 'Stripe itemised balance change or payout reconciliation',
  kind: 'settlement',
  institution: 'stripe',
  timeZone: 'UTC',
  versions: 'balance change from activity and payout reconciliation, itemised, with any choice of columns',
  checks: 'net of each row, signs of charges and refunds, each payout against its rows where the report states it',
  columns: stripeColumns,
  preambleLimit: 10,
  not: otherReports,
  open: openReport,
};

function openReport({ header, places }: TableOpening<StripeColumn>, findings: Findings): TableReader {
  const cells = stripeCells(header, places, findings.issue);
  const payouts = holdPayouts(findings.issue);
  const rowsOf = readRows(cells, payouts, findings.issue);
  const pass = meetOnce({
    ...findings,
    // A row that stands there twice counts once.
    row: (row) => {
      payouts.count(row);
      findings.row(row);
    },
  });
  const width = header.fields.length;
  let records = 0;

  // Without these a row says nothing; of the ids and of the times either will do.
  const needed = [
    ['balance_transaction_id', cells.has('transaction') || cells.has('source')],
    ['created_utc', cells.has('createdUtc') || cells.has('created')],
    ['currency', cells.has('currency')],
    ['fee', cells.has('fee')],
  ] as const;
  const columns = needed.filter(([, has]) => !has).map(([name]) => name);
  const lacks = columns.length > 0;
  if (lacks) {
    const facts = { format: stripeItemised.label, columns: columns.join(', ') };
    findings.issue(fileIssue('columns_missing', facts, { line: header.line }));
  }

  return {
    account: null,
    read: (record) => {
      records += 1;
      if (lacks) return;
      if (fits(record, width)) rowsOf(record).forEach(pass);
      else findings.issue(fileIssue('columns_count', { expected: width, found: record.fields.length }, record));
    },
    end: () => {
      if (records === 0) findings.issue(fileIssue('header_only', {}, { line: header.line }));
      payouts.end();
      return [];
    },
  };
}
