import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import { maskAccount } from '../mask-account.ts';
import { statementBalance } from '../statement-balance.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import type { Findings } from '../text/text-format.ts';
import { minorOf } from './control-total.ts';
import type { BaiRecord } from './join-records.ts';
import { readFields } from './read-fields.ts';
import { readFunds } from './read-funds.ts';
import { closingLedger, openingLedger, totalCredits, totalDebits } from './side-of-type.ts';

type Summary = { readonly amount: Money; readonly count: string };

/** An account of a group, with what its header states of it. */
export type BaiAccount = {
  readonly line: number;
  readonly number: string;
  /** Null when it is none we know: its entries cannot be read. */
  readonly currency: CurrencyCode | null;
  readonly summaries: ReadonlyMap<string, Summary>;
  /** Sum of all amounts of header and entries, in minor units, as the trailer has it. */
  control: bigint;
  records: number;
  readonly credits: Side;
  readonly debits: Side;
  /** Every entry could be read. */
  whole: boolean;
};

export type Side = { count: number; units: bigint };

/** Reads an account's header (03). The currency is the group's where it names none. */
export function readAccount(record: BaiRecord, groupCurrency: string, findings: Findings): BaiAccount {
  const { issue } = findings;
  const fields = readFields(record.pieces);
  const number = fields.next();
  const code = fields.next() || groupCurrency;
  const currency = isCurrencyCode(code) ? code : null;
  if (currency === null) issue(fileIssue('currency_unknown', { text: code }, { line: record.line, column: '03' }));
  const amountOf = readAmountsIn(issue, { unit: 'minor' });
  const summaries = new Map<string, Summary>();
  let control = 0n;
  while (!fields.isDone()) {
    const type = fields.next();
    const text = fields.next();
    const count = fields.next();
    const column = `03 ${type}`;
    if (readFunds(fields) === null) {
      issue(fileIssue('line_unreadable', { text: record.raw }, { line: record.line, column }));
      break;
    }
    if (text === '') continue;
    control += minorOf(text) ?? 0n;
    const amount = amountOf(text, currency ?? 'USD', record.line, column);
    if (amount !== null) summaries.set(type, { amount, count });
  }
  return {
    line: record.line,
    number,
    currency,
    summaries,
    control,
    records: record.pieces.length,
    credits: { count: 0, units: 0n },
    debits: { count: 0, units: 0n },
    whole: currency !== null,
  };
}

/** Holds what the header states of the account against its entries, and gives its balance where it states both ends. */
export function closeAccount(account: BaiAccount, { issue, balance }: Findings): void {
  const { currency, line, summaries, credits, debits, whole } = account;
  if (currency === null) return;
  const sum = money(currency, credits.units - debits.units);
  const opening = summaries.get(openingLedger)?.amount ?? null;
  const closing = summaries.get(closingLedger)?.amount ?? null;
  if (opening !== null && closing !== null) {
    const found = money(currency, opening.units + sum.units);
    balance(statementBalance(maskAccount(account.number), opening, sum, closing));
    if (found.units !== closing.units && whole) {
      const facts = { total: 'closing' as const, stated: toWire(closing), found: toWire(found) };
      issue(fileIssue('control_total_mismatch', facts, { line, column: `03 ${closingLedger}` }));
    }
  }
  if (!whole) return;
  const checkSide = (type: string, { count, units }: Side): void => {
    const stated = summaries.get(type);
    if (stated === undefined || stated.amount.units === units) return;
    const facts = { stated: toWire(stated.amount), found: toWire(money(currency, units)) };
    // A bank may state all credits and list but some; where it lists as many as it counts, they must come to its total.
    const isComplete = /^\d{1,9}$/.test(stated.count) && Number.parseInt(stated.count, 10) === count;
    issue(fileIssue(isComplete ? 'total_mismatch' : 'details_incomplete', facts, { line, column: `03 ${type}` }));
  };
  checkSide(totalCredits, credits);
  checkSide(totalDebits, debits);
}
