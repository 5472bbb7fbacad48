import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import type { SettledScheme } from '../../../domain/cashback/settle-cashback.ts';
import { cell } from './cells.ts';
import { column, leadTo, row, section, sumsOf, word } from './sections.ts';

const columns = [
  column('date', 'date'),
  column('scheme', 'text', word('cashback_scheme')),
  column('reference', 'text'),
  column('amount', 'amount'),
  column('payments', 'count', word('cashback_pays')),
  column('without_due', 'amount', word('cashback_without_due')),
  column('why', 'sentence'),
];

/**
 * What came under the name of cashback on these days, whatever day its payments were of. One receipt may pay for payments of
 * two schemes and then stands under both: its amount is summed by none, what nothing explains is.
 */
export function cashbackReceipts(
  schemes: readonly SettledScheme[],
  isTold: (on: LocalDate) => boolean,
): readonly ReportSection[] {
  const rows = schemes
    .flatMap(({ id, scheme, receipts }) => receipts.map((one) => ({ id, scheme, one })))
    .filter(({ one }) => isTold(one.receipt.on))
    .toSorted(({ one: left }, { one: right }) =>
      left.receipt.on < right.receipt.on ? -1 : left.receipt.on > right.receipt.on ? 1 : 0,
    )
    .map(({ id, scheme, one: { receipt, payments, withoutDue, why } }) =>
      row(
        [
          cell.date(receipt.on),
          cell.text(scheme.name),
          cell.text(receipt.reference === '' ? null : receipt.reference),
          cell.amount(receipt.amount),
          cell.count(payments),
          cell.amount(withoutDue),
          cell.sentence(why),
        ],
        leadTo('cashback', { scheme: id, months: 'all' }),
      ),
    );
  return rows.length === 0
    ? []
    : [section({ id: 'cashback_receipts', columns, rows, totals: sumsOf(columns, rows, ['payments', 'without_due']) })];
}
