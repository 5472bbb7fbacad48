import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, StatementBalance } from '../format.ts';
import { statementBalance } from '../statement-balance.ts';
import { nodeAt, textAt, type XmlNode } from '../xml/xml-node.ts';
import { momentOf } from './read-date.ts';
import type { MoneyReader } from './read-money.ts';

export type BalanceReading = {
  readonly add: (node: XmlNode) => void;
  /** Holds opening + entries against closing, in each currency that has both. */
  readonly end: (
    account: string | null,
    sums: ReadonlyMap<CurrencyCode, bigint>,
    issue: (issue: FileIssue) => void,
  ) => readonly StatementBalance[];
};

type Stated = { readonly code: string; readonly amount: Money; readonly day: string; readonly line: number };

/**
 * ISO 20022, BalanceType12Code, the booked ones: opening, previously closed, closing, interim. The others are available,
 * forward, expected or informational, and no entry leads from one to another.
 */
const bookedCodes: ReadonlySet<string> = new Set(['OPBD', 'PRCD', 'CLBD', 'ITBD']);

/** The balances of one statement, in all its currencies. */
export function readBalances(read: MoneyReader): BalanceReading {
  const stated: Stated[] = [];
  return {
    add: (node) => {
      const code = textAt(node, 'Tp', 'CdOrPrtry', 'Cd');
      if (!bookedCodes.has(code)) return;
      const amount = read.signed(node);
      const date = nodeAt(node, 'Dt', 'Dt') ?? nodeAt(node, 'Dt', 'DtTm') ?? nodeAt(node, 'Dt');
      // Only which of several comes first rests on the date.
      const day = momentOf(date?.text ?? '')?.day ?? '';
      if (amount !== null) stated.push({ code, amount, day, line: node.line });
    },
    end: (account, sums, issue) => {
      const currencies = [...new Set(stated.map(({ amount }) => amount.currency))];
      const ends = currencies.map((currency) => endsOf(stated.filter(({ amount }) => amount.currency === currency)));
      tellOfStrangers(ends, issue);
      return ends.flatMap(({ opening, closing }) => {
        if (opening === null || closing === null) return [];
        const { currency } = opening.amount;
        const sum = money(currency, sums.get(currency) ?? 0n);
        const found = money(currency, opening.amount.units + sum.units);
        if (found.units !== closing.amount.units) {
          const facts = { total: 'closing', stated: toWire(closing.amount), found: toWire(found) } as const;
          issue(fileIssue('control_total_mismatch', facts, { line: closing.line, column: 'Bal' }));
        }
        return [statementBalance(account, opening.amount, sum, closing.amount)];
      });
    },
  };
}

type Ends = { readonly opening: Stated | null; readonly closing: Stated | null };

/**
 * Of one currency: a statement over several days may state each day's. Where it is one page of several, interim
 * balances stand at the page's ends: the first opens it, the last closes it.
 */
function endsOf(stated: readonly Stated[]): Ends {
  const of = (code: string): readonly Stated[] =>
    stated
      .filter((each) => each.code === code)
      .toSorted((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
  const interim = of('ITBD');
  const begins = of('OPBD')[0] ?? of('PRCD')[0] ?? null;
  const closes = of('CLBD').at(-1) ?? null;
  if (begins === null && closes === null && interim.length < 2) return { opening: null, closing: null };
  return { opening: begins ?? interim[0] ?? null, closing: closes ?? interim.at(-1) ?? null };
}

/** A statement that opens in one currency and closes in another has lost a balance of each. */
function tellOfStrangers(ends: readonly Ends[], issue: (issue: FileIssue) => void): void {
  const opened = ends.find(({ opening, closing }) => opening !== null && closing === null)?.opening;
  const closed = ends.find(({ opening, closing }) => opening === null && closing !== null)?.closing;
  if (opened === undefined || opened === null || closed === undefined || closed === null) return;
  const text = `CLBD ${opened.amount.currency}`;
  issue(fileIssue('part_missing', { text }, { line: closed.line, column: 'Bal' }));
}
