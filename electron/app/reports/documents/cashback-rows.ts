import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import type { SettledScheme } from '../../../domain/cashback/settle-cashback.ts';
import { cell } from './cells.ts';
import { column, leadTo, row, section, sumsOf, word } from './sections.ts';

/** A report's line can be long; what tells one payment from another stands at its beginning. */
const longestText = 240;

const columns = [
  column('date', 'date'),
  column('reference', 'text'),
  column('text', 'text', word('cashback_text')),
  column('amount', 'amount'),
  column('state', 'text'),
  column('due', 'amount', word('cashback_due')),
  column('received', 'amount', word('cashback_received')),
  column('waiting', 'amount', word('cashback_waiting')),
  column('missing', 'amount', word('cashback_missing')),
  column('by', 'date', word('cashback_by')),
  column('why', 'sentence'),
  column('outcome', 'sentence', word('cashback_outcome')),
];

/** The payments of a scheme that earn something, or may: each with why, and what came. Those that earn nothing are counted. */
export function cashbackRows(
  { id, scheme, rows: all }: SettledScheme,
  isTold: (on: LocalDate) => boolean,
): readonly ReportSection[] {
  const told = all.filter(({ row: { on } }) => isTold(on));
  const shown = told.filter(({ state }) => state !== 'not_due');
  const nothing = told.length - shown.length;
  const notes = nothing === 0 ? [] : [sentence('report_cashback_earns_nothing', { payments: nothing })];
  if (told.length === 0) return [];
  const rows = shown.map((one) =>
    row(
      [
        cell.date(one.row.on),
        cell.text(one.row.reference === '' ? null : one.row.reference),
        cell.text(one.row.text.slice(0, longestText)),
        cell.amount(one.row.amount),
        cell.name('cashback_state', one.state),
        cell.amount(one.due),
        cell.amount(one.received),
        cell.amount(one.waiting),
        cell.amount(one.missing),
        cell.date(one.by),
        cell.sentence(one.why),
        cell.sentence(one.outcome),
      ],
      leadTo('cashback', { scheme: id, months: 'all' }),
    ),
  );
  return [
    section({
      id: `cashback_rows:${id}`,
      currency: scheme.currency,
      of: { is: 'text', text: scheme.name },
      columns,
      rows,
      totals: sumsOf(columns, rows, ['amount', 'due', 'received', 'waiting', 'missing']),
      notes,
    }),
  ];
}
