import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { rate as makeRate } from '../../../shared/money/rate.ts';
import type { RateQuote } from '../../domain/rates/rate-quote.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, dateOf, integerOf, textOf, textOrNull } from '../row.ts';

export type QuoteRecord = RateQuote & { readonly seq: bigint };

const quoteOf = (row: Row): QuoteRecord => {
  const from = textOf(row, 'from_currency') as CurrencyCode;
  const to = textOf(row, 'to_currency') as CurrencyCode;
  return {
    seq: integerOf(row, 'seq'),
    from,
    to,
    on: dateOf(row, 'day'),
    rate: makeRate(from, to, BigInt(textOf(row, 'numerator')), BigInt(textOf(row, 'denominator'))),
    source: textOf(row, 'source'),
    line: row['line'] === null ? null : countOf(row, 'line'),
  };
};

/** Every quote between two days, in the order in which they were recorded. */
export const quotesBetween = (reader: Reader, first: LocalDate, last: LocalDate): QuoteRecord[] =>
  reader.read('SELECT * FROM rate_quote WHERE day BETWEEN ? AND ? ORDER BY seq').all(first, last).map(quoteOf);

/** The newest quotes by day, of one currency or pair or of all. */
export const newestQuotes = (
  reader: Reader,
  from: CurrencyCode | null,
  to: CurrencyCode | null,
  limit: number,
): QuoteRecord[] =>
  reader
    .read(
      `SELECT * FROM rate_quote WHERE (?1 IS NULL OR from_currency = ?1) AND (?2 IS NULL OR to_currency = ?2)
       ORDER BY day DESC, from_currency, to_currency, seq DESC LIMIT ?3`,
    )
    .all(from, to, BigInt(limit))
    .map(quoteOf);

export type QuoteSpan = {
  readonly count: number;
  readonly first: LocalDate | null;
  readonly last: LocalDate | null;
  readonly currencies: readonly CurrencyCode[];
};

/** How many quotes there are, over which days and currencies. Asked apart, so that only the last needs a pass over them. */
export function quoteSpan(reader: Reader): QuoteSpan {
  const row = reader
    .read(
      `SELECT (SELECT count(*) FROM rate_quote) AS n, (SELECT min(day) FROM rate_quote) AS first,
              (SELECT max(day) FROM rate_quote) AS last`,
    )
    .get();
  const currencies = reader
    .read('SELECT DISTINCT from_currency, to_currency FROM rate_quote')
    .all()
    .flatMap((pair) => [textOf(pair, 'from_currency'), textOf(pair, 'to_currency')]);
  return {
    count: countOf(row ?? {}, 'n'),
    first: textOrNull(row ?? {}, 'first') as LocalDate | null,
    last: textOrNull(row ?? {}, 'last') as LocalDate | null,
    currencies: [...new Set(currencies)].toSorted() as CurrencyCode[],
  };
}

export const insertRateFile = (
  writer: Writer,
  file: { readonly fileName: string; readonly sha256: string; readonly kind: string },
  now: number,
): bigint =>
  writer
    .write('INSERT INTO rate_file (file_name, sha256, kind, imported_at) VALUES (?, ?, ?, ?)')
    .run(file.fileName, file.sha256, file.kind, BigInt(now));

/** A file of these very bytes that was taken up before, with the name it came under first; null when there was none. */
export function findRateFile(
  reader: Reader,
  sha256: string,
): { readonly seq: bigint; readonly fileName: string } | null {
  const row = reader.read('SELECT seq, file_name FROM rate_file WHERE sha256 = ? ORDER BY seq LIMIT 1').get(sha256);
  return row === undefined ? null : { seq: integerOf(row, 'seq'), fileName: textOf(row, 'file_name') };
}

/**
 * Adds a quote, unless the latest one of its pair, day and source says the same; of a file that comes `again`, unless
 * there is one at all. True when it was new.
 */
export function insertQuote(writer: Writer, quote: RateQuote, rateFileSeq: bigint | null, again = false): boolean {
  const numerator = quote.rate.numerator.toString();
  const denominator = quote.rate.denominator.toString();
  const known = writer
    .read(
      `SELECT numerator, denominator FROM rate_quote
       WHERE day = ? AND from_currency = ? AND to_currency = ? AND source = ? ORDER BY seq DESC LIMIT 1`,
    )
    .get(quote.on, quote.from, quote.to, quote.source);
  const same = known !== undefined && known['numerator'] === numerator && known['denominator'] === denominator;
  if (same || (again && known !== undefined)) return false;
  writer
    .write(
      'INSERT INTO rate_quote (from_currency, to_currency, day, numerator, denominator, source, rate_file_seq, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      quote.from,
      quote.to,
      quote.on,
      numerator,
      denominator,
      quote.source,
      rateFileSeq,
      quote.line === null ? null : BigInt(quote.line),
    );
  return true;
}
