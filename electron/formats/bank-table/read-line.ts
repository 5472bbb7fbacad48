import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { BankColumn, BankTable } from './bank-table.ts';
import { cellText } from './cell-text.ts';
import type { DateReader } from './read-dates.ts';
import type { LineAmounts } from './read-amounts.ts';

export type StatementLine = NormalisedRow & { readonly balance: Money };

/** A line whose narration may still go on in the records below it. */
export type LineBegun = {
  readonly record: TableRecord;
  readonly day: LocalDate;
  readonly occurredAt: string;
  readonly valueOn: LocalDate | null;
  readonly net: Money;
  readonly balance: Money;
  readonly narration: string;
};

/** Reads a record as a line; null where it has told of why it is none. */
export function beginLines(
  header: TableRecord,
  placeOf: (column: BankColumn) => number,
  dates: DateReader,
  amounts: LineAmounts,
): (record: TableRecord) => LineBegun | null {
  const nameOf = (column: BankColumn): string => header.fields[placeOf(column)]?.trim() ?? column;
  return (record) => {
    const date = dates.read(cellText(record, placeOf('date')), 'date', record.line, nameOf('date'));
    const valueText = cellText(record, placeOf('valueDate'));
    const value = valueText === '' ? null : dates.read(valueText, 'valueDate', record.line, nameOf('valueDate'));
    const net = amounts.net(record);
    const balance = amounts.balance(record);
    if (date === null || (value === null && valueText !== '') || net === null || balance === null) return null;
    const narration = cellText(record, placeOf('narration'));
    return { record, day: date.day, occurredAt: date.occurredAt, valueOn: value?.day ?? null, net, balance, narration };
  };
}

/** Makes the row of a line that is complete. */
export function completeLines(
  table: BankTable,
  placeOf: (column: BankColumn) => number,
): (line: LineBegun) => StatementLine {
  const identityOf = contentIdentities();
  return ({ record, day, occurredAt, valueOn, net, balance, narration }) => {
    // Sixteen zeros, or a dash, are how banks print that there is no reference.
    const printed = cellText(record, placeOf('reference')).replace(/\s+/g, ' ');
    const reference = /^(?:0*|-+)$/.test(printed) ? null : printed;
    // One download pads the narration with spaces and wraps it, another does not.
    const description = narration.replace(/\s+/g, ' ').trim();
    const row = statementRow({
      line: record.line,
      occurredAt,
      valueOn,
      net,
      reference: reference ?? cellText(record, placeOf('transactionId')),
      description,
      balance,
      identity: identityOf([
        day,
        ...(table.valueDateIdentifies ? [valueOn ?? ''] : []),
        toDecimalText(net),
        reference ?? '',
        description,
        toDecimalText(balance),
      ]),
      raw: record.raw,
    });
    return { ...row, balance };
  };
}
