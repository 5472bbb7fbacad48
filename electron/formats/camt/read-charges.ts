import { attributeOf, nodeAt, nodesAt, textAt, type XmlNode } from '../xml/xml-node.ts';

/** One charge as it is written. `total`: the sum of all charges and taxes, beside the single ones or in their place. */
export type Charge = {
  readonly is: 'record' | 'total';
  readonly currency: string;
  readonly node: XmlNode;
  /** Given back to the account's owner. */
  readonly credited: boolean;
};

/**
 * The charges of an entry or a transaction. Versions 02 and 03 repeat `Chrgs` for each, later ones repeat `Rcrd` in it.
 * `ChrgInclInd` false: announced only, no part of the amount (ISO 20022, ChargesRecord).
 */
export const readCharges = (parent: XmlNode): readonly Charge[] =>
  nodesAt(parent, 'Chrgs').flatMap((charges) => [
    ...charge('total', nodeAt(charges, 'TtlChrgsAndTaxAmt'), charges),
    ...charge('record', nodeAt(charges, 'Amt'), charges),
    ...nodesAt(charges, 'Rcrd')
      .filter((record) => !isFalse(textAt(record, 'ChrgInclInd')))
      .flatMap((record) => charge('record', nodeAt(record, 'Amt'), record)),
  ]);

const charge = (is: Charge['is'], node: XmlNode | null, parent: XmlNode): readonly Charge[] =>
  node === null
    ? []
    : [
        {
          is,
          currency: attributeOf(node, 'Ccy').trim(),
          node,
          credited: is === 'record' && textAt(parent, 'CdtDbtInd') === 'CRDT',
        },
      ];

/** XSD's boolean. */
export const isFalse = (text: string): boolean => text === 'false' || text === '0';
export const isTrue = (text: string): boolean => text === 'true' || text === '1';
