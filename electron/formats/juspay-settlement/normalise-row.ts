import { absolute, money, negate, zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import type { AmountUnit } from '../how-to-read.ts';
import { providerRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { namedCells } from '../table/named-cells.ts';
import { readAmounts } from '../table/read-amount.ts';
import { readMoments } from '../table/read-moment.ts';
import type { TableOpening } from '../table/table-format.ts';
import type { TableRecord } from '../table/split-records.ts';
import { toldMoments } from '../table/told-moments.ts';
import type { JuspayColumn } from './columns.ts';
import { costsOf, type JuspayFigures } from './read-figures.ts';
import { isSettled, kindOf, sideOf, type JuspayKind } from './row-kinds.ts';

const currency = 'INR';
const form = 'dd/MM/yyyy';
/** Day first throughout; a workbook's cells come year first. */
const readTime = readMoments([form, 'dd/MM/yyyy HH:mm:ss', 'yyyy-MM-dd', 'yyyy-MM-dd HH:mm:ss'], 'Asia/Kolkata');

/** `0` is success; the others are the dispute flags of the documentation, which only rows of a dispute may bear. */
const success = new Set(['0', '00']);
const disputeFlags = new Set(['rb', 'c', 'a', 'ap', 'aca']);

type Settlement = { readonly batch: string | null; readonly valueOn: LocalDate | null };

/** Makes rows of records; null where it has told `issue` why there is none. */
export function normaliseRows(
  opening: TableOpening<JuspayColumn>,
  unit: AmountUnit,
  issue: (issue: FileIssue) => void,
  settledWithoutUtr: () => void,
): (record: TableRecord) => NormalisedRow | null {
  const amountOf = readAmounts(currency, issue, { unit });
  const identityOf = contentIdentities();
  const timeOf = toldMoments(readTime, form, issue);
  const { text: textOf, name: nameOf, place } = namedCells(opening);

  const amountIn = (record: TableRecord, column: JuspayColumn): Money | null =>
    textOf(record, column) === '' ? zero(currency) : amountOf(textOf(record, column), record.line, nameOf(column));

  const readFigures = (record: TableRecord): JuspayFigures | null => {
    const amount = amountOf(textOf(record, 'amount'), record.line, nameOf('amount'));
    const fee = amountIn(record, 'fee');
    const tax = amountIn(record, 'tax');
    const credit = amountIn(record, 'credit');
    const debit = amountIn(record, 'debit');
    if (amount === null || fee === null || tax === null || credit === null || debit === null) return null;
    return { amount, fee, tax, credit, debit };
  };

  const tellUnknown = (code: 'type_unknown' | 'status_unknown', record: TableRecord, column: JuspayColumn): void => {
    const text = textOf(record, column);
    issue(
      text === ''
        ? fileIssue('value_missing', {}, place(record, column))
        : fileIssue(code, { text }, place(record, column)),
    );
  };

  const readKind = (record: TableRecord): JuspayKind | null => {
    const kind = kindOf(textOf(record, 'type'));
    const side = sideOf(textOf(record, 'transactionType'));
    if (kind === null) tellUnknown('type_unknown', record, 'type');
    if (side === undefined) tellUnknown('type_unknown', record, 'transactionType');
    if (kind === null || side === undefined) return null;
    const meant = kind.side ?? side;
    if (meant !== null && side !== null && meant !== side) {
      tellUnknown('type_unknown', record, 'transactionType');
      return null;
    }
    const said = textOf(record, 'side').toLowerCase();
    if (said !== '' && meant !== null && said !== meant) {
      tellUnknown('type_unknown', record, 'side');
      return null;
    }
    return { ...kind, side: meant };
  };

  /** Whether the transaction itself came about: what did not may not be counted. */
  const isDone = (record: TableRecord, { kind }: JuspayKind): boolean => {
    const status = textOf(record, 'status').toLowerCase();
    if (success.has(status) || (kind !== 'sale' && kind !== 'refund' && disputeFlags.has(status))) return true;
    tellUnknown('status_unknown', record, 'status');
    return false;
  };

  const readDay = (record: TableRecord, column: 'transactionDate' | 'settlementDate') =>
    timeOf(textOf(record, column), record.line, nameOf(column));

  /** Settled rows of the documented header name no lump; they wait, as those that are only on their way do. */
  const readSettlement = (record: TableRecord): Settlement | null => {
    const settled = isSettled(textOf(record, 'settlementStatus'));
    if (settled === null) {
      tellUnknown('status_unknown', record, 'settlementStatus');
      return null;
    }
    const batch = textOf(record, 'utr');
    if (settled && batch === '') settledWithoutUtr();
    if (!settled || batch === '') return { batch: null, valueOn: null };
    if (textOf(record, 'settlementDate') === '') {
      issue(fileIssue('settlement_date_missing', { batch }, place(record, 'settlementDate')));
      return { batch, valueOn: null };
    }
    const moment = readDay(record, 'settlementDate');
    return moment === null ? null : { batch, valueOn: moment.day };
  };

  const grossOf = ({ side }: JuspayKind, { amount, debit }: JuspayFigures): Money => {
    const goesOut = side === null ? debit.units !== 0n : side === 'debit';
    return goesOut ? negate(absolute(amount)) : absolute(amount);
  };

  const tellNet = (record: TableRecord, column: JuspayColumn, stated: Money, found: Money): void =>
    issue(fileIssue('net_mismatch', { stated: toWire(stated), found: toWire(found) }, place(record, column)));

  const readMoney = (record: TableRecord, kind: JuspayKind) => {
    const figures = readFigures(record);
    if (figures === null) return null;
    const gross = grossOf(kind, figures);
    const stated = money(currency, figures.credit.units - figures.debit.units);
    const costs = costsOf(gross, figures);
    if (costs === null) {
      const found = money(currency, gross.units - figures.fee.units - figures.tax.units);
      tellNet(record, gross.units < 0n ? 'debit' : 'credit', stated, found);
      return null;
    }
    const partner = textOf(record, 'partnerAmount') === '' ? stated : amountIn(record, 'partnerAmount');
    if (partner === null) return null;
    if (partner.units !== stated.units) {
      tellNet(record, 'partnerAmount', partner, stated);
      return null;
    }
    return { gross, ...costs };
  };

  return (record) => {
    const kind = readKind(record);
    const done = kind !== null && isDone(record, kind);
    const amounts = kind === null ? null : readMoney(record, kind);
    const time = readDay(record, 'transactionDate');
    const settlement = readSettlement(record);
    if (kind === null || !done || amounts === null || time === null || settlement === null) return null;
    const requestId = textOf(record, 'requestId');
    const ownId = (kind.kind === 'refund' && textOf(record, 'refundRequestId')) || requestId;
    const rrn = textOf(record, 'rrn');
    const said = [time.occurredAt, String(amounts.gross.units), rrn, textOf(record, 'orderId')];
    return providerRow({
      line: record.line,
      kind: kind.kind,
      occurredAt: time.occurredAt,
      ...settlement,
      ...amounts,
      method: 'upi',
      reference: ownId || rrn,
      merchantReference: textOf(record, 'orderId'),
      description: [textOf(record, 'description'), rrn === '' ? '' : `RRN ${rrn}`]
        .filter((text) => text !== '')
        .join(' '),
      identity: ownId === '' ? identityOf([kind.kind, ...said]) : `juspay:${identityKinds[kind.kind]}:${ownId}`,
      raw: record.raw,
    });
  };
}

const identityKinds = {
  sale: 'payment',
  refund: 'refund',
  chargeback: 'chargeback',
  adjustment: 'adjustment',
} as const;
