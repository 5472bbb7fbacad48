import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow } from '../make-row.ts';
import { namedCells } from '../table/named-cells.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import { toldMoments } from '../table/told-moments.ts';
import type { MercadoPagoColumn } from './columns.ts';
import { decimalMark } from './decimal-mark.ts';
import { kindsOf, type ProviderKind } from './kinds.ts';
import { methodOf } from './methods.ts';

const timeForms = ['yyyy-MM-ddTHH:mm:ss.SX', 'yyyy-MM-ddTHH:mm:ssX', 'yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd'];

const distinctMethods = 1000;

/** Makes rows of records; null where it has told `issue` why there is none. */
export function readRows(
  opening: TableOpening<MercadoPagoColumn>,
  zone: string,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => NormalisedRow | null {
  const markOf = decimalMark();
  const amountOf = { '.': readAmountsIn(issue), ',': readAmountsIn(issue, { decimal: ',' }) };
  const timeOf = toldMoments(readMoments(timeForms, zone), 'yyyy-MM-ddTHH:mm:ss.SSSZ', issue);
  const isFirst = firstOfEach(distinctMethods);
  const { text: textOf, name, place: placeAt } = namedCells(opening);
  const missing = (record: TableRecord, column: MercadoPagoColumn): null => {
    issue(fileIssue('value_missing', {}, placeAt(record, column)));
    return null;
  };

  const readCurrency = (record: TableRecord): CurrencyCode | null => {
    const ofNet = textOf(record, 'netCurrency');
    const ofAmount = textOf(record, 'amountCurrency');
    const text = ofNet || ofAmount;
    const currency = text.toUpperCase();
    if (text === '') issue(fileIssue('currency_missing', {}, { line: record.line }));
    else if (!isCurrencyCode(currency)) issue(fileIssue('currency_unknown', { text }, { line: record.line }));
    else if (ofAmount !== '' && ofAmount.toUpperCase() !== currency) {
      // Its fee would be in neither for certain.
      const place = placeAt(record, 'amountCurrency');
      issue(fileIssue('amount_wrong_currency', { text: `${textOf(record, 'amount')} ${ofAmount}`, currency }, place));
    } else return currency;
    return null;
  };

  const readAmount = (record: TableRecord, column: 'amount' | 'fee' | 'taxes' | 'net', currency: CurrencyCode) => {
    const text = textOf(record, column);
    if (text === '' && (column === 'fee' || column === 'taxes')) return money(currency, 0n);
    return amountOf[markOf(text)](text, currency, record.line, name(column));
  };

  const readTime = (record: TableRecord, column: 'occurredAt' | 'creditedAt'): Moment | null =>
    timeOf(textOf(record, column), record.line, name(column));

  const readMethod = (record: TableRecord): MethodId | null => {
    const method = textOf(record, 'method');
    const type = textOf(record, 'methodType');
    if (method === '' && type === '') return null;
    const known = methodOf(method, type);
    if (known !== null) return known;
    const text = [type, method].filter((part) => part !== '').join(' ');
    if (isFirst(text)) issue(fileIssue('instrument_unknown', { text }, placeAt(record, 'method')));
    return 'other';
  };

  const readKind = (record: TableRecord, net: Money): ProviderKind | null => {
    const text = textOf(record, 'type');
    if (text === '') return missing(record, 'type');
    const kinds = kindsOf(text.toUpperCase());
    if (kinds === null) {
      issue(fileIssue('type_unknown', { text }, placeAt(record, 'type')));
      return null;
    }
    const kind = net.units < 0n ? kinds.out : kinds.in;
    // What the balance itself earns comes as a settlement that no method paid.
    const paidByNobody =
      opening.places.methodType >= 0 && textOf(record, 'methodType') === '' && textOf(record, 'method') === '';
    return kind === 'sale' && paidByNobody ? 'adjustment' : kind;
  };

  return (record) => {
    const currency = readCurrency(record);
    const occurred = readTime(record, 'occurredAt');
    const credited = textOf(record, 'creditedAt') === '' ? occurred : readTime(record, 'creditedAt');
    const reference = textOf(record, 'id') || missing(record, 'id');
    if (currency === null || occurred === null || credited === null || reference === null) return null;
    const gross = readAmount(record, 'amount', currency);
    const fee = readAmount(record, 'fee', currency);
    const taxes = readAmount(record, 'taxes', currency);
    const net = readAmount(record, 'net', currency);
    if (gross === null || fee === null || taxes === null || net === null) return null;
    const kind = readKind(record, net);
    if (kind === null) return null;
    const found = money(currency, gross.units + fee.units + taxes.units);
    if (found.units !== net.units) {
      const facts = { stated: toWire(net), found: toWire(found) };
      issue(fileIssue('net_mismatch', facts, placeAt(record, 'net')));
    }
    const type = textOf(record, 'type').toUpperCase();
    return providerRow({
      line: record.line,
      kind,
      occurredAt: occurred.occurredAt,
      valueOn: credited.day,
      gross,
      // In the report what is kept stands as a negative amount.
      fee: money(currency, -fee.units),
      tax: money(currency, -taxes.units),
      method: readMethod(record),
      reference,
      merchantReference: textOf(record, 'externalReference') || textOf(record, 'orderId'),
      description: [type, textOf(record, 'method')].filter((part) => part !== '').join(' '),
      identity: identityOf(type, reference, credited, net),
      raw: record.raw,
    });
  };
}

/**
 * A payment has its id to itself. Its refunds, in part and more than one, bear the payment's id, and are told apart by
 * when they were credited and how much; the moment counts, not the zone it is written in, which the merchant chooses.
 */
function identityOf(type: string, id: string, credited: Moment, net: Money): string {
  if (type === 'SETTLEMENT') return `mercado_pago:SETTLEMENT:${id}`;
  const at = credited.occurredAt;
  const instant = at.length > 10 ? new Date(at).toISOString().slice(0, 19) : at;
  return `mercado_pago:${type}:${id}:${instant}:${toDecimalText(net)}`;
}
