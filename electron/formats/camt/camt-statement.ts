import { fileIssue } from '../file-issue.ts';
import type { Findings, TextFormat } from '../text/text-format.ts';
import { gatherNode, nodeWeight } from '../xml/gather-node.ts';
import type { XmlElement } from '../xml/read-elements.ts';
import { xmlFormat, type XmlReader } from '../xml/xml-format.ts';
import type { XmlNode } from '../xml/xml-node.ts';
import { camtMessageOf, declaresCamt, isCamtNamespace, type CamtMessage } from './camt-message.ts';
import { readReports, type ReportReading } from './read-report.ts';
import { readTransaction, type Transaction } from './read-transaction.ts';

/** ISO 20022's account reports in XML: camt.053 statements, camt.052 reports within a day, camt.054 notifications. */
export const camtStatement: TextFormat = xmlFormat({
  id: 'camt.statement',
  label: 'ISO 20022 camt.053, camt.052 or camt.054',
  kind: 'statement',
  institution: 'other_bank',
  // Its days are the bank's own, its times bear their offset.
  timeZone: 'UTC',
  versions: 'camt.053, camt.052 and camt.054, versions 02 to 13, by namespace',
  checks:
    'opening balance, entries and closing balance; an entry’s transactions and charges; totals of credits and debits',
  recognises: declaresCamt,
  open: openMessage,
});

/** How much of one entry is held beside its transactions, and of those: some forty thousand usual ones. */
const entryLimit = 1_048_576;
const transactionsLimit = 67_108_864;

const held: ReadonlySet<string> = new Set(['Acct', 'Bal', 'TxsSummry', 'Ntry']);

function openMessage(findings: Findings): XmlReader {
  const openReport = readReports(findings);
  /** From the root to the open element, empty for what is not of the message; what is gathered is not in it. */
  const path: string[] = [];
  let message: CamtMessage | null = null;
  let report: ReportReading | null = null;
  let reportDepth = 0;
  let reports = 0;
  let entries = 0;
  let firstLine = 1;
  let transactions: Transaction[] = [];
  let weight = 0;
  let heldLine = 1;

  const gathering = gatherNode({
    attributes: ['Ccy'],
    limit: entryLimit,
    take: (node) => {
      if (node.local !== 'TxDtls') return false;
      if (weight > transactionsLimit) return true;
      const transaction = readTransaction(node);
      weight += transaction.raw.length + nodeWeight * 10;
      if (weight <= transactionsLimit) transactions.push(transaction);
      return true;
    },
  });

  const openOutside = (element: XmlElement): void => {
    const local = isCamtNamespace(element.uri) ? element.local : '';
    path.push(local);
    if (message === null) {
      message = camtMessageOf(local);
      if (message !== null) firstLine = element.line;
    } else if (report === null && local === message.report) {
      report = openReport(message);
      reportDepth = path.length;
      reports += 1;
    } else if (report !== null && path.length === reportDepth + 1 && held.has(local)) {
      path.pop();
      heldLine = element.line;
      gathering.open(element);
    } else if (local === 'Ntry') {
      findings.issue(fileIssue('xml_element_unexpected', { text: local }, element));
    }
  };

  const endReport = (): void => {
    report?.end();
    report = null;
    reportDepth = 0;
  };

  const take = (node: XmlNode, into: ReportReading): void => {
    if (node.local === 'Acct') into.account(node);
    else if (node.local === 'Bal') into.balance(node);
    else if (node.local === 'TxsSummry') into.summary(node);
    else into.entry(node, transactions);
  };

  const closeGathered = (whole: XmlNode | 'too_long'): void => {
    if (report === null) return;
    if (whole === 'too_long' || weight > transactionsLimit) {
      report.lost();
      const limit = whole === 'too_long' ? entryLimit : transactionsLimit;
      findings.issue(fileIssue('record_too_long', { limit }, { line: heldLine }));
    } else take(whole, report);
    if (whole === 'too_long' || whole.local === 'Ntry') entries += 1;
    transactions = [];
    weight = 0;
  };

  return {
    open: (element) => {
      if (gathering.isOpen()) gathering.open(element);
      else openOutside(element);
    },
    text: (text) => {
      if (gathering.isOpen()) gathering.text(text);
    },
    close: () => {
      if (gathering.isOpen()) {
        const whole = gathering.close();
        if (whole !== null) closeGathered(whole);
      } else {
        if (path.length === reportDepth) endReport();
        path.pop();
      }
    },
    end: (broken) => {
      // What broke off has lost entries: nothing is held against its balances.
      if (broken) return;
      if (reports === 0) {
        findings.issue(fileIssue('part_missing', { text: message?.report ?? 'Stmt' }, { line: firstLine }));
      } else if (entries === 0) findings.issue(fileIssue('header_only', {}, { line: firstLine }));
      else if (message?.is !== 'statement') findings.issue(fileIssue('interim_report', {}, { line: firstLine }));
    },
  };
}
