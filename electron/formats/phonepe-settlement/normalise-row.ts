import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { money, zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow, type ProviderFacts } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { namedCells } from '../table/named-cells.ts';
import { readAmounts } from '../table/read-amount.ts';
import type { MomentReader } from '../table/read-moment.ts';
import { saysNothing } from '../table/says-nothing.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import { toldMoments } from '../table/told-moments.ts';
import { tellOnce } from '../tell-once.ts';
import type { PhonepeColumn } from './columns.ts';
import { methodOf } from './instruments.ts';

type Kind = ProviderFacts['kind'];

const currency = 'INR';
const zeroRupees = zero(currency);

/**
 * PAYMENT and REFUND say what they are. Of CONVENIENCE_FEE it is known that it occurs, not whose fee it is (the customer's
 * surcharge passed on, or the merchant's cost): as an adjustment it counts in what is settled and stays out of turnover.
 */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['PAYMENT', 'sale'],
  ['REFUND', 'refund'],
  ['CONVENIENCE_FEE', 'adjustment'],
]);

type Read = (record: TableRecord) => NormalisedRow | null;
type Costs = { readonly fee: Money; readonly igst: Money; readonly cgst: Money; readonly sgst: Money };

/** Makes rows of records; null where it has told `issue` why there is none. */
export function normaliseRows(
  opening: TableOpening<PhonepeColumn>,
  issue: (issue: FileIssue) => void,
  momentOf: MomentReader,
): Read {
  const amountOf = readAmounts(currency, issue);
  const identityOf = contentIdentities();
  const timeOf = toldMoments(momentOf, 'dd-MM-yyyy hh:mm:ss AM/PM', issue);
  const once = tellOnce(issue);
  const { text: textOf, name: nameOf, place: placeOf } = namedCells(opening);

  const readKind = (record: TableRecord): Kind | null => {
    const text = textOf(record, 'paymentType');
    const kind = kinds.get(text.toUpperCase());
    if (kind !== undefined) return kind;
    const place = placeOf(record, 'paymentType');
    issue(text === '' ? fileIssue('value_missing', {}, place) : fileIssue('payment_type_unknown', { text }, place));
    return null;
  };

  const readTime = (record: TableRecord, column: 'transactionDate' | 'settlementDate') =>
    timeOf(textOf(record, column), record.line, nameOf(column));

  const readMethod = (record: TableRecord): MethodId => {
    const text = textOf(record, 'instrument');
    const method = methodOf(text.toUpperCase());
    if (method !== null) return method;
    once(text, () => fileIssue('instrument_unknown', { text }, placeOf(record, 'instrument')));
    return 'other';
  };

  const readGross = (record: TableRecord, kind: Kind): Money | null => {
    const amount = amountOf(textOf(record, 'amount'), record.line, nameOf('amount'));
    if (amount === null) return null;
    const wrong = (kind === 'sale' && amount.units < 0n) || (kind === 'refund' && amount.units > 0n);
    if (!wrong) return amount;
    issue(signIssue(record, 'amount', amount, kind === 'sale' ? 'sale' : 'refund'));
    return null;
  };

  /** Fee and taxes stand in the file as negative figures; an empty cell is none, as IGST is within one state. */
  const readCost = (record: TableRecord, column: 'fee' | 'igst' | 'cgst' | 'sgst'): Money | null => {
    const text = textOf(record, column);
    if (text === '' || text === '0') return zeroRupees;
    const amount = amountOf(text, record.line, nameOf(column));
    if (amount === null || amount.units <= 0n) return amount;
    issue(signIssue(record, column, amount, 'cost'));
    return null;
  };

  const signIssue = (
    record: TableRecord,
    column: PhonepeColumn,
    amount: Money,
    expected: 'cost' | 'sale' | 'refund',
  ): FileIssue =>
    fileIssue(
      'sign_wrong',
      { type: textOf(record, 'paymentType'), amount: toWire(amount), expected },
      placeOf(record, column),
    );

  const readCosts = (record: TableRecord): Costs | null => {
    const fee = readCost(record, 'fee');
    const igst = readCost(record, 'igst');
    const cgst = readCost(record, 'cgst');
    const sgst = readCost(record, 'sgst');
    return fee === null || igst === null || cgst === null || sgst === null ? null : { fee, igst, cgst, sgst };
  };

  const readSettlement = (record: TableRecord): { batch: string | null; valueOn: LocalDate | null } | null => {
    const batch = textOf(record, 'bankReference');
    if (saysNothing(batch)) return { batch: null, valueOn: null };
    const date = textOf(record, 'settlementDate');
    if (saysNothing(date)) {
      issue(fileIssue('settlement_date_missing', { batch }, placeOf(record, 'settlementDate')));
      return { batch, valueOn: null };
    }
    const settled = readTime(record, 'settlementDate');
    return settled === null ? null : { batch, valueOn: settled.day };
  };

  return (record) => {
    const kind = readKind(record);
    const time = readTime(record, 'transactionDate');
    const gross = kind === null ? null : readGross(record, kind);
    const costs = readCosts(record);
    const settlement = readSettlement(record);
    if (kind === null || time === null || gross === null || costs === null || settlement === null) return null;
    const costUnits = costs.igst.units + costs.cgst.units + costs.sgst.units;
    const fee = money(currency, -costs.fee.units);
    const tax = money(currency, -costUnits);
    const reference = textOf(record, 'phonepeReference');
    const merchantReference = textOf(record, 'merchantReference') || textOf(record, 'merchantOrder');
    const description = textOf(record, 'from');
    const type = textOf(record, 'paymentType').toUpperCase();
    const instrument = textOf(record, 'instrument').toUpperCase();
    return providerRow({
      line: record.line,
      kind,
      occurredAt: time.occurredAt,
      valueOn: settlement.valueOn,
      gross,
      fee,
      tax,
      method: readMethod(record),
      reference,
      merchantReference,
      batch: settlement.batch,
      description,
      identity:
        reference === ''
          ? identityOf([
              type,
              instrument,
              time.occurredAt,
              String(gross.units),
              String(fee.units),
              String(tax.units),
              merchantReference,
              description,
            ])
          : `phonepe:${type}:${reference}:${instrument}`,
      raw: record.raw,
    });
  };
}
