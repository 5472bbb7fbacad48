import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { readCurrency } from '../table/read-currency.ts';
import type { AdyenColumn } from './columns.ts';
import type { AdyenCells } from './cells.ts';

/** A row's money in the currency it is settled in. */
export type RowMoney = { readonly gross: Money; readonly fee: Money; readonly net: Money };

export type ReadMoney = {
  readonly currency: (cells: AdyenCells) => CurrencyCode | null;
  /** Credit less debit of the net columns. */
  readonly net: (cells: AdyenCells, currency: CurrencyCode) => Money | null;
  readonly row: (cells: AdyenCells, currency: CurrencyCode) => RowMoney | null;
};

const feeColumns = ['commission', 'markup', 'schemeFees', 'interchange'] as const;

/** Reads amounts in major units; what cannot be read has been told to `issue` when null comes back. */
export function readMoney(issue: (issue: FileIssue) => void): ReadMoney {
  const amountOf = readAmountsIn(issue);

  const amountIn = (cells: AdyenCells, column: AdyenColumn, currency: CurrencyCode): Money | null => {
    const text = cells.text(column);
    return text === '' ? money(currency, 0n) : amountOf(text, currency, cells.line, cells.name(column));
  };

  /** Credit less debit; an empty side is nothing, and both are empty where the row has no gross of its own. */
  const sides = (
    cells: AdyenCells,
    debitColumn: AdyenColumn,
    creditColumn: AdyenColumn,
    currency: CurrencyCode,
  ): Money | null => {
    const debit = amountIn(cells, debitColumn, currency);
    const credit = amountIn(cells, creditColumn, currency);
    if (debit === null || credit === null) return null;
    if (debit.units !== 0n && credit.units !== 0n) {
      const facts = { withdrawal: toWire(debit), deposit: toWire(credit) };
      issue(fileIssue('side_both', facts, cells.place(debitColumn)));
      return null;
    }
    if (debit.units < 0n || credit.units < 0n) {
      const negative = debit.units < 0n ? debit : credit;
      issue(
        fileIssue(
          'side_negative',
          { amount: toWire(negative) },
          cells.place(debit.units < 0n ? debitColumn : creditColumn),
        ),
      );
      return null;
    }
    return money(currency, credit.units - debit.units);
  };

  const readNet = (cells: AdyenCells, currency: CurrencyCode): Money | null => {
    if (cells.text('netDebit') === '' && cells.text('netCredit') === '') {
      issue(fileIssue('side_none', {}, { line: cells.line }));
      return null;
    }
    return sides(cells, 'netDebit', 'netCredit', currency);
  };

  const readFee = (cells: AdyenCells, currency: CurrencyCode): Money | null => {
    let units = 0n;
    for (const column of feeColumns) {
      const part = amountIn(cells, column, currency);
      if (part === null) return null;
      units += part.units;
    }
    return money(currency, units);
  };

  /**
   * What was kept is stated in the net currency, so gross is net with it put back. Where no exchange lies between, the
   * gross that is stated must be just that; across currencies only Adyen's rounding knows.
   */
  const isGross = (cells: AdyenCells, gross: Money, fee: Money, net: Money): boolean => {
    if (cells.text('grossDebit') === '' && cells.text('grossCredit') === '') return true;
    if (cells.text('grossCurrency').toUpperCase() !== gross.currency) return true;
    const stated = sides(cells, 'grossDebit', 'grossCredit', gross.currency);
    if (stated === null) return false;
    if (stated.units === gross.units) return true;
    const found = toWire(money(gross.currency, stated.units - fee.units));
    issue(fileIssue('net_mismatch', { stated: toWire(net), found }, cells.place('netCredit')));
    return false;
  };

  return {
    currency: (cells) => readCurrency(cells.text('netCurrency').toUpperCase(), () => cells.place('netCurrency'), issue),
    net: readNet,
    row: (cells, currency) => {
      const net = readNet(cells, currency);
      const fee = readFee(cells, currency);
      if (net === null || fee === null) return null;
      const gross = money(currency, net.units + fee.units);
      return isGross(cells, gross, fee, net) ? { gross, fee, net } : null;
    },
  };
}
