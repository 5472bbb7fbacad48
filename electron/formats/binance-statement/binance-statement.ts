import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fileIssue } from '../file-issue.ts';
import { statementRow } from '../make-row.ts';
import { maskAccount } from '../mask-account.ts';
import { contentIdentities } from '../row-identity.ts';
import { shortenAddresses } from '../short-address.ts';
import { readCells } from '../table/read-cells.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { Findings } from '../text/text-format.ts';
import { binanceColumns, type BinanceColumn } from './columns.ts';

/**
 * Binance's statement: one row for each leg of every movement in every wallet (spot, funding, earn …), fees as rows of their
 * own, so that the changes of a coin sum to what its balance moved by. It prints no balances and no ids. The lists of trades
 * and of orders hold the same legs once more, and are not read.
 */
export const binanceStatement: TableFormat<BinanceColumn> = {
  id: 'binance.statement',
  label: 'Binance transaction statement',
  kind: 'statement',
  institution: 'binance',
  timeZone: 'UTC',
  versions: 'CSV with and without User_ID, years of four and of two digits',
  checks: 'none: the statement prints neither balances nor totals',
  columns: binanceColumns,
  preambleLimit: 2,
  open: openStatement,
};

// Year first in both generations, whatever its digits.
const forms = ['yyyy-MM-dd HH:mm:ss', 'yy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm:ss.S'] as const;

function openStatement(opening: TableOpening<BinanceColumn>, findings: Findings): TableReader {
  const cells = readCells(opening, forms, findings.issue);
  const identityOf = contentIdentities();
  let user: string | null = null;
  let emptyTold = false;

  const beginUser = (record: TableRecord): void => {
    const id = cells.text(record, 'user');
    if (id === user) return;
    user = id;
    findings.begin({ account: maskAccount(id) });
  };

  const read = (record: TableRecord): void => {
    const moment = cells.moment(record, 'time');
    const currency = cells.currency(record, 'coin');
    const net = currency === null ? null : cells.amount(record, 'change', currency);
    if (moment === null || currency === null || net === null) return;
    if (net.units === 0n) {
      if (!emptyTold) findings.issue(fileIssue('row_left_out', { text: cells.text(record, 'operation') }, record));
      emptyTold = true;
      return;
    }
    const [account, operation, remark] = (['account', 'operation', 'remark'] as const).map((column) =>
      cells.text(record, column),
    );
    beginUser(record);
    findings.row(
      statementRow({
        line: record.line,
        occurredAt: moment.occurredAt,
        valueOn: moment.day,
        net,
        description: shortenAddresses([operation, account, remark].filter((word) => word !== '').join(' · ')),
        // Without the user, so that a row is the same in exports with and without that column.
        identity: identityOf([
          'binance',
          moment.occurredAt,
          account ?? '',
          operation ?? '',
          currency,
          toDecimalText(net),
          remark ?? '',
        ]),
        raw: record.raw,
      }),
    );
  };

  return readWholeRecords(opening, findings.issue, { account: null, read, end: () => [] });
}
