import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { readAmountsIn, type AmountInReader } from '../table/read-amount.ts';

type Mark = '.' | ',';

/**
 * Amounts as OFX has them: the decimal mark is a point or a comma, and digits should not be grouped (OFX 2.2, section
 * 3.2.9.1). Some banks do group them. What is unmistakable tells which mark the file uses; `1,234` before any is not
 * read.
 */
export function readOfxAmounts(issue: (issue: FileIssue) => void): AmountInReader {
  const readers: Readonly<Record<Mark, AmountInReader>> = {
    '.': readAmountsIn(issue, { decimal: '.' }),
    ',': readAmountsIn(issue, { decimal: ',' }),
  };
  let known: Mark | null = null;

  return (text: string, currency: CurrencyCode, line: number, column: string): Money | null => {
    const plain = text.replace(/\s+/g, '');
    const told = markOf(plain);
    if (told === 'none') return readers['.'](plain, currency, line, column);
    if (told === 'either') {
      // A lone point is the mark, as the specification has it; a lone comma groups thousands in too many hands.
      const mark = known ?? (plain.includes('.') ? '.' : null);
      if (mark !== null) return readers[mark](plain, currency, line, column);
      issue(fileIssue('amount_ambiguous', { text }, { line, column }));
      return null;
    }
    known ??= told;
    return readers[told](plain, currency, line, column);
  };
}

/** The decimal mark; `either` where the one mark there is stands before three digits, as a grouping mark would. */
function markOf(text: string): Mark | 'either' | 'none' {
  const [point, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
  if (point < 0 && comma < 0) return 'none';
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const mark: Mark = point >= 0 ? '.' : ',';
  const other: Mark = mark === '.' ? ',' : '.';
  if (text.indexOf(mark) !== text.lastIndexOf(mark)) return other;
  return /[.,]\d{3}\D*$/.test(text) ? 'either' : mark;
}
