import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { absolute, money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { RowKind } from '../../../shared/catalogue/row-kinds.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow, type ProviderFacts } from '../make-row.ts';
import { readAmounts } from '../table/read-amount.ts';
import type { TableRecord } from '../table/split-records.ts';
import { tellOnce } from '../tell-once.ts';
import type { EventColumn } from './columns.ts';
import { eventTypeOf, saleTypeOf, type SaleType } from './event-types.ts';
import { methodOfMode } from './payment-modes.ts';
import { isNothing, type SectionCells } from './place-cells.ts';
import { rupees } from './read-settlements.ts';

type Kind = ProviderFacts['kind'];
type Event = { readonly kind: Kind; readonly saleType: SaleType };
type Figures = { readonly gross: Money; readonly fee: Money; readonly tax: Money };

/** What an event may be called that took place. `CLOSED` is a dispute's. */
const done = new Set(['SUCCESS', 'PAID', 'CLOSED']);
const undone = new Set(['FAILED', 'PENDING', 'CANCELLED', 'ONHOLD', 'USER_DROPPED']);

/** Makes a row of an event; null when there is none, or an issue says why. */
export function readEvents(
  cells: SectionCells<EventColumn>,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => NormalisedRow | null {
  const amountOf = readAmounts('INR', issue);
  const once = tellOnce(issue);

  const readEvent = (record: TableRecord): Event | null => {
    const text = cells.text(record, 'type').toUpperCase();
    const written = cells.text(record, 'saleType').toUpperCase();
    const type = eventTypeOf(text);
    const saleType = saleTypeOf(written);
    const place = cells.place(record, 'type');
    if (text === '') issue(fileIssue('value_missing', {}, place));
    else if (type === 'settlement') once(`row_left_out ${text}`, () => fileIssue('row_left_out', { text }, place));
    else if (type === null) issue(fileIssue('type_unknown', { text }, place));
    else if (saleType === null || (type.saleType !== null && type.saleType !== saleType))
      issue(fileIssue('type_unknown', { text: `${text} ${written}` }, cells.place(record, 'saleType')));
    else return { kind: type.kind, saleType };
    return null;
  };

  /** An event is in a settlement because its money moved; of the others the status says whether it will. */
  const readAttempt = (record: TableRecord, kind: RowKind): 'done' | 'declined' | 'pending' | null => {
    const text = cells.text(record, 'status').toUpperCase();
    if (isNothing(text) || done.has(text)) return 'done';
    const place = cells.place(record, 'status');
    if (!undone.has(text) || !isNothing(cells.text(record, 'utr'))) {
      issue(fileIssue('status_unknown', { text }, place));
      return null;
    }
    if (kind === 'sale') return text === 'PENDING' ? 'pending' : 'declined';
    once(`row_left_out ${text}`, () => fileIssue('row_left_out', { text }, place));
    return null;
  };

  const isRupees = (record: TableRecord): boolean => {
    const text = cells.text(record, 'currency').toUpperCase();
    if (text === 'INR') return true;
    const place = cells.place(record, 'currency');
    // What it was settled for in rupees would then be another figure than its own, and nothing tells the rate.
    issue(
      text === ''
        ? fileIssue('currency_missing', {}, place)
        : fileIssue('amount_wrong_currency', { text, currency: 'INR' }, place),
    );
    return false;
  };

  const amount = (record: TableRecord, column: EventColumn): Money | null => {
    const text = cells.text(record, column);
    const place = cells.place(record, column);
    const mayBeEmpty = column === 'charge' || column === 'tax';
    return mayBeEmpty && isNothing(text) ? rupees(0n) : amountOf(text, place.line, place.column);
  };

  /**
   * The amounts are printed with a sign or without, and `Sale Type` says which way they go. A payment is settled less its
   * charges; beside any other event they may only repeat those of the payment it belongs to: what is settled tells.
   */
  const readFigures = (record: TableRecord, { kind, saleType }: Event): Figures | null => {
    const amounts = [amount(record, 'amount'), amount(record, 'settled')] as const;
    const [fee, tax] = [amount(record, 'charge'), amount(record, 'tax')];
    if (!amounts[0] || !amounts[1] || !fee || !tax) return null;
    const gross = saleType === 'DEBIT' ? rupees(-absolute(amounts[0]).units) : absolute(amounts[0]);
    const stated = saleType === 'DEBIT' ? rupees(-absolute(amounts[1]).units) : amounts[1];
    const found = money('INR', gross.units - fee.units - tax.units);
    if (stated.units === found.units) return { gross, fee, tax };
    if (kind !== 'sale' && stated.units === gross.units) return { gross, fee: rupees(0n), tax: rupees(0n) };
    const facts = { stated: toWire(stated), found: toWire(found) };
    issue(fileIssue('net_mismatch', facts, cells.place(record, 'settled')));
    return null;
  };

  const readMethod = (record: TableRecord, kind: Kind): MethodId | null => {
    const text = cells.text(record, 'mode');
    if (isNothing(text) || kind === 'adjustment') return null;
    const method = methodOfMode(text);
    if (method === null)
      once(`instrument_unknown ${text}`, () => fileIssue('instrument_unknown', { text }, cells.place(record, 'mode')));
    return method ?? 'other';
  };

  return (record) => {
    const event = readEvent(record);
    if (event === null) return null;
    const attempt = readAttempt(record, event.kind);
    const time = cells.time(record, 'time');
    if (attempt === null || time === null || !isRupees(record)) return null;
    const id = cells.text(record, 'id');
    if (id === '') issue(fileIssue('value_missing', {}, cells.place(record, 'id')));
    const type = cells.text(record, 'type').toUpperCase();
    const remarks = cells.text(record, 'remarks');
    const cashfreeReference = cells.text(record, 'cashfreeReference');
    const common = {
      line: record.line,
      occurredAt: time.occurredAt,
      method: readMethod(record, event.kind),
      reference: event.kind === 'sale' && !isNothing(cashfreeReference) ? cashfreeReference : id,
      merchantReference: cells.text(record, 'merchantReference'),
      description: event.kind === 'refund' ? cells.text(record, 'refundArn') : remarks,
      // One id stands for the several adjustments of a settlement, which only their remarks tell apart.
      identity: ['cashfree', type, id, ...(event.kind === 'adjustment' ? [remarks] : [])].join(':'),
      raw: record.raw,
    };
    if (attempt !== 'done') {
      const gross = amount(record, 'amount');
      return gross === null || id === '' ? null : providerRow({ ...common, kind: attempt, gross });
    }
    const figures = readFigures(record, event);
    const utr = cells.text(record, 'utr');
    const settled = isNothing(utr) ? null : cells.time(record, 'settledOn');
    if (figures === null || id === '' || (settled === null && !isNothing(utr))) return null;
    const batch = isNothing(utr) ? null : utr;
    return providerRow({ ...common, kind: event.kind, ...figures, batch, valueOn: settled?.day ?? null });
  };
}
