import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { statementRow } from '../make-row.ts';
import { contentIdentities } from '../row-identity.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import type { QifEntry } from './split-entries.ts';

/** Makes a row of an entry whose day was read; null where it moves no money, or where `issue` was told what is wrong. */
export function rowsOfEntries(
  issue: (issue: FileIssue) => void,
): (entry: QifEntry, day: LocalDate | null, currency: CurrencyCode, decimal: '.' | ',' | null) => NormalisedRow | null {
  const readers = { '.': readAmountsIn(issue), ',': readAmountsIn(issue, { decimal: ',' }) };
  const identityOf = contentIdentities();
  let zeroTold = false;

  return (entry, day, currency, decimal) => {
    const { line, fields, raw } = entry;
    const textOf = (code: string): string => fields.find((field) => field.code === code)?.text ?? '';
    const amountOf = (code: string, text: string): Money | null => {
      // Without a decimal mark anywhere, `1,234` may be twelve hundred or one and a quarter.
      if (decimal === null && /[.,]/.test(text)) {
        issue(fileIssue('amount_ambiguous', { text }, { line, column: code }));
        return null;
      }
      return readers[decimal ?? '.'](text, currency, line, code);
    };

    const total = amountOf('T', textOf('T') || textOf('U'));
    // `U` says the same as `T`, from a program that has room for more digits.
    const again = textOf('T') === '' || textOf('U') === '' ? total : amountOf('U', textOf('U'));
    if (total === null || again === null) return null;
    const splits = fields.filter(({ code }) => code === '$').map(({ text }) => amountOf('$', text));
    if (splits.includes(null)) return null;
    const splitSum = splits.reduce((sum, part) => sum + (part?.units ?? 0n), 0n);
    const found = again.units !== total.units ? again.units : splits.length === 0 ? total.units : splitSum;
    if (found !== total.units) {
      const facts = { stated: toWire(total), found: toWire(money(currency, found)) };
      issue(fileIssue('details_mismatch', facts, { line, column: again.units === total.units ? '$' : 'U' }));
      return null;
    }
    if (day === null) return null;
    if (total.units === 0n) {
      if (!zeroTold) issue(fileIssue('row_left_out', { text: textOf('T') || textOf('U') }, { line, column: 'T' }));
      zeroTold = true;
      return null;
    }
    // `N` holds a number of a cheque or transfer, or a word for what it was (`ATM`, `DEP`).
    const reference = /\d/.test(textOf('N')) ? textOf('N') : '';
    const told = ['P', 'M'].map(textOf).filter((text, index, all) => text !== '' && all.indexOf(text) === index);
    const inOneLine = (texts: readonly string[]): string => texts.join(' ').replace(/\s+/g, ' ');
    return statementRow({
      line,
      occurredAt: day,
      net: total,
      reference: maskCardNumbers(reference),
      description: inOneLine(told.map(maskCardNumbers)),
      // By what is written, as it ever was: rows that are in the books must stay known.
      identity: identityOf([entry.account ?? '', day, currency, toDecimalText(total), textOf('N'), inOneLine(told)]),
      raw,
    });
  };
}
