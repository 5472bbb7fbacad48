import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { negate } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import { firstOfEach } from '../first-of-each.ts';
import { statementRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { shortAddress } from '../short-address.ts';
import { readCells } from '../table/read-cells.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { Findings } from '../text/text-format.ts';
import { binanceStatement } from './binance-statement.ts';
import { binanceTransferColumns, type BinanceTransferColumn } from './columns.ts';

/**
 * Binance's lists of coins deposited and of coins withdrawn, with the id of each on its chain. The statement has the same
 * movements under no id, so that one in both cannot be known for the same, which is told.
 */
export const binanceTransfers: TableFormat<BinanceTransferColumn> = {
  id: 'binance.transfers',
  label: 'Binance deposit history or withdrawal history',
  kind: 'statement',
  institution: 'binance',
  timeZone: 'UTC',
  versions: 'CSV with Network and Date(UTC+0); withdrawals have a Fee',
  checks: 'none: the lists print neither balances nor totals',
  columns: binanceTransferColumns,
  preambleLimit: 2,
  // An older list, of which only the file's name tells deposits from withdrawals.
  not: ['TransactionFee', 'SourceAddress'],
  open: openTransfers,
};

const forms = ['yyyy-MM-dd HH:mm:ss', 'yy-MM-dd HH:mm:ss'] as const;
const movesNothing: ReadonlySet<string> = new Set(['failed', 'cancelled', 'canceled', 'rejected', 'expired']);

function openTransfers(opening: TableOpening<BinanceTransferColumn>, findings: Findings): TableReader {
  const cells = readCells(opening, forms, findings.issue);
  const identityOf = contentIdentities();
  const withdrawals = opening.places.fee >= 0;
  const isFirst = firstOfEach();
  let rows = 0;

  const isFinal = (record: TableRecord): boolean => {
    const text = cells.text(record, 'status');
    const status = text.toLowerCase();
    if (status === 'completed') return true;
    const place = cells.place(record, 'status');
    if (!movesNothing.has(status)) findings.issue(fileIssue('status_unknown', { text }, place));
    else if (isFirst(status)) findings.issue(fileIssue('row_left_out', { text }, place));
    return false;
  };

  const read = (record: TableRecord): void => {
    if (!isFinal(record)) return;
    const moment = cells.moment(record, 'time');
    const currency = cells.currency(record, 'coin');
    const amount = currency === null ? null : cells.amount(record, 'amount', currency);
    const fee = currency === null || !withdrawals ? null : cells.amount(record, 'fee', currency);
    if (moment === null || currency === null || amount === null || (withdrawals && fee === null)) return;
    const word = withdrawals ? 'Withdrawal' : 'Deposit';
    const wrong = amount.units < 0n ? amount : fee !== null && fee.units < 0n ? fee : null;
    if (wrong !== null) {
      const place = cells.place(record, wrong === amount ? 'amount' : 'fee');
      findings.issue(fileIssue('sign_wrong', { type: word, amount: toWire(wrong), expected: 'credit' }, place));
      return;
    }
    const txid = cells.text(record, 'txid');
    const network = cells.text(record, 'network');
    const address = cells.text(record, 'address');
    const net = withdrawals ? negate(amount) : amount;
    // One transaction of the chain may pay several addresses.
    const facts = ['binance', word, moment.occurredAt, currency, network, address, txid, toDecimalText(amount)];
    const identity = identityOf(facts);
    const common = { line: record.line, occurredAt: moment.occurredAt, valueOn: moment.day, reference: txid };
    const description = [word, network, shortAddress(address)].filter((part) => part !== '').join(' · ');
    rows += 1;
    findings.row(statementRow({ ...common, net, description, identity, raw: record.raw }));
    // What is withdrawn arrives whole; the fee is taken besides (BittyTax reads it so).
    if (fee !== null && fee.units !== 0n)
      findings.row(
        statementRow({
          ...common,
          net: negate(fee),
          description: `Fee · ${description}`,
          identity: `${identity}:fee`,
          raw: record.raw,
        }),
      );
  };

  return readWholeRecords(opening, findings.issue, {
    account: null,
    read,
    end: () => {
      if (rows > 0) findings.issue(fileIssue('other_references', { report: binanceStatement.label }));
      return [];
    },
  });
}
