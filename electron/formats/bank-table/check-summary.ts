import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { readAmounts } from '../table/read-amount.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { SummaryFigure } from './read-summary.ts';

/** What the statement's lines add up to. */
export type Counted = {
  readonly opening: Money | null;
  readonly closing: Money | null;
  readonly withdrawals: Money;
  readonly deposits: Money;
  readonly withdrawalCount: number;
  readonly depositCount: number;
};

/**
 * Holds the bank's own summary against its lines: a statement cut in the middle is noticed here even when the balances
 * that are left run on. Gives the stated opening and closing balance, null where the file states none.
 */
export function checkSummary(
  figures: ReadonlyMap<SummaryFigure, { readonly text: string; readonly line: number }>,
  counted: Counted,
  currency: CurrencyCode,
  issue: (issue: FileIssue) => void,
): { readonly opening: Money | null; readonly closing: Money | null } {
  const amountOf = readAmounts(currency, issue);

  const check = (total: 'opening' | 'closing' | 'withdrawals' | 'deposits'): Money | null => {
    const figure = figures.get(total);
    if (figure === undefined) return null;
    const stated = amountOf(figure.text, figure.line, 'STATEMENT SUMMARY');
    const found = counted[total];
    if (stated !== null && found !== null && stated.units !== found.units) {
      issue(
        fileIssue(
          'control_total_mismatch',
          { total, stated: toWire(stated), found: toWire(found) },
          { line: figure.line },
        ),
      );
    }
    return stated;
  };

  const checkCount = (name: 'withdrawalCount' | 'depositCount', total: 'withdrawals' | 'deposits'): void => {
    const figure = figures.get(name);
    // A count is no amount; at most nine digits of it are believable.
    if (figure === undefined || !/^\d{1,9}$/.test(figure.text)) return;
    const stated = Number.parseInt(figure.text, 10);
    if (stated !== counted[name]) {
      issue(fileIssue('control_count_mismatch', { total, stated, found: counted[name] }, { line: figure.line }));
    }
  };

  checkCount('withdrawalCount', 'withdrawals');
  checkCount('depositCount', 'deposits');
  check('withdrawals');
  check('deposits');
  return { opening: check('opening'), closing: check('closing') };
}
