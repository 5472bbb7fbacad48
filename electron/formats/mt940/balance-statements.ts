import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, negate, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import { statementBalance } from '../statement-balance.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import type { Findings } from '../text/text-format.ts';
import { plainAmount } from './plain-amount.ts';
import { readBalanceField, type BalanceField } from './read-balance-field.ts';
import type { SwiftField } from './split-fields.ts';

/** A balance as stated; `amount` is null in a currency we do not know. */
export type StatedBalance = { readonly field: BalanceField; readonly amount: Money | null; readonly line: number };

/** What of a statement is needed to hold its balances together. */
export type StatementFigures = {
  /** Names account and currency. */
  readonly key: string;
  /** Masked. */
  readonly account: string | null;
  readonly opening: StatedBalance | null;
  /** Of its rows, in ledger units. */
  readonly units: bigint;
  /** Whether every entry could be read. */
  readonly whole: boolean;
};

/** Reads the balances of a file's statements and holds them against what lies between them. */
export function balanceStatements({ issue, balance }: Findings): {
  readonly read: (field: SwiftField) => StatedBalance | null;
  readonly open: (statement: StatementFigures) => void;
  readonly close: (statement: StatementFigures, closing: StatedBalance, column: string) => void;
} {
  const amountOf = readAmountsIn(issue);
  let before: { readonly key: string; readonly closing: StatedBalance } | null = null;

  return {
    read: ({ tag, line, lines }) => {
      const field = readBalanceField(lines[0] ?? '');
      if (field === null) return null;
      if (!isCurrencyCode(field.currency)) return { field, amount: null, line };
      const size = amountOf(plainAmount(field.amount), field.currency, line, `:${tag}:`);
      return { field, amount: size !== null && field.negative ? negate(size) : size, line };
    },
    open: ({ key, opening }) => {
      const last = before?.key === key ? before.closing : null;
      if (!isKnown(opening) || !isKnown(last)) return;
      // In a file that has its statements newest first, none of them goes on from the one above.
      if (opening.field.on.day < last.field.on.day || opening.amount.units === last.amount.units) return;
      const facts = { closing: toWire(last.amount), opening: toWire(opening.amount) };
      issue(fileIssue('statements_apart', facts, opening));
    },
    close: ({ key, account, opening, units, whole }, closing, column) => {
      before = { key, closing };
      if (!isKnown(opening) || !isKnown(closing)) return;
      const place = { line: closing.line, column };
      const { currency } = opening.amount;
      if (closing.amount.currency !== currency) {
        issue(fileIssue('amount_wrong_currency', { text: closing.field.currency, currency }, place));
        return;
      }
      const found = money(currency, opening.amount.units + units);
      balance(statementBalance(account, opening.amount, money(currency, units), closing.amount));
      if (found.units === closing.amount.units || !whole) return;
      const facts = { total: 'closing' as const, stated: toWire(closing.amount), found: toWire(found) };
      issue(fileIssue('control_total_mismatch', facts, place));
    },
  };
}

const isKnown = (stated: StatedBalance | null): stated is StatedBalance & { readonly amount: Money } =>
  stated !== null && stated.amount !== null;
