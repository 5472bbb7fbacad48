import { toWire } from '../../../shared/money/wire.ts';
import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import { fileIssue } from '../file-issue.ts';
import type { NormalisedRow } from '../format.ts';
import { maskAccount } from '../mask-account.ts';
import { meetOnce } from '../meet-once.ts';
import { namedCells } from '../table/named-cells.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { coinbaseColumns, type CoinbaseColumn } from './columns.ts';
import { isTrade } from './directions.ts';
import { readTransactions } from './read-transaction.ts';

/**
 * Coinbase's transaction history, every asset in one file. Of a trade it tells the coin: a `Buy` may be paid from the
 * wallet of a currency, a card or a bank, and the file does not say from which, so that no row is made of the other side.
 */
export const coinbaseTransactions: TableFormat<CoinbaseColumn> = {
  id: 'coinbase.transactions',
  label: 'Coinbase transaction history',
  kind: 'statement',
  institution: 'coinbase',
  timeZone: 'UTC',
  versions: 'CSV with prices named by their currency, with Spot Price Currency, with Price Currency, and with ID',
  checks: 'direction of each type; both legs of a conversion; one row for each id, asset and direction',
  columns: coinbaseColumns,
  preambleLimit: 10,
  open: openTransactions,
};

function openTransactions(opening: TableOpening<CoinbaseColumn>, findings: Findings): TableReader {
  const { name } = namedCells(opening);
  const read = readTransactions(opening, findings.issue);
  let rows = 0;
  const pass = meetOnce({
    ...findings,
    row: (row) => {
      rows += 1;
      findings.row(row);
    },
  });
  /** Conversions of which one leg came; their other stands near. */
  const waiting = new Map<string, NormalisedRow>();
  let tradeTold = false;

  const pair = (id: string, legs: readonly NormalisedRow[]): void => {
    const [leg] = legs;
    const other = waiting.get(id);
    if (leg === undefined || legs.length > 1) waiting.delete(id);
    else if (other === undefined) waiting.set(id, leg);
    else {
      waiting.delete(id);
      // Of two legs one leaves. Where both came in, the quantities have no signs.
      if (leg.kind !== other.kind) return;
      const expected = leg.kind === 'credit' ? 'debit' : 'credit';
      const facts = { type: 'Convert', amount: toWire(leg.net), expected } as const;
      findings.issue(fileIssue('sign_wrong', facts, { line: leg.line, column: name('quantity') }));
    }
  };

  return readWholeRecords(opening, findings.issue, {
    account: accountIn(opening.preamble),
    read: (record) => {
      const found = read(record);
      if (found === null) return;
      if (isTrade(found.type) && !tradeTold) {
        tradeTold = true;
        findings.issue(fileIssue('other_side_not_stated', { text: found.type }, record));
      }
      const before = rows;
      found.rows.forEach(pass);
      // A leg that was told already, by the notes of the other one, waits for nothing.
      if (found.converted !== null && rows > before) pair(found.converted, found.rows);
    },
    end: () => {
      for (const { line } of waiting.values())
        findings.issue(fileIssue('value_missing', {}, { line, column: name('notes') }));
      if (rows > 0 && opening.places.id < 0)
        findings.issue(fileIssue('other_references', { report: 'Coinbase transaction history with IDs' }));
      return [];
    },
  });
}

/** `User,<name>,<id>`: the name is not looked at; the id, of hexadecimal digits, stands for the account. */
function accountIn(preamble: readonly TableRecord[]): string | null {
  const user = preamble.find(({ fields }) => comparableName(fields[0] ?? '') === 'user');
  const id = user?.fields.slice(2).find((field) => /^[\da-f-]{16,40}$/i.test(field.trim()));
  return maskAccount(id?.trim() ?? null);
}
