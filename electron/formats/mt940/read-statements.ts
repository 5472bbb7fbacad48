import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import { fileIssue } from '../file-issue.ts';
import { maskAccount } from '../mask-account.ts';
import type { Findings } from '../text/text-format.ts';
import { balanceStatements, type StatedBalance, type StatementFigures } from './balance-statements.ts';
import { countEntries, type EntryCount } from './count-entries.ts';
import { currencyOfFloor } from './read-balance-field.ts';
import { readEntry } from './read-entry.ts';
import { rowsOfEntries, type WholeEntry } from './row-of-entry.ts';
import type { FieldTaker, SwiftField } from './split-fields.ts';
import { readAccount, type StatementAccount } from './statement-account.ts';

/** The statement that is being read. */
type Open = {
  readonly line: number;
  account: StatementAccount | null;
  currency: CurrencyCode | 'unknown' | null;
  opening: StatedBalance | null;
  closed: boolean;
  /** MT942: no balances, sums of its own. */
  interim: boolean;
  units: bigint;
  whole: boolean;
  readonly count: EntryCount;
  /** The entry that a `:86:` belongs to. */
  entry: WholeEntry | null;
};

/** Follows the messages of a file: a part for each account in turn, a row for each entry, a balance for each statement. */
export function readStatements(
  findings: Findings,
  said: CurrencyCode | null,
): FieldTaker & { readonly end: () => void } {
  const { issue } = findings;
  const rowOf = rowsOfEntries(issue);
  const balances = balanceStatements(findings);
  let open: Open | null = null;
  /** Account and currency of the part that was begun. */
  let begun: { readonly number: string; readonly currency: CurrencyCode } | null = null;
  let entries = 0;

  const endStatement = (): void => {
    if (open === null) return;
    const { line, opening, closed, interim } = open;
    finishEntry(open);
    // Also one without entries and balances says whose it is.
    beginPart(open);
    open = null;
    if (interim && opening === null && !closed) return;
    if (opening === null) issue(fileIssue('part_missing', { text: ':60F:' }, { line }));
    if (closed) return;
    const text = ':62F:';
    const begins = opening?.amount ?? null;
    if (begins === null) issue(fileIssue('part_missing', { text }, { line }));
    else issue(fileIssue('closing_missing', { text, opening: toWire(begins) }, { line }));
  };

  const start = (line: number): Open => {
    endStatement();
    open = {
      line,
      account: null,
      currency: null,
      opening: null,
      closed: false,
      interim: false,
      units: 0n,
      whole: true,
      count: countEntries(issue),
      entry: null,
    };
    return open;
  };

  /** Entries without a heading are shown with those before them; the missing heading holds the file. */
  const accountOf = ({ account }: Pick<Open, 'account'>): string => account?.number ?? begun?.number ?? '';

  /** Begins the account's part, or goes on with it when the statement before was of the same account. */
  const beginPart = (statement: Open): void => {
    const number = accountOf(statement);
    statement.currency ??= statement.account?.currency ?? begun?.currency ?? said;
    const { currency } = statement;
    if (currency === null || currency === 'unknown') return;
    if (begun?.number === number && begun.currency === currency) return;
    begun = { number, currency };
    findings.begin({ account: maskAccount(number) });
  };

  const figuresOf = ({ account, opening, units, whole, currency }: Open): StatementFigures => {
    const number = accountOf({ account });
    return { key: `${currency ?? ''} ${number}`, account: maskAccount(number), opening, units, whole };
  };

  const finishEntry = (statement: Open): void => {
    const { entry: whole } = statement;
    statement.entry = null;
    if (whole === null) return;
    beginPart(statement);
    const { currency } = statement;
    if (currency === null) {
      issue(fileIssue('currency_unstated', {}, { line: whole.line }));
      statement.currency = 'unknown';
    }
    const made =
      currency === null || currency === 'unknown'
        ? null
        : rowOf(whole, maskAccount(accountOf(statement)) ?? '', currency);
    if (made === null) {
      statement.whole = false;
      return;
    }
    statement.count.add(whole.entry, made.size);
    statement.units += made.row?.net.units ?? 0n;
    if (made.row !== null) findings.row(made.row);
  };

  const readEntryField = (statement: Open, field: SwiftField): void => {
    entries += 1;
    const { line } = field;
    const entry = readEntry(field.lines);
    if (entry !== null && !('faulty' in entry)) {
      statement.entry = { entry, line, details: [], raw: rawOf(field) };
      return;
    }
    statement.whole = false;
    if (entry === null) unreadable(field);
    else {
      const form = entry.faulty.length === 4 ? 'MMdd' : 'yyMMdd';
      issue(fileIssue('date_unreadable', { text: entry.faulty, form }, { line, column: ':61:' }));
    }
  };

  const setCurrency = (statement: Open, code: string, { line, tag }: SwiftField): void => {
    if (!isCurrencyCode(code)) issue(fileIssue('currency_unknown', { text: code }, { line, column: `:${tag}:` }));
    statement.currency ??= isCurrencyCode(code) ? code : 'unknown';
  };

  const readOpening = (statement: Open, field: SwiftField): void => {
    const stated = statement.opening === null ? balances.read(field) : null;
    if (stated === null) {
      unreadable(field);
      return;
    }
    statement.opening = stated;
    setCurrency(statement, stated.field.currency, field);
    beginPart(statement);
    balances.open(figuresOf(statement));
  };

  const readClosing = (statement: Open, field: SwiftField): void => {
    const stated = statement.closed ? null : balances.read(field);
    statement.closed = true;
    beginPart(statement);
    if (stated === null) unreadable(field);
    else balances.close(figuresOf(statement), stated, `:${field.tag}:`);
  };

  const readField = (statement: Open, field: SwiftField): void => {
    const { tag, lines } = field;
    const first = lines[0] ?? '';
    if (tag === '86') {
      const { entry } = statement;
      if (entry !== null)
        statement.entry = { ...entry, details: [...entry.details, ...lines], raw: `${entry.raw}\n${rawOf(field)}` };
      return;
    }
    finishEntry(statement);
    if (tag === '25' || tag === '25P') statement.account = readAccount(lines);
    else if (tag === '61') readEntryField(statement, field);
    else if (tag.startsWith('60')) readOpening(statement, field);
    else if (tag.startsWith('62')) readClosing(statement, field);
    else if (tag === '34F') {
      statement.interim = true;
      setCurrency(statement, currencyOfFloor(first) ?? first, field);
      beginPart(statement);
    } else if (tag.startsWith('90')) {
      statement.interim = true;
      if (statement.whole && !statement.count.check(field)) unreadable(field);
    }
  };

  const stray: FieldTaker['stray'] = ({ line, text }) => issue(fileIssue('line_unreadable', { text }, { line }));
  // A card number may stand behind the letters of a type there (`NTRF4111…`), where they make it look like a reference.
  const unreadable = (field: SwiftField): void =>
    stray({ line: field.line, text: rawOf(field).replace(/\p{Nd}{13,19}/gu, maskCardNumbers), cut: false });

  return {
    field: (field) => {
      const isNext =
        open === null ||
        field.tag === '20' ||
        (field.tag.startsWith('25') && open.account !== null) ||
        (field.tag === '61' && open.closed);
      readField(isNext || open === null ? start(field.line) : open, field);
    },
    messageEnd: endStatement,
    stray,
    end: () => {
      endStatement();
      if (entries === 0) issue(fileIssue('header_only', {}, { line: 1 }));
    },
  };
}

const rawOf = ({ tag, lines }: SwiftField): string => `:${tag}:${lines.join('\n')}`;
