import { currencies, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import type { RowKind } from '../../../shared/catalogue/row-kinds.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { localDate, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { AnyRow, AnyRows } from '../any-rows.ts';

/**
 * The files of a scenario as they are written down, one below the other: a line that says whose file it is, and its rows,
 * indented.
 *
 *     PhonePe report
 *       1 Oct sale P1 1,000.00 fee 7.40 tax 1.33 in UTR1 on 2 Oct by upi order O1
 *     HDFC Bank statement of XX4321, 1 Oct to 31 Oct
 *       2 Oct credit UTR1 991.27 "NEFT CR-PHONEPE-UTR1"
 *
 * A row is its day (of 2026, or an instant with its offset), kind, reference (`-` for none), amount, its currency where that
 * is not INR, then what else is known of it, in any order. Amounts are what the row is called: a refund of 200.00 takes
 * 200.00 away; only adjustments, carry-forwards and conversions bear a sign. A statement begins with 1,00,000.00 unless it says
 * otherwise; one that names its days also has a charge of 1.00 on the first and of 2.00 on the last of them, so that it covers
 * them.
 */
export const readFiles = (text: string): readonly AnyRows[] =>
  text
    .split(/\n(?=\S)/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(([head = '', ...rows]) => readFile(head, rows));

function readFile(head: string, lines: readonly string[]): AnyRows {
  const found =
    /^(.+?) (report|statement)(?: of (\S+?))?(?:, (\d+ \w{3}) to (\d+ \w{3}))?(?:, begins with (\S+))?$/.exec(head);
  assert(found !== null, `no file is written so: ${head}`);
  const [, name = '', kind, account, from, to, opening = '1,00,000.00'] = found;
  const common = { institution: institutionOf(name), ...(account === undefined ? {} : { account }) };
  const rows = lines.map(readRow);
  if (kind === 'report') return { kind: 'settlement', ...common, rows };
  const inCurrencies = [...new Set(rows.map(({ currency }) => currency))];
  if (inCurrencies.length === 0) inCurrencies.push('INR');
  const covering = inCurrencies.flatMap((currency) =>
    from === undefined || to === undefined ? [] : [charge(from, currency, '1'), charge(to, currency, '2')],
  );
  return {
    kind: 'statement',
    ...common,
    rows: [...rows, ...covering],
    opening: Object.fromEntries(inCurrencies.map((currency) => [currency, amountOf(opening)])),
  };
}

const charge = (day: string, currency: CurrencyCode, amount: string): AnyRow => ({
  kind: 'debit',
  at: dayOf(day),
  currency,
  gross: `-${amount}`,
  description: 'SMS CHARGES',
});

function institutionOf(name: string): InstitutionId {
  const found = Object.entries(institutions).find(([, facts]) => facts.name === name);
  assert(found !== undefined, `no institution is called ${name}`);
  return found[0] as InstitutionId;
}

/** Kinds whose rows take away what they are called by. */
const taking: readonly RowKind[] = ['refund', 'chargeback', 'fee', 'reserve_hold', 'tds', 'withdrawal', 'debit'];

function readRow(line: string): AnyRow {
  const tokens = tokensOf(line);
  const at = takeDay(tokens);
  const kind = take(tokens) as RowKind;
  const reference = take(tokens);
  const written = amountOf(take(tokens));
  const currency = isCurrency(tokens[0]) ? (take(tokens) as CurrencyCode) : 'INR';
  const negative = taking.includes(kind);
  assert(!negative || !written.startsWith('-'), `a ${kind} takes its amount away as it is: ${line}`);
  return {
    kind,
    at,
    currency,
    gross: negative ? `-${written}` : written,
    ...(reference === '-' ? {} : { reference }),
    ...whatElse(tokens, line),
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function whatElse(tokens: string[], line: string): Partial<AnyRow> {
  const more: Partial<Mutable<AnyRow>> = {};
  while (tokens.length > 0) {
    const word = take(tokens);
    if (word.startsWith('"')) more.description = word.slice(1, -1);
    else if (word === 'fee') more.fee = amountOf(take(tokens));
    else if (word === 'tax') more.tax = amountOf(take(tokens));
    else if (word === 'in') more.batch = take(tokens);
    else if (word === 'on') more.on = takeDay(tokens);
    else if (word === 'until') more.releaseOn = takeDay(tokens);
    else if (word === 'order') more.merchantReference = take(tokens);
    else if (word === 'by') more.method = methodOf(take(tokens));
    else assert(false, `“${word}” says nothing of a row: ${line}`);
  }
  return more;
}

const tokensOf = (line: string): string[] => line.match(/"[^"]*"|\S+/g) ?? [];

function take(tokens: string[]): string {
  const token = tokens.shift();
  assert(token !== undefined, 'the line ends too early');
  return token;
}

const amountOf = (token: string): string => token.replaceAll(',', '').replace('−', '-');

const isCurrency = (token: string | undefined): boolean => token !== undefined && Object.hasOwn(currencies, token);

function methodOf(token: string): MethodId {
  assert(Object.hasOwn(methods, token), `no method is called ${token}`);
  return token as MethodId;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `3 Oct`, of 2026; `21 Jan 2027`; or an instant with its offset, which is one word. */
function takeDay(tokens: string[]): string {
  const first = take(tokens);
  if (/^\d{4}-/.test(first)) return first;
  const year = /^20\d\d$/.test(tokens[1] ?? '') ? ` ${tokens.splice(1, 1)[0]}` : '';
  return dayOf(`${first} ${take(tokens)}${year}`);
}

/** A day as scenarios write it: `3 Oct`, of 2026, or `21 Jan 2027`. */
export function dayOf(text: string): LocalDate {
  const [day = '', month = '', year = '2026'] = text.split(' ');
  const made = localDate(Number(year), monthNames.indexOf(month) + 1, Number(day));
  assert(made !== null, `no day is written so: ${text}`);
  return made;
}
