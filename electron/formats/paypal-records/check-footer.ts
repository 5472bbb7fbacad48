import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, StatementBalance } from '../format.ts';
import { statementBalance } from '../statement-balance.ts';
import type { AmountInReader } from '../table/read-amount.ts';
import type { TableRecord } from '../table/split-records.ts';
import { emptyTally, movedBy, tallyOf, type CurrencyTally, type Tally, type Totals } from './tally.ts';

/** The footers' fields from the second on (PayPal, settlement report, section and report footer data). */
const totalNames = [
  ['credits', 'Total Gross Amount Credits'],
  ['debits', 'Total Gross Amount Debits'],
  ['feeCredits', 'Total Transaction Fee Credits'],
  ['feeDebits', 'Total Transaction Fee Debits'],
] as const satisfies readonly (readonly [keyof Totals, string])[];

/** With balances (available, total, payable) and the count of records, as the settlement report has it. */
const fullLength = 19;
const openingAvailable = 6;
const openingTotal = 10;
const countAt = 18;

type Balance = { readonly opening: Money; readonly closing: Money };

/**
 * Holds a section's or the report's footer of one currency against its rows. The transaction detail report lists rows that
 * move nothing, and PayPal does not say whether its totals hold them: either all rows or those that move money must come to
 * them. Gives the balance that the rows explain, where the footer has one.
 */
export function checkFooter(
  record: TableRecord,
  tally: Tally,
  amountOf: AmountInReader,
  issue: (issue: FileIssue) => void,
): StatementBalance | null {
  const { line } = record;
  const text = (at: number): string => record.fields[at]?.trim() ?? '';
  const currency = text(1).toUpperCase();
  if (!isCurrencyCode(currency)) {
    issue(fileIssue('currency_unknown', { text: text(1) }, { line }));
    return null;
  }
  const found = tally.currencies.get(currency) ?? tallyOf(emptyTally(), currency);
  const stated = totalNames.map(([, name], index) => amountOf(text(index + 2), currency, line, name));
  if (stated.some((amount) => amount === null) || tally.broken) return null;
  checkTotals(stated as readonly Money[], found, currency, line, issue);
  if (record.fields.length < fullLength) return null;
  checkCount(text(countAt), found.count, line, issue);
  const balances = [openingAvailable, openingTotal].map((at) => readBalance(text, at, currency, amountOf, line));
  return explained(balances, movedBy(found.moved), line, issue);
}

function checkTotals(
  stated: readonly Money[],
  { all, moved }: CurrencyTally,
  currency: CurrencyCode,
  line: number,
  issue: (issue: FileIssue) => void,
): void {
  const fits = (totals: Totals): boolean =>
    totalNames.every(([total], index) => stated[index]?.units === totals[total]);
  // Public samples do not agree which of the two fee totals comes first; either way round both must be there.
  const turned = ({ credits, debits, feeCredits, feeDebits }: Totals): Totals => ({
    credits,
    debits,
    feeCredits: feeDebits,
    feeDebits: feeCredits,
  });
  if ([all, moved].some((totals) => fits(totals) || fits(turned(totals)))) return;
  totalNames.forEach(([total, name], index) => {
    const amount = stated[index];
    if (amount === undefined || amount.units === all[total]) return;
    const facts = { stated: toWire(amount), found: toWire(money(currency, all[total])) };
    issue(fileIssue('total_mismatch', facts, { line, column: name }));
  });
}

export function checkCount(text: string, found: number, line: number, issue: (issue: FileIssue) => void): void {
  if (!/^\d{1,9}$/.test(text)) {
    issue(fileIssue('line_unreadable', { text }, { line }));
    return;
  }
  const stated = Number.parseInt(text, 10);
  if (stated !== found) issue(fileIssue('count_mismatch', { stated, found }, { line }));
}

/** Four fields: opening side, opening, closing side, closing. */
function readBalance(
  text: (at: number) => string,
  at: number,
  currency: CurrencyCode,
  amountOf: AmountInReader,
  line: number,
): Balance | null {
  const [opening, closing] = [at, at + 2].map((place) => {
    const amount = amountOf(text(place + 1), currency, line, 'Balance');
    return amount !== null && text(place).toUpperCase() === 'DR' ? money(currency, -amount.units) : amount;
  });
  return opening === undefined || opening === null || closing === undefined || closing === null
    ? null
    : { opening, closing };
}

/** Rows that hold and release funds move the available balance and leave the total one, so one of both must be explained. */
function explained(
  balances: readonly (Balance | null)[],
  moved: bigint,
  line: number,
  issue: (issue: FileIssue) => void,
): StatementBalance | null {
  const known = balances.filter((balance) => balance !== null);
  const fitting = known.find(({ opening, closing }) => opening.units + moved === closing.units);
  const [first] = known;
  const shown = fitting ?? first;
  if (shown === undefined) return null;
  const { opening, closing } = shown;
  const reached = opening.units + moved;
  const { currency } = opening;
  if (fitting === undefined) {
    const facts = { total: 'closing', stated: toWire(closing), found: toWire(money(currency, reached)) } as const;
    issue(fileIssue('control_total_mismatch', facts, { line }));
  }
  return statementBalance(null, opening, money(currency, moved), closing);
}
