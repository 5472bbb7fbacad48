import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { cell } from '../table/cell.ts';
import type { ColumnPlaces } from '../table/map-columns.ts';
import { readAmounts } from '../table/read-amount.ts';
import type { TableRecord } from '../table/split-records.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow, RowKind } from '../format.ts';
import { contentIdentities } from '../row-identity.ts';
import type { PhonepeColumn } from './columns.ts';
import { methodOf } from './instruments.ts';
import type { PhonepeTime } from './read-time.ts';

const currency = 'INR';
const zeroRupees = money(currency, 0n);

/**
 * PAYMENT and REFUND say what they are. Of CONVENIENCE_FEE it is known that it occurs, not whose fee it is (the customer's
 * surcharge passed on, or the merchant's cost): as an adjustment it counts in what is settled and stays out of turnover.
 */
const kinds: ReadonlyMap<string, RowKind> = new Map([
  ['PAYMENT', 'sale'],
  ['REFUND', 'refund'],
  ['CONVENIENCE_FEE', 'adjustment'],
]);

/** What some exports write where there is nothing. */
const nothing = /^(?:-{1,4}|n\/?a|null)$/i;
const isNothing = (text: string): boolean => text === '' || (text.length <= 4 && nothing.test(text));

const distinctInstruments = 1000;

type Read = (record: TableRecord) => NormalisedRow | null;
type Costs = { readonly fee: Money; readonly igst: Money; readonly cgst: Money; readonly sgst: Money };

/** Makes rows of records; null where it has told `issue` why there is none. */
export function normaliseRows(
  header: TableRecord,
  places: ColumnPlaces<PhonepeColumn>,
  issue: (issue: FileIssue) => void,
  timeOf: (text: string) => PhonepeTime | null,
): Read {
  const amountOf = readAmounts(currency, issue);
  const identityOf = contentIdentities();
  const unknownInstruments = new Set<string>();
  const nameOf = columnNames(header, places);
  const textOf = (record: TableRecord, column: PhonepeColumn): string => cell(record, places[column]);

  const readKind = (record: TableRecord): RowKind | null => {
    const text = textOf(record, 'paymentType');
    const kind = kinds.get(text.toUpperCase());
    if (kind !== undefined) return kind;
    const place = { line: record.line, column: nameOf('paymentType') };
    issue(text === '' ? fileIssue('value_missing', {}, place) : fileIssue('payment_type_unknown', { text }, place));
    return null;
  };

  const readTime = (
    record: TableRecord,
    column: 'transactionDate' | 'settlementDate',
  ): { day: LocalDate; occurredAt: string } | null => {
    const text = textOf(record, column);
    const time = timeOf(text);
    if (time !== null) return time;
    const place = { line: record.line, column: nameOf(column) };
    const form = 'dd-MM-yyyy hh:mm:ss AM/PM';
    issue(text === '' ? fileIssue('value_missing', {}, place) : fileIssue('date_unreadable', { text, form }, place));
    return null;
  };

  const readMethod = (record: TableRecord): MethodId => {
    const text = textOf(record, 'instrument');
    const method = methodOf(text.toUpperCase());
    if (method !== null) return method;
    // Once for each value, not once for each of half a million rows.
    if (!unknownInstruments.has(text) && unknownInstruments.size < distinctInstruments) {
      unknownInstruments.add(text);
      issue(fileIssue('instrument_unknown', { text }, { line: record.line, column: nameOf('instrument') }));
    }
    return 'other';
  };

  const readGross = (record: TableRecord, kind: RowKind): Money | null => {
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
      { line: record.line, column: nameOf(column) },
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
    if (isNothing(batch)) return { batch: null, valueOn: null };
    const date = textOf(record, 'settlementDate');
    if (isNothing(date)) {
      issue(fileIssue('settlement_date_missing', { batch }, { line: record.line, column: nameOf('settlementDate') }));
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
    return {
      line: record.line,
      kind,
      occurredAt: time.occurredAt,
      valueOn: settlement.valueOn,
      currency,
      gross,
      fee,
      tax,
      net: money(currency, gross.units + costs.fee.units + costUnits),
      method: readMethod(record),
      reference: reference || null,
      merchantReference: merchantReference || null,
      batch: settlement.batch,
      description,
      releaseOn: null,
      balance: null,
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
    };
  };
}

/** The file's own name of each column, for issues to point at. */
function columnNames(header: TableRecord, places: ColumnPlaces<PhonepeColumn>): (column: PhonepeColumn) => string {
  const names = new Map(
    Object.entries(places).map(([column, place]) => [column, header.fields[place]?.trim() ?? column]),
  );
  return (column) => names.get(column) ?? column;
}
