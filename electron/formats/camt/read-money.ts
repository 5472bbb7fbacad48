import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, negate, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { attributeOf, textAt, nodeAt, type XmlNode } from '../xml/xml-node.ts';

export type MoneyReader = {
  /** The `Amt` (or whatever is named) of an element, unsigned; null after the issue is told. */
  readonly amount: (node: XmlNode) => Money | null;
  /** The `Amt` of an element with the sign of its `CdtDbtInd`: a credit is positive. */
  readonly signed: (parent: XmlNode) => Money | null;
};

/** XSD's decimal, as `ActiveOrHistoricCurrencyAndAmount` restricts it: no grouping, no comma. */
const decimal = /^\+?(?:\d+(?:\.\d*)?|\.\d+)$/;
const negative = /^-(?:\d+(?:\.\d*)?|\.\d+)$/;

export function readMoney(issue: (issue: FileIssue) => void): MoneyReader {
  const amountIn = readAmountsIn(issue);

  const amount = (node: XmlNode): Money | null => {
    const place = { line: node.line, column: node.local };
    const currency = attributeOf(node, 'Ccy').trim();
    if (currency === '') issue(fileIssue('currency_missing', {}, place));
    else if (!isCurrencyCode(currency)) issue(fileIssue('currency_unknown', { text: currency }, place));
    else if (decimal.test(node.text)) return amountIn(plain(node.text), currency, node.line, node.local);
    else if (node.text === '') issue(fileIssue('value_missing', {}, place));
    else if (negative.test(node.text)) {
      // Its direction is the indicator's to say; a sign beside it may mean either.
      const size = amountIn(plain(node.text.slice(1)), currency, node.line, node.local);
      if (size !== null) issue(fileIssue('side_negative', { amount: toWire(negate(size)) }, place));
    } else issue(fileIssue('amount_not_an_amount', { text: node.text }, place));
    return null;
  };

  const signed = (parent: XmlNode): Money | null => {
    const node = nodeAt(parent, 'Amt');
    const side = textAt(parent, 'CdtDbtInd');
    const place = { line: parent.line, column: 'CdtDbtInd' };
    if (node === null) {
      issue(fileIssue('value_missing', {}, { line: parent.line, column: 'Amt' }));
      return null;
    }
    const size = amount(node);
    if (side === '') issue(fileIssue('value_missing', {}, place));
    else if (side !== 'CRDT' && side !== 'DBIT') issue(fileIssue('type_unknown', { text: side }, place));
    else if (size !== null) return side === 'CRDT' ? size : money(size.currency, -size.units);
    return null;
  };

  return { amount, signed };
}

/** As the amount readers take it: banks pad with zeros (`000000000000149.87`). */
const plain = (text: string): string =>
  text
    .replace('+', '')
    .replace(/^0+(?=\d)/, '')
    .replace(/^\./, '0.')
    .replace(/\.$/, '');
