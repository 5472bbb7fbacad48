import { attributeOf, compactXml, nodeAt, nodesAt, textAt, type XmlNode } from '../xml/xml-node.ts';
import { readCharges, type Charge } from './read-charges.ts';

/** An amount as it is written, with the element it stands in: only those in the entry's own currency are read. */
export type StatedAmount = { readonly currency: string; readonly node: XmlNode };

export type References = {
  readonly endToEnd: string;
  readonly transaction: string;
  readonly instruction: string;
  readonly servicer: string;
  readonly cheque: string;
  readonly creditor: string;
};

/** One `TxDtls`, as far as it is needed: an entry may hold tens of thousands. */
export type Transaction = {
  readonly line: number;
  readonly raw: string;
  /** CRDT or DBIT; empty where the entry's own holds for it, as in versions 02 and 03. */
  readonly side: string;
  /** What moved on the account, the surest first. */
  readonly amounts: readonly StatedAmount[];
  /** What was ordered, which need not be what moved. */
  readonly instructed: StatedAmount | null;
  readonly charges: readonly Charge[];
  readonly exchanged: boolean;
  readonly references: References;
  readonly debtor: string;
  readonly creditor: string;
  readonly notes: readonly string[];
};

export function readTransaction(node: XmlNode): Transaction {
  const details = nodeAt(node, 'AmtDtls');
  const instructed = stated(nodeAt(node, 'AmtDtls', 'InstdAmt', 'Amt'));
  const amounts = [
    nodeAt(node, 'Amt'),
    nodeAt(node, 'AmtDtls', 'TxAmt', 'Amt'),
    nodeAt(node, 'AmtDtls', 'CntrValAmt', 'Amt'),
  ];
  return {
    line: node.line,
    raw: compactXml(node),
    side: textAt(node, 'CdtDbtInd'),
    amounts: amounts.map(stated).filter((each) => each !== null),
    instructed,
    charges: readCharges(node),
    exchanged: details !== null && details.children.some((each) => nodeAt(each, 'CcyXchg') !== null),
    references: {
      endToEnd: provided(textAt(node, 'Refs', 'EndToEndId')),
      transaction: provided(textAt(node, 'Refs', 'TxId')),
      instruction: provided(textAt(node, 'Refs', 'InstrId')),
      servicer: provided(textAt(node, 'Refs', 'AcctSvcrRef')),
      cheque: provided(textAt(node, 'Refs', 'ChqNb')),
      creditor: textAt(node, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref'),
    },
    debtor: partyName(node, 'Dbtr'),
    creditor: partyName(node, 'Cdtr'),
    notes: [
      ...texts(node, 'RmtInf', 'Ustrd'),
      ...texts(node, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref'),
      ...texts(node, 'RmtInf', 'Strd', 'AddtlRmtInf'),
      ...texts(node, 'RtrInf', 'Rsn', 'Cd'),
      ...texts(node, 'RtrInf', 'AddtlInf'),
      ...texts(node, 'AddtlTxInf'),
    ],
  };
}

const stated = (node: XmlNode | null): StatedAmount | null =>
  node === null ? null : { currency: attributeOf(node, 'Ccy').trim(), node };

/** SEPA's and SWIFT's words for a reference that nobody gave. */
const provided = (text: string): string => (/^(?:NOT ?PROVIDED|NONREF)$/i.test(text) ? '' : text);

const texts = (node: XmlNode, ...names: readonly string[]): readonly string[] =>
  nodesAt(node, ...names).map(({ text }) => text);

/** Since version 08 a party's name stands one level deeper; an ultimate party is named where the direct one is not. */
const partyName = (node: XmlNode, party: 'Dbtr' | 'Cdtr'): string =>
  [party, `Ultmt${party}`]
    .flatMap((name) => [textAt(node, 'RltdPties', name, 'Nm'), textAt(node, 'RltdPties', name, 'Pty', 'Nm')])
    .find((name) => name !== '') ?? '';
