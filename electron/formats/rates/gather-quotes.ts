import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { parseRate } from '../../../shared/money/parse-rate.ts';
import type { RateQuote } from '../../domain/rates/rate-quote.ts';
import type { IssueCode, IssueFacts } from '../../../shared/wording/issues/issue.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { issueList } from '../issue-list.ts';
import { quotesLimit } from './rate-file.ts';
import { publishedDayForms, readPublishedDay } from './read-published-day.ts';

/** A currency as a file names it: one of ours, one that exists but that we do not know, or no code at all. */
export type NamedCurrency =
  { readonly known: true; readonly code: CurrencyCode } | { readonly known: false; readonly code: string };

/** One rate as a file has it; `column` is where its figure stands. */
export type FoundRate = {
  readonly from: NamedCurrency;
  readonly to: NamedCurrency;
  readonly on: LocalDate;
  readonly text: string;
  readonly source: string;
  readonly line: number;
  readonly column: string;
};

export type QuoteGathering = {
  readonly issue: (issue: FileIssue) => void;
  /** The day of a cell; null after it has said why that is none. */
  readonly day: (text: string, line: number, column: string | null) => LocalDate | null;
  /** The currency of a cell; null after it has said why that is none. */
  readonly currency: (text: string, line: number, column: string | null) => NamedCurrency | null;
  /** A rate becomes a quote, an issue, or one of the counted rates of unknown currencies. */
  readonly add: (found: FoundRate) => void;
  /** True once there are more than can be held: the rest of the file need not be read. */
  readonly isFull: () => boolean;
  readonly end: () => { readonly quotes: readonly RateQuote[]; readonly issues: readonly FileIssue[] };
};

type Place = { readonly line: number; readonly column: string | null };

/** Codes of ISO 4217 have three letters, those of coins three to five letters and digits. */
const currencyCode = /^[A-Z][A-Z0-9]{2,4}$/;

/** More of them are counted, but not named. */
const namedUnknown = 50;

/** Gathers the rates of one file, in its order, each pair and day once. */
export function gatherQuotes(): QuoteGathering {
  const quotes: RateQuote[] = [];
  const issues = issueList();
  const seen = new Map<string, Map<LocalDate, RateQuote>>();
  const unknown = new Set<string>();
  let skipped = 0;
  let full = false;

  const skip = (currencies: readonly NamedCurrency[]): void => {
    skipped += 1;
    for (const each of currencies) if (!each.known && unknown.size <= namedUnknown) unknown.add(each.code);
  };

  /** An empty cell is said to be empty, whatever it should have been. */
  const refuse = <C extends IssueCode>(text: string, code: C, facts: IssueFacts[C], place: Place): void =>
    issues.add(text === '' ? fileIssue('value_missing', {}, place) : fileIssue(code, facts, place));

  const daysOf = (pair: string): Map<LocalDate, RateQuote> => {
    const days = seen.get(pair) ?? new Map<LocalDate, RateQuote>();
    seen.set(pair, days);
    return days;
  };

  const keep = (quote: RateQuote, line: number): void => {
    const pair = `${quote.from}/${quote.to}`;
    const days = daysOf(pair);
    const before = days.get(quote.on);
    const firstLine = before?.line ?? 0;
    if (before === undefined && quotes.length < quotesLimit) {
      days.set(quote.on, quote);
      quotes.push(quote);
    } else if (before === undefined) {
      full = true;
      issues.add(fileIssue('too_many_rates', { limit: quotesLimit }, { line }));
    } else if (isSameRate(before, quote)) {
      issues.add(fileIssue('duplicate_row', { reference: `${pair} ${quote.on}`, firstLine, line }, { line }));
    } else {
      issues.add(fileIssue('rate_conflict', { pair, date: quote.on, firstLine, line }, { line }));
    }
  };

  return {
    issue: issues.add,
    day: (text, line, column) => {
      const day = readPublishedDay(text);
      if (day === null) refuse(text, 'date_unreadable', { text, form: publishedDayForms }, { line, column });
      return day;
    },
    currency: (text, line, column) => {
      const upper = text.toUpperCase();
      if (isCurrencyCode(upper)) return { known: true, code: upper };
      if (currencyCode.test(upper)) return { known: false, code: upper };
      refuse(text, 'currency_code_unreadable', { text }, { line, column });
      return null;
    },
    add: ({ from, to, on, text, source, line, column }) => {
      if (full) return;
      if (from.code === to.code) {
        issues.add(fileIssue('rate_same_currency', { currency: from.code }, { line, column }));
      } else if (!from.known || !to.known) {
        skip([from, to]);
      } else {
        const rate = parseRate(from.code, to.code, text);
        if (rate !== null) keep({ from: from.code, to: to.code, on, rate, source, line }, line);
        else refuse(text, 'rate_unreadable', { text }, { line, column });
      }
    },
    isFull: () => full,
    end: () => {
      if (skipped > 0) {
        const named = [...unknown].toSorted().slice(0, namedUnknown).join(', ');
        const currencies = unknown.size > namedUnknown ? `${named}, …` : named;
        // It keeps no file out: the ECB publishes rates of currencies that no merchant of ours has met.
        issues.add({ ...fileIssue('rates_left_out', { count: skipped, currencies }), holds: false });
      }
      return { quotes, issues: [...issues.take(), ...issues.overflow()] };
    },
  };
}

/** Both are in lowest terms, so that equal rates are equal numbers however many zeros were written. */
const isSameRate = (left: RateQuote, right: RateQuote): boolean =>
  left.rate.numerator === right.rate.numerator && left.rate.denominator === right.rate.denominator;
