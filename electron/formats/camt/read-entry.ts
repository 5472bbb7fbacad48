import type { Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { Moment } from '../table/read-moment.ts';
import { compactXml, nodeAt, nodesAt, textAt, type XmlNode } from '../xml/xml-node.ts';
import type { CamtMessage } from './camt-message.ts';
import { isTrue, readCharges, type Charge } from './read-charges.ts';
import { readDate } from './read-date.ts';
import type { MoneyReader } from './read-money.ts';

/** One `Ntry` without its transactions, as the bank booked it. */
export type Entry = {
  readonly line: number;
  readonly net: Money;
  readonly booked: Moment;
  readonly value: Moment | null;
  readonly reversal: boolean;
  readonly servicerReference: string;
  readonly batchReference: string;
  readonly note: string;
  readonly charges: readonly Charge[];
  /** Its text without transactions, up to its own end tag. */
  readonly rawHead: string;
};

/**
 * `status` is what keeps an entry from being money yet; null where it is booked. An entry that cannot be read is null,
 * after its issues are told.
 */
export type EntryReading = { readonly status: string | null; readonly entry: Entry | null };

/** ISO 20022, ExternalEntryStatus1Code: booked; pending, for information, future. */
const unbooked: ReadonlySet<string> = new Set(['PDNG', 'INFO', 'FUTR']);

export function readEntry(
  node: XmlNode,
  message: CamtMessage,
  money: MoneyReader,
  issue: (issue: FileIssue) => void,
): EntryReading {
  const status = statusOf(node, message);
  const place = { line: node.line, column: 'Sts' };
  if (unbooked.has(status)) return { status, entry: null };
  if (status !== 'BOOK') {
    issue(status === '' ? fileIssue('value_missing', {}, place) : fileIssue('status_unknown', { text: status }, place));
    return { status: null, entry: null };
  }
  // `RvslInd` changes nothing here: `CdtDbtInd` is of the entry itself, so a reversal that credits the account is CRDT and
  // what it reverses was a debit (ISO 20022, ReportEntry, ReversalIndicator; so too SIX, Swiss Payment Standards).
  const net = money.signed(node);
  const [bookedNode, valueNode] = [nodeAt(node, 'BookgDt'), nodeAt(node, 'ValDt')];
  const booked = readDate(node, 'BookgDt', issue);
  const value = readDate(node, 'ValDt', issue);
  const unreadable = (bookedNode !== null && booked === null) || (valueNode !== null && value === null);
  const on = booked ?? value;
  if (on === null && !unreadable) {
    issue(fileIssue('value_missing', {}, { line: node.line, column: 'BookgDt' }));
  }
  if (net === null || on === null || unreadable) return { status: null, entry: null };
  return {
    status: null,
    entry: {
      line: node.line,
      net,
      booked: on,
      value,
      reversal: isTrue(textAt(node, 'RvslInd')),
      servicerReference: textAt(node, 'AcctSvcrRef'),
      batchReference: nodesAt(node, 'NtryDtls', 'Btch', 'PmtInfId')[0]?.text ?? '',
      note: textAt(node, 'AddtlNtryInf'),
      charges: readCharges(node),
      rawHead: compactXml(node).slice(0, -'</Ntry>'.length),
    },
  };
}

/**
 * A plain code, since version 04 or 05 in an element of its own. A statement holds booked entries only, whether or not
 * each says so (ISO 20022, BankToCustomerStatement: "the entries booked to the account").
 */
function statusOf(node: XmlNode, message: CamtMessage): string {
  const status = nodeAt(node, 'Sts');
  if (status === null) return message.is === 'statement' ? 'BOOK' : '';
  return textAt(status, 'Cd') || textAt(status, 'Prtry') || status.text;
}
