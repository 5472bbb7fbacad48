import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import type {
  CashbackReceiptView,
  CashbackRowView,
  CashbackScheme,
  CashbackView,
} from '../../../shared/contract/cashback.ts';
import { monthOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { RowOutcome } from '../../domain/cashback/outcome-of.ts';
import type { ReceiptOutcome } from '../../domain/cashback/receipt-outcomes.ts';
import type { SettledScheme } from '../../domain/cashback/settle-cashback.ts';
import type { IncidentTags } from '../incidents/incident-tags.ts';
import { plain } from '../matching/match-items.ts';
import { schemeView } from './scheme-view.ts';

const mostRows = 2000;
/** A report's line can be long; what tells one payment from another stands at its beginning. */
const longestText = 240;

/** A scheme and the payments behind its sums, the newest first: of a month, or of all. */
export function cashbackView(
  settled: SettledScheme,
  agreement: AgreementName | null,
  month: Month | null,
  today: LocalDate,
  tags: IncidentTags,
): CashbackView {
  const isShown = (on: LocalDate): boolean => month === null || monthOf(on) === month;
  const rows = settled.rows.filter(({ row }) => isShown(row.on)).toReversed();
  const shown = rows.slice(0, mostRows);
  const incidentOf = tags(
    shown.flatMap(({ row }) => {
      const id = paymentOf(row.id);
      return id === null ? [] : [{ id, on: row.on }];
    }),
  );
  return {
    scheme: schemeView(settled, agreement, month, today),
    rows: shown.map((row) => rowView(row, settled.scheme, incidentOf(paymentOf(row.row.id)))),
    rowCount: rows.length,
    receipts: settled.receipts
      .filter(({ receipt }) => isShown(receipt.on))
      .toReversed()
      .slice(0, mostRows)
      .map(receiptView),
  };
}

/** The payment's number of `payment:12`. */
const paymentOf = (id: string): bigint | null => (id.startsWith('payment:') ? BigInt(id.slice(8)) : null);

const rowView = (
  one: RowOutcome,
  { answers }: CashbackScheme,
  incident: CashbackRowView['incident'],
): CashbackRowView => ({
  id: one.row.id,
  on: one.row.on,
  reference: one.row.reference,
  text: one.row.text.slice(0, longestText),
  amount: toWire(one.row.amount),
  state: one.state,
  due: toWire(one.due),
  received: toWire(one.received),
  missing: toWire(one.missing),
  by: one.by,
  why: plain(one.why),
  outcome: one.outcome === null ? null : plain(one.outcome),
  answer: answers.findLast(({ row }) => row === one.row.id)?.counts ?? null,
  incident,
});

const receiptView = ({ receipt, payments, withoutDue, why }: ReceiptOutcome): CashbackReceiptView => ({
  id: receipt.id,
  on: receipt.on,
  reference: receipt.reference,
  amount: toWire(receipt.amount),
  payments,
  withoutDue: toWire(withoutDue),
  why: plain(why),
});
