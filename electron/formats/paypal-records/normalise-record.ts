import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow, type ProviderFacts } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { cell } from '../table/cell.ts';
import type { ColumnPlaces } from '../table/map-columns.ts';
import type { AmountInReader } from '../table/read-amount.ts';
import { readCurrency } from '../table/read-currency.ts';
import { readMoments } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { PaypalRecordColumn } from './columns.ts';
import { meaningOf, type EventMeaning } from './event-codes.ts';
import { paypalMethod } from './paypal-method.ts';
import { transactionIdentity } from './transaction-identity.ts';

export type SectionColumns = { readonly header: TableRecord; readonly places: ColumnPlaces<PaypalRecordColumn> };

/** What a record of the body came to; a row that moves nothing has amounts all the same. */
export type ReadRecord = {
  readonly gross: Money;
  readonly fee: Money;
  readonly moves: boolean;
  readonly row: NormalisedRow | null;
};

const form = 'yyyy/MM/dd HH:mm:ss X';
const readMoment = readMoments([form], 'UTC');

/** Reads the records of section bodies; null where it has told `issue` why there is no amount to count. */
export function normaliseRecords(
  amountOf: AmountInReader,
  issue: (issue: FileIssue) => void,
): (record: TableRecord, columns: SectionColumns) => ReadRecord | null {
  const identityOf = contentIdentities();
  const isFirst = firstOfEach(1000);

  return (record, { header, places }) => {
    const { line } = record;
    const text = (column: PaypalRecordColumn): string => cell(record, places[column]);
    const place = (column: PaypalRecordColumn) => ({ line, column: header.fields[places[column]]?.trim() ?? column });

    const readSide = (column: 'side' | 'feeSide'): 'credit' | 'debit' | null => {
      const side = text(column).toUpperCase();
      if (side === 'CR') return 'credit';
      if (side === 'DR') return 'debit';
      const where = place(column);
      issue(side === '' ? fileIssue('value_missing', {}, where) : fileIssue('type_unknown', { text: side }, where));
      return null;
    };

    const readUnsigned = (column: 'gross' | 'fee', currency: CurrencyCode): Money | null => {
      const where = place(column);
      const amount = amountOf(text(column), currency, line, where.column);
      if (amount === null || amount.units >= 0n) return amount;
      issue(fileIssue('side_negative', { amount: toWire(amount) }, where));
      return null;
    };

    /** As a cost: PayPal takes it by a debit and gives it back by a credit. */
    const readFee = (currency: CurrencyCode): Money | null => {
      if (text('fee') === '') return money(currency, 0n);
      const fee = readUnsigned('fee', currency);
      if (fee === null || fee.units === 0n) return fee;
      const feeCurrency = text('feeCurrency').toUpperCase();
      if (feeCurrency !== '' && feeCurrency !== currency) {
        issue(fileIssue('amount_wrong_currency', { text: text('fee'), currency }, place('feeCurrency')));
        return null;
      }
      const side = readSide('feeSide');
      if (side === null) return null;
      return side === 'debit' ? fee : money(currency, -fee.units);
    };

    const readMeaning = (side: 'credit' | 'debit'): EventMeaning | null => {
      const code = text('eventCode').toUpperCase();
      const meaning = meaningOf(code, side);
      if (meaning !== null) return meaning;
      const where = place('eventCode');
      issue(code === '' ? fileIssue('value_missing', {}, where) : fileIssue('type_unknown', { text: code }, where));
      return null;
    };

    /** S and the later refunds of it (V, F) moved money; P and D are of the transaction detail report alone. */
    const readKind = (meaning: EventMeaning): ProviderFacts['kind'] | 'nothing' | null => {
      if (meaning === 'nothing') return 'nothing';
      const status = text('status').toUpperCase();
      if (['', 'S', 'V', 'F'].includes(status)) return meaning;
      // Between wallet and bank PayPal takes the amount from the balance at once, while the transfer is under way.
      if (status === 'P' && meaning === 'withdrawal') return meaning;
      if (status === 'P' && meaning === 'sale') return 'pending';
      // Customers' attempts are kept, for outages; what the merchant itself started and did not come through is not.
      if (status === 'D') return meaning === 'sale' ? 'declined' : 'nothing';
      issue(fileIssue('status_unknown', { text: status }, place('status')));
      return null;
    };

    const side = readSide('side');
    const currency = readCurrency(text('currency').toUpperCase(), () => place('currency'), issue);
    const meaning = side === null ? null : readMeaning(side);
    const kind = meaning === null ? null : readKind(meaning);
    const moment = readMoment(text('initiated'));
    if (moment === null) issue(fileIssue('date_unreadable', { text: text('initiated'), form }, place('initiated')));
    const unsigned = currency === null ? null : readUnsigned('gross', currency);
    const fee = currency === null ? null : readFee(currency);
    if (side === null || kind === null || unsigned === null || fee === null || moment === null) return null;
    const gross = side === 'credit' ? unsigned : money(unsigned.currency, -unsigned.units);
    const code = text('eventCode').toUpperCase();
    if (kind === 'nothing') {
      const said = [code, text('status').toUpperCase()].join(' ').trim();
      if (isFirst(said)) issue(fileIssue('row_left_out', { text: said }, { line }));
      return { gross, fee, moves: false, row: null };
    }
    const transaction = text('transaction');
    const attempt = kind === 'declined' || kind === 'pending';
    const linked = text('referenceType').toUpperCase() === 'TXN' ? text('reference') : '';
    const bank = kind === 'withdrawal' ? text('bankReference') : '';
    return {
      gross,
      fee,
      moves: !attempt,
      row: providerRow({
        line,
        kind,
        occurredAt: moment.occurredAt,
        gross,
        fee,
        method: paypalMethod(kind),
        reference: transaction,
        merchantReference: text('invoice'),
        description: [code, bank, linked].filter((part) => part !== '').join(' '),
        identity:
          transaction === ''
            ? `paypal:${identityOf([code, moment.occurredAt, gross.currency, String(gross.units), String(fee.units), text('invoice'), text('reference')])}`
            : transactionIdentity(kind, transaction, gross.currency),
        raw: record.raw,
      }),
    };
  };
}
