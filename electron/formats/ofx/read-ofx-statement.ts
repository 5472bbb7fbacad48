import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { StatementBalance } from '../format.ts';
import { maskAccount } from '../mask-account.ts';
import { contentIdentities } from '../row-identity.ts';
import { statementBalance } from '../statement-balance.ts';
import type { Findings } from '../text/text-format.ts';
import { checkDirections } from './check-directions.ts';
import { readOfxAmounts } from './read-ofx-amount.ts';
import { readOfxRows } from './read-ofx-row.ts';
import { readOfxTime } from './read-ofx-time.ts';
import type { Aggregate } from './read-ofx-tree.ts';

export type OfxStatement = {
  readonly currency: (text: string, line: number) => void;
  readonly account: (aggregate: Aggregate) => void;
  readonly transaction: (aggregate: Aggregate) => void;
  readonly period: (aggregate: Aggregate) => void;
  readonly ledgerBalance: (aggregate: Aggregate) => void;
  readonly end: () => void;
};

/** What lasts through all statements of a file. */
export function readOfxStatements(findings: Findings): (of: 'bank' | 'card') => OfxStatement {
  const { issue } = findings;
  const amountIn = readOfxAmounts(issue);
  const rowOf = readOfxRows(amountIn, contentIdentities(), issue);
  let open: string | null = null;
  let zeroTold = false;

  const begin = (key: string, number: string): void => {
    if (open === key) return;
    open = key;
    findings.begin({ account: maskAccount(number) });
  };

  return (of) => {
    const directions = checkDirections();
    let currency: CurrencyCode | null = null;
    let key: string | null = null;
    let number = '';
    let sum = 0n;
    let lastDay: LocalDate | null = null;
    let throughDay: LocalDate | null = null;
    let countable = true;
    let ledger: Aggregate | null = null;

    const name = (values: Aggregate['values']): void => {
      number = (values.get('ACCTID') ?? '').replace(/\s+/g, '');
      key = [values.get('BANKID') ?? '', values.get('BRANCHID') ?? '', number, values.get('ACCTTYPE') ?? ''].join('|');
      begin(key, number);
    };

    /**
     * The balance the bank's ledger had on its day: it closes this statement only where that day is not before the last
     * transaction nor after the period that was downloaded, in which case others may have come between.
     */
    const balanceOf = (): StatementBalance | null => {
      if (ledger === null || currency === null || !countable || throughDay === null) return null;
      const { values, line } = ledger;
      const asOf = readOfxTime(values.get('DTASOF') ?? '')?.day ?? null;
      if (asOf === null || asOf > throughDay || (lastDay !== null && asOf < lastDay)) return null;
      const closing = amountIn(values.get('BALAMT') ?? '', currency, line, 'BALAMT');
      // What is owed on a card is negative; some issuers print it as a plain number, which nothing tells apart.
      if (closing === null || (of === 'card' && closing.units > 0n)) return null;
      const opening = money(currency, closing.units - sum);
      return statementBalance(maskAccount(number), opening, money(currency, sum), closing);
    };

    return {
      currency: (text, line) => {
        const symbol = text.toUpperCase();
        if (isCurrencyCode(symbol)) currency = symbol;
        else issue(fileIssue('currency_unknown', { text }, { line, column: 'CURDEF' }));
      },
      account: ({ values }) => {
        if (key === null) name(values);
      },
      transaction: (aggregate) => {
        if (key === null) name(new Map());
        if (currency === null) {
          issue(fileIssue('currency_missing', {}, { line: aggregate.line, column: 'CURDEF' }));
          return;
        }
        const found = rowOf(aggregate, key ?? '', currency);
        countable &&= found !== null && found.row.currency === currency;
        if (found === null) return;
        const { row, type, day } = found;
        if (row.net.units === 0n) {
          if (!zeroTold) issue(fileIssue('row_left_out', { text: 'TRNAMT 0' }, { line: row.line }));
          zeroTold = true;
          return;
        }
        findings.row(row);
        directions.add(type, row);
        sum += row.net.units;
        if (lastDay === null || day > lastDay) lastDay = day;
      },
      period: ({ values }) => {
        throughDay = readOfxTime(values.get('DTEND') ?? '')?.day ?? null;
      },
      ledgerBalance: (aggregate) => void (ledger ??= aggregate),
      end: () => {
        if (key === null) name(new Map());
        directions.end().forEach(issue);
        const balance = balanceOf();
        if (balance !== null) findings.balance(balance);
      },
    };
  };
}
