import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { fileIssue } from '../file-issue.ts';
import { maskAccount } from '../mask-account.ts';
import { contentIdentities } from '../row-identity.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { Findings } from '../text/text-format.ts';
import { textAt, type XmlNode } from '../xml/xml-node.ts';
import type { CamtMessage } from './camt-message.ts';
import { countEntries } from './check-summary.ts';
import { rowsOfEntries } from './entry-rows.ts';
import { explainEntry } from './explain-entry.ts';
import { readBalances } from './read-balances.ts';
import { readEntry } from './read-entry.ts';
import { readMoney } from './read-money.ts';
import type { Transaction } from './read-transaction.ts';

/** The report of one account, its parts in the order of the file. */
export type ReportReading = {
  readonly account: (node: XmlNode) => void;
  readonly balance: (node: XmlNode) => void;
  readonly summary: (node: XmlNode) => void;
  readonly entry: (node: XmlNode, transactions: readonly Transaction[]) => void;
  /** An entry too large to be held. */
  readonly lost: () => void;
  readonly end: () => void;
};

/** What lasts through all reports of a file. */
export function readReports(findings: Findings): (message: CamtMessage) => ReportReading {
  const { issue } = findings;
  const money = readMoney(issue);
  const identityOf = contentIdentities();
  const isFirst = firstOfEach();
  let open: string | null = null;

  /** Several reports of one account, one after another, are one part. */
  const begin = (account: string): void => {
    if (open === account) return;
    open = account;
    findings.begin({ account: maskAccount(account) });
  };

  const leaveOut = (text: string, line: number): void => {
    if (isFirst(text)) issue(fileIssue('row_left_out', { text }, { line }));
  };

  return (message) => {
    const balances = readBalances(money);
    const count = countEntries();
    const sums = new Map<CurrencyCode, bigint>();
    let account: string | null = null;
    let summary: XmlNode | null = null;

    const accountNow = (): string => {
      account ??= '';
      begin(account);
      return account;
    };

    return {
      account: (node) => {
        account ??= accountNumber(node);
        begin(account);
      },
      // Between two reports of a day entries may be told once or twice, so no balance holds against them there.
      balance: (node) => {
        if (message.is === 'statement') balances.add(node);
      },
      summary: (node) => void (summary ??= node),
      entry: (node, transactions) => {
        const owner = accountNow();
        const { entry, status } = readEntry(node, message, money, issue);
        if (status !== null) leaveOut(status, node.line);
        if (entry === null) {
          count.skip();
          return;
        }
        count.add(entry.net);
        sums.set(entry.net.currency, (sums.get(entry.net.currency) ?? 0n) + entry.net.units);
        const explanation = explainEntry({ ...entry, transactions }, money, issue);
        for (const row of rowsOfEntries(owner, identityOf)(entry, transactions, explanation)) {
          if (row.net.units === 0n) leaveOut('Amt 0', row.line);
          else findings.row(row);
        }
      },
      lost: count.skip,
      end: () => {
        const owner = accountNow();
        if (summary !== null) count.check(summary, issue);
        balances.end(maskAccount(owner), sums, issue).forEach(findings.balance);
      },
    };
  };
}

/** An IBAN, or what the bank has in its place; version 02 has names of its own for other schemes' numbers. */
const accountNumber = (node: XmlNode): string =>
  (
    textAt(node, 'Id', 'IBAN') ||
    textAt(node, 'Id', 'Othr', 'Id') ||
    textAt(node, 'Id', 'BBAN') ||
    textAt(node, 'Id', 'UPIC') ||
    textAt(node, 'Id', 'PrtryAcct', 'Id')
  ).replace(/\s+/g, '');
