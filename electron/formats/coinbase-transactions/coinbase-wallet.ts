import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { keyedBalances } from '../bank-table/keyed-balances.ts';
import { fileIssue } from '../file-issue.ts';
import type { NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { shortenAddresses } from '../short-address.ts';
import { readCells } from '../table/read-cells.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { coinbaseTransactions } from './coinbase-transactions.ts';
import { coinbaseTimeForms } from './time-forms.ts';
import { coinbaseWalletColumns, type CoinbaseWalletColumn } from './columns.ts';

/**
 * Coinbase's report of one wallet as it was until 2017: signed amounts and the balance behind each. Names, bank accounts and
 * e-mail addresses stand in its preamble and in the columns `To` and `Transfer Payment Method`, which are not read.
 */
export const coinbaseWallet: TableFormat<CoinbaseWalletColumn> = {
  id: 'coinbase.wallet',
  label: 'Coinbase wallet report (to 2017)',
  kind: 'statement',
  institution: 'coinbase',
  timeZone: 'UTC',
  versions: 'CSV of 22 columns',
  checks: 'running balance, in each currency',
  columns: coinbaseWalletColumns,
  preambleLimit: 10,
  open: openWallet,
};

type WalletRow = NormalisedRow & { readonly balance: NonNullable<NormalisedRow['balance']> };

function openWallet(opening: TableOpening<CoinbaseWalletColumn>, findings: Findings): TableReader {
  const cells = readCells(opening, coinbaseTimeForms, findings.issue);
  const identityOf = contentIdentities();
  const balances = keyedBalances(cells.name('balance'));
  let emptyTold = false;
  let rows = 0;

  const read = (record: TableRecord): WalletRow | null => {
    const moment = cells.moment(record, 'time');
    const currency = cells.currency(record, 'currency');
    const net = currency === null ? null : cells.amount(record, 'amount', currency);
    const balance = currency === null ? null : cells.amount(record, 'balance', currency);
    if (moment === null || currency === null || net === null || balance === null) return null;
    const id = cells.text(record, 'id');
    const row = statementRow({
      line: record.line,
      occurredAt: moment.occurredAt,
      valueOn: moment.day,
      net,
      reference: id,
      description: shortenAddresses(cells.text(record, 'notes')),
      balance,
      // The id is a transaction's, which may move two wallets; the balance tells rows of one wallet apart.
      identity: identityOf(['coinbase', id, moment.occurredAt, currency, toDecimalText(net), toDecimalText(balance)]),
      raw: record.raw,
    });
    return { ...row, balance };
  };

  return readWholeRecords(opening, findings.issue, {
    account: null,
    read: (record) => {
      const row = read(record);
      if (row === null) return;
      balances.add(row.currency, row);
      if (row.net.units !== 0n) {
        rows += 1;
        findings.row(row);
      } else if (!emptyTold) {
        emptyTold = true;
        findings.issue(fileIssue('row_left_out', { text: '0' }, record));
      }
    },
    end: () => {
      if (rows > 0) findings.issue(fileIssue('other_references', { report: coinbaseTransactions.label }));
      const found = balances.end();
      found.issues.forEach(findings.issue);
      return found.balances;
    },
  });
}
