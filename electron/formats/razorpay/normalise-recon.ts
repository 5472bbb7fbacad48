import { money, negate, absolute, type Money } from '../../../shared/money/money.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { RowKind } from '../../../shared/catalogue/row-kinds.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow } from '../make-row.ts';
import { readCosts, type FeeReading, type Figures } from './read-costs.ts';
import type { ReconField } from './recon-field.ts';
import { readFields, truthOf, type Entry, type Times } from './read-fields.ts';

export type ReconSource = {
  readonly nameOf: (field: ReconField) => string;
  readonly unit: 'major' | 'minor';
  readonly fee: FeeReading | 'told by the figures';
  readonly times: Times;
  readonly settledTimes: Times;
  /** Types that stand for no row: the lump itself, whose payments are rows already. */
  readonly lumps: ReadonlySet<string>;
};

export type ReconRow = {
  readonly row: NormalisedRow;
  /** The settlement it is paid in and that one's UTR; empty while it is in none, or none is given. */
  readonly settlementId: string;
  readonly utr: string;
};

type Settlement = { readonly batch: string | null; readonly valueOn: LocalDate | null };

const types = ['payment', 'refund', 'transfer', 'adjustment'];

/** Makes rows of what Razorpay settles; null where it has told `issue` why there is none. */
export function normaliseRecon(
  source: ReconSource,
  issue: (issue: FileIssue) => void,
): (entry: Entry<ReconField>) => ReconRow | null {
  const { nameOf } = source;
  const fields = readFields(nameOf, issue, source.unit);
  const costsOf = readCosts(source.fee, nameOf, issue);

  const readType = (entry: Entry<ReconField>): string | null => {
    const text = fields.given(entry, 'type');
    if (text === null) return null;
    const type = text.toLowerCase();
    if (types.includes(type)) return type;
    if (source.lumps.has(type)) fields.leaveOut(entry, 'type');
    else issue(fileIssue('type_unknown', { text }, fields.place(entry, 'type')));
    return null;
  };

  const readFigures = (entry: Entry<ReconField>): Figures | null => {
    const currency = fields.currency(entry, 'currency');
    if (currency === null) return null;
    const amount = fields.amount(entry, 'amount', currency);
    const fee = fields.amountOrNone(entry, 'fee', currency);
    const tax = fields.amountOrNone(entry, 'tax', currency);
    const debit = fields.amountOrNone(entry, 'debit', currency);
    const credit = fields.amountOrNone(entry, 'credit', currency);
    if (amount === null || fee === null || tax === null || debit === null || credit === null) return null;
    return { amount, fee, tax, debit, credit };
  };

  const readTruth = (entry: Entry<ReconField>, field: 'onHold' | 'settled', unsaid: boolean): boolean | null => {
    const text = entry.text(field);
    const truth = text === '' ? unsaid : truthOf(text);
    if (truth === null) issue(fileIssue('status_unknown', { text }, fields.place(entry, field)));
    return truth;
  };

  const readSettlement = (entry: Entry<ReconField>): Settlement | null => {
    const batch = entry.text('utr') || entry.text('settlementId');
    const settled = readTruth(entry, 'settled', batch !== '');
    const onHold = readTruth(entry, 'onHold', false);
    if (settled === null || onHold === null) return null;
    if (!settled || onHold || batch === '') return { batch: null, valueOn: null };
    const date = entry.text('settledAt');
    if (date === '' || date === '0') {
      issue(fileIssue('settlement_date_missing', { batch }, fields.place(entry, 'settledAt')));
      return { batch, valueOn: null };
    }
    const moment = fields.time(entry, 'settledAt', source.settledTimes);
    return moment === null ? null : { batch, valueOn: moment.day };
  };

  return (entry) => {
    const type = readType(entry);
    if (type === null) return null;
    const id = fields.given(entry, 'id');
    const figures = readFigures(entry);
    const time = fields.time(entry, 'createdAt', source.times);
    const settlement = readSettlement(entry);
    if (id === null || figures === null || time === null || settlement === null) return null;
    const gross = grossOf(type, figures);
    const costs = costsOf(entry, gross, figures);
    if (costs === null) return null;
    const row = providerRow({
      line: entry.line,
      kind: kindOf(type, entry.text('disputeId'), figures),
      occurredAt: time.occurredAt,
      ...settlement,
      gross,
      ...costs,
      method: fields.method(entry, 'method', entry.text('cardType')),
      reference: id,
      merchantReference: entry.text('orderReceipt') || entry.text('orderId') || entry.text('paymentId'),
      description: entry.text('description'),
      identity: `razorpay:${type}:${id}`,
      raw: entry.raw,
    });
    const settled = settlement.batch !== null;
    return { row, settlementId: settled ? entry.text('settlementId') : '', utr: settled ? entry.text('utr') : '' };
  };
}

/** `amount` bears no sign: a payment comes in, a refund goes out, the others go as their side says. */
function grossOf(type: string, { amount, debit }: Figures): Money {
  const size = absolute(amount);
  const goesOut = type === 'refund' || (type !== 'payment' && debit.units !== 0n);
  return goesOut ? negate(size) : money(size.currency, size.units);
}

/**
 * A transfer is money passed on to a linked account (Razorpay Route): no sale and no refund of this merchant. An
 * adjustment that names a dispute is the disputed amount taken, or given back.
 */
function kindOf(type: string, disputeId: string, { debit }: Figures): Exclude<RowKind, 'credit' | 'debit'> {
  if (type === 'payment') return 'sale';
  if (type === 'refund') return 'refund';
  if (type === 'transfer' || disputeId === '') return 'adjustment';
  return debit.units === 0n ? 'chargeback_reversed' : 'chargeback';
}
