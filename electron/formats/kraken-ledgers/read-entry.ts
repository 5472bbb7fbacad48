import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, negate, type Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import { readCells } from '../table/read-cells.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import { assetCurrency } from './asset-currency.ts';
import type { KrakenColumn } from './columns.ts';

export type KrakenEntry = {
  readonly line: number;
  readonly occurredAt: string;
  /** Asset and wallet, which together have one running balance. */
  readonly key: string;
  /** What the balance moved by: the amount less the fee. */
  readonly net: Money;
  readonly balance: Money;
  /** The amount and the fee as rows of their own; none of them where the entry moved nothing. */
  readonly rows: readonly NormalisedRow[];
  readonly type: string;
};

const form = 'yyyy-MM-dd HH:mm:ss';

/** Reads entries of the ledger; null where it has told `issue` why there is none, `left_out` for one not yet final. */
export function readEntries(
  opening: TableOpening<KrakenColumn>,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => KrakenEntry | 'left_out' | null {
  const cells = readCells(opening, [form, `${form}.S`], issue);

  const readCurrency = (record: TableRecord): CurrencyCode | null => {
    const text = cells.text(record, 'asset');
    const currency = assetCurrency(text);
    if (currency === null) {
      const place = cells.place(record, 'asset');
      issue(text === '' ? fileIssue('currency_missing', {}, place) : fileIssue('currency_unknown', { text }, place));
    }
    return currency;
  };

  const readFee = (record: TableRecord, currency: CurrencyCode): Money | null => {
    const fee = cells.amount(record, 'fee', currency);
    const text = cells.text(record, 'feeCurrency');
    // The balance beside it moves by the fee, which therefore is in the row's own asset.
    if (fee === null || fee.units === 0n || text === '' || assetCurrency(text) === currency) return fee;
    issue(fileIssue('amount_wrong_currency', { text, currency }, cells.place(record, 'feeCurrency')));
    return null;
  };

  return (record) => {
    const txid = cells.text(record, 'txid');
    // A deposit that is not confirmed stands there without id and balance, and again with both when it is.
    if (txid === '' && cells.text(record, 'balance') === '') return 'left_out';
    if (txid === '') issue(fileIssue('value_missing', {}, cells.place(record, 'txid')));
    const moment = cells.moment(record, 'time');
    const currency = readCurrency(record);
    if (currency === null) return null;
    const amount = cells.amount(record, 'amount', currency);
    const fee = readFee(record, currency);
    const balance = cells.amount(record, 'balance', currency);
    if (txid === '' || moment === null || amount === null || fee === null || balance === null) return null;

    const { occurredAt, day } = moment;
    const words = [cells.text(record, 'type'), cells.text(record, 'subtype'), cells.text(record, 'refid')];
    const identity = `kraken:ledger:${txid}`;
    const common = { line: record.line, occurredAt, valueOn: day, reference: txid, raw: record.raw };
    const rows: NormalisedRow[] = [];
    if (amount.units !== 0n) {
      const before = money(currency, balance.units + fee.units);
      const description = words.filter((word) => word !== '').join(' ');
      rows.push(statementRow({ ...common, net: amount, balance: before, description, identity }));
    }
    if (fee.units !== 0n) {
      const description = ['Fee', ...words].filter((word) => word !== '').join(' ');
      rows.push(statementRow({ ...common, net: negate(fee), balance, description, identity: `${identity}:fee` }));
    }
    const key = `${cells.text(record, 'asset')}\n${cells.text(record, 'wallet')}`;
    const net = money(currency, amount.units - fee.units);
    return { line: record.line, occurredAt, key, net, balance, rows, type: words[0] ?? '' };
  };
}
