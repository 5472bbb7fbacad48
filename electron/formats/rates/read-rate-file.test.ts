import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { addDays, parseLocalDate, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { RateQuote } from '../../domain/rates/rate-quote.ts';
import type { FileIssue } from '../format.ts';
import { writeXls } from '../workbook/testing/write-xls.ts';
import { writeXlsx } from '../workbook/testing/write-xlsx.ts';
import { rateFileLimit, type RateFileKind } from './rate-file.ts';
import { readRateFile } from './read-rate-file.ts';

const samples = new URL('samples/', import.meta.url);
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, samples)));

const inOneLine = ({ line, on, from, to, rate, source }: RateQuote): string =>
  `${line} ${on} ${from}/${to} ${rate.numerator}/${rate.denominator} ${source}`;
const issueInOneLine = ({ line, column, code, holds }: FileIssue): string =>
  `${line ?? '-'} ${column ?? '-'} ${code}${holds ? '' : ' note'}`;

type Told = {
  readonly kind: RateFileKind | null;
  readonly quotes: readonly string[];
  readonly issues: readonly string[];
};

function tell(bytes: Uint8Array, name = 'rates'): Told {
  const reading = readRateFile(bytes, name);
  return reading.ok
    ? { kind: reading.kind, quotes: reading.quotes.map(inOneLine), issues: reading.issues.map(issueInOneLine) }
    : { kind: null, quotes: [], issues: [issueInOneLine(reading.issue)] };
}

const read = (...lines: readonly string[]): Told => tell(Buffer.from(lines.join('\n')));

const envelope = (...lines: readonly string[]): string =>
  [
    '<e:Envelope xmlns:e="http://www.gesmes.org/xml/2002-08-01" xmlns:r="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">',
    ...lines,
    '</e:Envelope>',
  ].join('\n');

const readCubes = (...lines: readonly string[]): Told =>
  read(envelope('<r:Cube><r:Cube time="2026-10-30">', ...lines, '</r:Cube></r:Cube>'));

describe('samples', () => {
  test("the ECB's day as XML, single quotes", () => {
    expect(tell(sample('ecb-daily.xml'))).toEqual({
      kind: 'ecb.xml',
      quotes: [
        '9 2026-10-30 EUR/USD 10891/10000 ECB',
        '10 2026-10-30 EUR/JPY 1649/10 ECB',
        '11 2026-10-30 EUR/INR 38721/400 ECB',
        '12 2026-10-30 EUR/IDR 1765431/100 ECB',
      ],
      issues: [],
    });
  });

  test("the ECB's history as XML, double quotes, nearly all in one line", () => {
    expect(tell(sample('ecb-history.xml'))).toEqual({
      kind: 'ecb.xml',
      quotes: [
        '1 2026-10-30 EUR/USD 10891/10000 ECB',
        '1 2026-10-30 EUR/INR 38721/400 ECB',
        '1 2026-10-29 EUR/USD 109/100 ECB',
        '1 2026-10-29 EUR/INR 967/10 ECB',
        '2 2026-10-28 EUR/USD 2183/2000 ECB',
      ],
      issues: [],
    });
  });

  test("the ECB's day as CSV: month in words, spaces, a comma at the end", () => {
    expect(tell(sample('ecb-daily.csv'))).toEqual({
      kind: 'ecb.csv',
      quotes: [
        '2 2026-10-30 EUR/USD 10891/10000 ECB',
        '2 2026-10-30 EUR/JPY 1649/10 ECB',
        '2 2026-10-30 EUR/INR 38721/400 ECB',
        '2 2026-10-30 EUR/IDR 1765431/100 ECB',
      ],
      issues: [],
    });
  });

  test("the ECB's history as CSV: N/A is no rate, an unknown currency is counted, once", () => {
    expect(tell(sample('ecb-history.csv'))).toEqual({
      kind: 'ecb.csv',
      quotes: [
        '2 2026-10-30 EUR/USD 10891/10000 ECB',
        '2 2026-10-30 EUR/JPY 1649/10 ECB',
        '2 2026-10-30 EUR/INR 38721/400 ECB',
        '3 2026-10-29 EUR/USD 109/100 ECB',
        '3 2026-10-29 EUR/JPY 8251/50 ECB',
        '3 2026-10-29 EUR/INR 967/10 ECB',
        '4 2007-12-31 EUR/USD 14721/10000 ECB',
        '4 2007-12-31 EUR/JPY 16493/100 ECB',
      ],
      issues: ['- - rates_left_out note'],
    });
    expect(readRateFile(sample('ecb-history.csv'), 'x')).toMatchObject({
      issues: [{ facts: { count: 1, currencies: 'CYP' } }],
    });
  });

  test('plain CSV: columns in any order, its source or the name of the file, every digit kept', () => {
    expect(tell(sample('plain.csv'), 'my rates.csv')).toEqual({
      kind: 'rates.csv',
      quotes: [
        '2 2026-10-29 USD/BDT 441/4 Bangladesh Bank',
        '3 2026-10-29 INR/USD 61728394506172839/5000000000000000000 Our bank, telex',
        '5 2026-10-30 BTC/USD 1342469/20 my rates.csv',
      ],
      issues: [],
    });
    expect(tell(sample('plain-semicolons.csv'), 'bank.txt')).toEqual({
      kind: 'rates.csv',
      quotes: ['2 2026-10-30 USD/INR 83251/1000 bank.txt'],
      issues: [],
    });
  });
});

describe('told by content alone', () => {
  test('the name and its ending do not matter', () => {
    for (const name of ['a.csv', 'a.xml', 'a.pdf', '']) {
      expect(tell(sample('ecb-daily.xml'), name).kind).toBe('ecb.xml');
      expect(tell(sample('ecb-daily.csv'), name).kind).toBe('ecb.csv');
      expect(tell(sample('plain.csv'), name).kind).toBe('rates.csv');
    }
  });

  test('UTF-16 with its mark, tabs, and lines that end with CR LF', () => {
    const text = '\ufeffdate\tfrom\tto\trate\r\n2026-10-30\tEUR\tUSD\t1.5\r\n';
    const told = { kind: 'rates.csv', quotes: ['2 2026-10-30 EUR/USD 3/2 rates'], issues: [] };
    expect(tell(Buffer.from(text, 'utf16le'))).toEqual(told);
    expect(tell(Buffer.from(text))).toEqual(told);
  });

  test.each([
    ['nothing', '', '- - file_empty'],
    ['spaces', ' \n\n ', '- - file_empty'],
    ["the ECB's CSV as it is downloaded, zipped", 'PK\u0003\u0004eurofxref.csv', '- - file_is_archive'],
    ['another CSV', 'Date,Narration,Deposit Amt.\n30/10/26,x,1', '1 - rates_format_unknown'],
    ['a CSV with as many other columns as codes', 'Date,USD,Fee\n2026-10-30,1,2', '1 - rates_format_unknown'],
    ['a letter', 'Dear Sir,\nthe rate is 83', '1 - rates_format_unknown'],
    ['another XML', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"/>', '1 - rates_format_unknown'],
    ['the right names in no namespace', '<Envelope><Cube time="2026-10-30"/></Envelope>', '1 - rates_format_unknown'],
    ['a web page', '<!DOCTYPE html>\n<html></html>', '1 - xml_doctype'],
    ['XML that breaks off before it says what it is', '<e:Envelope', '1 - xml_malformed'],
    ['a column missing', 'date,from,to,amount\n2026-10-30,EUR,USD,1', '1 - columns_missing'],
    ['a column twice', 'date,from,to,rate,Rate\n2026-10-30,EUR,USD,1,2', '1 - column_repeated'],
    ['a currency twice', 'Date,USD,INR,USD\n2026-10-30,1,2,3', '1 - column_repeated'],
  ])('%s is refused', (_, text, issue) => {
    expect(read(text)).toEqual({ kind: null, quotes: [], issues: [issue] });
  });

  test('a workbook, new or old, is refused', () => {
    const refused = { kind: null, quotes: [], issues: ['- - file_is_spreadsheet'] };
    expect(tell(writeXlsx({ sheets: { Rates: '' } }))).toEqual(refused);
    expect(tell(writeXls({ sheets: { Rates: [] } }))).toEqual(refused);
  });

  test('what the file begins with is said, card numbers masked', () => {
    expect(readRateFile(Buffer.from('Card 4111111111111111\n'), '')).toMatchObject({
      issue: { facts: { found: 'Card 411111******1111' } },
    });
  });

  test('a header alone is a note', () => {
    expect(read('date,from,to,rate')).toMatchObject({ kind: 'rates.csv', issues: ['- - header_only note'] });
    expect(read('Date,USD,')).toMatchObject({ kind: 'ecb.csv', issues: ['- - header_only note'] });
    expect(read(envelope('<r:Cube/>'))).toMatchObject({ kind: 'ecb.xml', issues: ['- - header_only note'] });
  });
});

describe('a bad cell of plain CSV is an issue with its place that holds, and the other rows are read', () => {
  const row = (cells: string): Told => read('date,from,to,rate,source', cells, '2026-10-30,EUR,USD,1.25,');
  test.each([
    ['2026-02-30,EUR,USD,1,', '2 date date_unreadable'],
    ['30/10/2026,EUR,USD,1,', '2 date date_unreadable'],
    ['31 November 2026,EUR,USD,1,', '2 date date_unreadable'],
    ['3 Octobre 2026,EUR,USD,1,', '2 date date_unreadable'],
    [',EUR,USD,1,', '2 date value_missing'],
    ['2026-10-29,,USD,1,', '2 from value_missing'],
    ['2026-10-29,EUR,US$,1,', '2 to currency_code_unreadable'],
    ['2026-10-29,dollar,EUR,1,', '2 from currency_code_unreadable'],
    ['2026-10-29,EUR,EUR,1,', '2 rate rate_same_currency'],
    ['2026-10-29,EUR,USD,,', '2 rate value_missing'],
    ['2026-10-29,EUR,USD,0,', '2 rate rate_unreadable'],
    ['2026-10-29,EUR,USD,-1.2,', '2 rate rate_unreadable'],
    ['2026-10-29,EUR,USD,1e3,', '2 rate rate_unreadable'],
    ['2026-10-29,EUR,USD,"1,2",', '2 rate rate_unreadable'],
    ['2026-10-29,EUR,USD,N/A,', '2 rate rate_unreadable'],
    ['2026-10-29,EUR,USD', '2 - columns_count'],
    ['2026-10-29,EUR,USD,1,x,y', '2 - columns_count'],
    ['2026-10-29,"EUR"x,USD,1,', '2 - quote_malformed'],
  ])('%s', (cells, issue) => {
    expect(row(cells)).toEqual({
      kind: 'rates.csv',
      quotes: ['3 2026-10-30 EUR/USD 5/4 rates'],
      issues: [issue],
    });
  });

  test('a stray quotation mark is noted and read', () => {
    expect(read('date,from,to,rate,source', '2026-10-30,EUR,USD,1.25,a"b')).toEqual({
      kind: 'rates.csv',
      quotes: ['2 2026-10-30 EUR/USD 5/4 a"b'],
      issues: ['2 - quote_stray note'],
    });
  });

  test('every bad cell of a row is told', () => {
    expect(row('x,y$,z$,1,').issues).toEqual([
      '2 date date_unreadable',
      '2 from currency_code_unreadable',
      '2 to currency_code_unreadable',
    ]);
  });

  test('a NUL far down the file', () => {
    const blank = '\n'.repeat(70_000);
    const told = read(`date,from,to,rate,source${blank}2026-10-29,EUR,USD,1,\0`);
    expect(told).toEqual({ kind: 'rates.csv', quotes: [], issues: ['70001 - control_character'] });
  });

  test('bytes that mean nothing in the encoding', () => {
    const bytes = Buffer.concat([
      Buffer.from('date,from,to,rate,source\n2026-10-30,EUR,USD,2,বাংলা'),
      Buffer.from([0xff]),
    ]);
    expect(tell(bytes)).toMatchObject({ issues: ['- - characters_lost'] });
  });
});

describe('the same pair and day twice', () => {
  const rows = ['2026-10-30,EUR,USD,1.25,', '2026-10-29,EUR,USD,1.3,'];
  test('with one rate, however it is written, is counted once, with a note', () => {
    expect(read('date,from,to,rate,source', ...rows, '2026-10-30,EUR,USD,1.250,x')).toEqual({
      kind: 'rates.csv',
      quotes: ['2 2026-10-30 EUR/USD 5/4 rates', '3 2026-10-29 EUR/USD 13/10 rates'],
      issues: ['4 - duplicate_row note'],
    });
  });

  test('with two rates holds the file, naming both lines', () => {
    const reading = readRateFile(
      Buffer.from(['date,from,to,rate,source', ...rows, '2026-10-30,EUR,USD,1.26,x'].join('\n')),
      '',
    );
    expect(reading).toMatchObject({
      issues: [
        {
          line: 4,
          code: 'rate_conflict',
          holds: true,
          facts: { pair: 'EUR/USD', date: '2026-10-30', firstLine: 2, line: 4 },
        },
      ],
    });
  });

  test('rates that differ only by what they are divided by are two', () => {
    expect(read('date,from,to,rate,source', ...rows, '2026-10-30,EUR,USD,5,x').issues).toEqual(['4 - rate_conflict']);
  });

  test('the way back is another pair', () => {
    expect(read('date,from,to,rate,source', ...rows, '2026-10-30,USD,EUR,0.8,').issues).toEqual([]);
  });
});

describe("the ECB's CSV", () => {
  test('bad cells have the name of their column', () => {
    expect(
      read(
        'Date,USD,INR',
        '2026-10-30,1.1,nil',
        '2026-10-29,,90',
        '29/10/2026,1,2',
        '2026-10-28,1',
        '2026-10-27,1,2,3',
      ),
    ).toEqual({
      kind: 'ecb.csv',
      quotes: ['2 2026-10-30 EUR/USD 11/10 ECB', '3 2026-10-29 EUR/INR 90/1 ECB'],
      issues: [
        '2 INR rate_unreadable',
        '3 USD value_missing',
        '4 Date date_unreadable',
        '5 - columns_count',
        '6 - columns_count',
      ],
    });
  });

  test('a column whose name is no currency is told once, at the header', () => {
    expect(read('Date,USD,U$,INR', '2026-10-30,1,2,3', '2026-10-29,1,2,3').issues).toEqual([
      '1 U$ currency_code_unreadable',
    ]);
  });

  test('a column of the euro itself', () => {
    expect(read('Date,USD,EUR', '2026-10-30,1,1').issues).toEqual(['2 EUR rate_same_currency']);
  });
});

describe("the ECB's XML", () => {
  const rate = '<r:Cube currency="USD" rate="1.25"/>';
  const quote = (line: number): string => `${line} 2026-10-30 EUR/USD 5/4 ECB`;

  test.each([
    ['a rate', '<r:Cube currency="INR" rate="x"/>', '3 rate rate_unreadable'],
    ['no rate', '<r:Cube currency="INR"/>', '3 rate value_missing'],
    ['no currency', '<r:Cube rate="1"/>', '3 currency value_missing'],
    ['neither', '<r:Cube/>', '3 currency value_missing'],
    ['a code', '<r:Cube currency="₹" rate="1"/>', '3 currency currency_code_unreadable'],
    ['the euro', '<r:Cube currency="EUR" rate="1"/>', '3 rate rate_same_currency'],
    ['a cube in a rate', '<r:Cube currency="INR" rate="90"><r:Cube/></r:Cube>', '3 - xml_element_unexpected'],
    ['an element of another kind', '<r:Cubes currency="INR" rate="1"/>', '3 - xml_element_unexpected'],
    ['a cube of another vocabulary', '<Cube currency="INR" rate="90"/>', '3 - xml_element_unexpected'],
    ['text between rates', '1 EUR = 5 INR', '4 - xml_element_unexpected'],
    ['an unknown currency', '<r:Cube currency="XTS" rate="1"/>', '- - rates_left_out note'],
    ['one rate twice', rate, '4 - duplicate_row note'],
    ['two rates', '<r:Cube currency="USD" rate="1.2"/>', '4 - rate_conflict'],
  ])('%s that is wrong is an issue with its line and attribute', (_, line, issue) => {
    expect(readCubes(line, rate).issues).toEqual([issue]);
  });

  test('a rate outside any day', () => {
    expect(read(envelope(rate))).toEqual({ kind: 'ecb.xml', quotes: [], issues: ['2 time value_missing'] });
  });

  test('a day that is none holds, and the other days are read', () => {
    const other = '<r:Cube time="2026-10-30">\n<r:Cube currency="USD" rate="1.25"/></r:Cube>';
    for (const [time, code] of [
      ['2026-02-30', 'date_unreadable'],
      ['', 'value_missing'],
    ]) {
      expect(read(envelope('<r:Cube>', `<r:Cube time="${time}">`, rate, '</r:Cube>', other, '</r:Cube>'))).toEqual({
        kind: 'ecb.xml',
        quotes: [quote(7)],
        issues: [`3 time ${code}`],
      });
    }
  });

  test('an element over several lines stands where it begins', () => {
    expect(readCubes('<r:Cube', 'currency="USD"', 'rate="1.25"', '/>').quotes).toEqual([quote(3)]);
  });

  test('text in CDATA is text', () => {
    expect(readCubes('<![CDATA[USD 1.25]]>', rate).issues).toEqual(['3 - xml_element_unexpected']);
  });

  test('limits count for each element, not for the file', () => {
    const days = Array.from({ length: 200 }, (_, index) => addDays('2026-01-01' as LocalDate, index));
    const { quotes, issues } = read(envelope(...days.map((on) => `<r:Cube time="${on}">${rate}</r:Cube>`)));
    expect([quotes.length, issues]).toEqual([200, []]);
  });

  test("XML's own entities and CDATA are read", () => {
    expect(readCubes('<r:Cube currency="&#85;SD" rate="1&#x2e;25"/><![CDATA[ ]]>')).toMatchObject({
      quotes: [quote(3)],
      issues: [],
    });
  });

  test('what breaks off keeps what came before, and holds', () => {
    const whole = Buffer.from(sample('ecb-daily.xml')).toString();
    expect(read(whole.slice(0, whole.indexOf("<Cube currency='INR'")))).toEqual({
      kind: 'ecb.xml',
      quotes: ['9 2026-10-30 EUR/USD 10891/10000 ECB', '10 2026-10-30 EUR/JPY 1649/10 ECB'],
      issues: ['11 - xml_malformed'],
    });
    expect(read(`${whole}<more/>`).issues).toEqual(['16 - xml_malformed']);
  });

  test('an attribute twice is not believed either way', () => {
    expect(readCubes('<r:Cube currency="USD" rate="1.2" rate="1.3"/>')).toEqual({
      kind: 'ecb.xml',
      quotes: [],
      issues: ['3 - xml_malformed'],
    });
  });
});

describe('hostile files', () => {
  test('entities are not expanded, and a document type ends the reading', () => {
    const laughs = [
      '<!DOCTYPE e [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>',
      envelope('<r:Cube><r:Cube time="2026-10-30"><r:Cube currency="USD" rate="&b;"/></r:Cube></r:Cube>'),
    ];
    expect(read(...laughs)).toEqual({ kind: null, quotes: [], issues: ['1 - xml_doctype'] });
    expect(readCubes('<r:Cube currency="USD" rate="&b;"/>').issues).toEqual(['3 - xml_malformed']);
  });

  test('deep nesting and crowds of attributes are cut off', () => {
    expect(read(envelope('<r:Cube>'.repeat(500_000))).issues).toEqual(['2 - xml_too_complex']);
    const crowd = Array.from({ length: 200_000 }, (_, index) => ` a${index}="1"`).join('');
    expect(readCubes(`<r:Cube${crowd} currency="USD" rate="1"/>`).issues).toEqual(['3 - xml_too_complex']);
  });

  test.each([
    ['a name', '<'],
    ['a value', '<a x="'],
    ['a text', envelope().replace('</e:Envelope>', '')],
    ['a comment', '<!--'],
    ['an instruction', '<?x '],
    ['a document type', '<!DOCTYPE a ['],
    ['an entity', '<a x="&'],
  ])('%s that does not end is not gathered', (_, beginning) => {
    // It would end, and be well-formed or not; what matters is that it is given up before.
    expect(read(beginning + 'x'.repeat(3_000_000)).issues).toEqual([expect.stringMatching(/^\d - record_too_long$/)]);
  });

  test('a million blank lines before anything', () => {
    expect(read(`${'\r'.repeat(1_000_000)}date,from,to,rate`).issues).toEqual(['1 - rates_format_unknown']);
  });

  test('a million faults are listed up to a limit, and counted', () => {
    const { issues } = readCubes('<r:Cube/>'.repeat(300_000));
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toBe('- - more_issues');
  });

  test('more bytes than any file of rates has', () => {
    expect(tell(new Uint8Array(rateFileLimit + 1)).issues).toEqual(['- - file_too_large']);
    // One byte less is read, and seen to be no text.
    expect(tell(new Uint8Array(rateFileLimit)).issues).toEqual(['- - file_is_binary']);
  });

  test('a column named __proto__, and currencies named like parts of objects', () => {
    const told = read('date,from,to,rate,__proto__', '2026-10-30,EUR,toString,1,x', '2026-10-30,EUR,__proto__,2,x');
    expect(told.issues).toEqual(['2 to currency_code_unreadable', '3 to currency_code_unreadable']);
    expect(readCubes('<r:Cube __proto__="x" currency="USD" rate="1.25"/>').quotes).toHaveLength(1);
  });

  test('more rates than can be held', () => {
    const codes = ['USD', 'INR', 'JPY', 'GBP', 'BDT', 'BRL', 'IDR', 'VND', 'AED', 'ARS'] as const;
    const first = '1900-01-01' as LocalDate;
    const days = Array.from({ length: 100_001 }, (_, index) => `${addDays(first, index)}${',1'.repeat(10)}`);
    const reading = readRateFile(Buffer.from([`Date,${codes.join(',')}`, ...days].join('\n')), '');
    expect(reading).toMatchObject({ ok: true, issues: [{ code: 'too_many_rates', line: 100_002, holds: true }] });
    expect(reading.ok && reading.quotes.length).toBe(1_000_000);
  });
});

describe('properties', () => {
  const someCodes = ['USD', 'JPY', 'INR', 'BDT', 'BRL', 'KWD', 'VND', 'BTC'] as const satisfies readonly CurrencyCode[];
  const figure = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }), fc.stringMatching(/^\d{0,12}$/))
    .map(([whole, decimals]) => (decimals === '' ? `${whole}` : `${whole}.${decimals}`))
    .filter((text) => /[1-9]/.test(text));
  const day = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1950-01-01' as LocalDate, count));
  const table = fc.uniqueArray(fc.record({ on: day, to: fc.constantFrom(...someCodes), text: figure }), {
    selector: ({ on, to }) => `${on} ${to}`,
    maxLength: 30,
  });
  type Table = readonly { readonly on: LocalDate; readonly to: CurrencyCode; readonly text: string }[];

  const daysOf = (rows: Table): readonly LocalDate[] => [...new Set(rows.map(({ on }) => on))];
  const asPlain = (rows: Table): string =>
    ['rate,to,date,from', ...rows.map(({ on, to, text }) => `${text},${to},${on},EUR`)].join('\n');
  const asEcbCsv = (rows: Table): string =>
    [
      `Date, ${someCodes.join(', ')}, `,
      ...daysOf(rows).map((on) =>
        [on, ...someCodes.map((code) => rows.find((row) => row.on === on && row.to === code)?.text ?? 'N/A'), ''].join(
          ', ',
        ),
      ),
    ].join('\r\n');
  const asXml = (rows: Table): string =>
    envelope(
      '<r:Cube>',
      ...daysOf(rows).map(
        (on) =>
          `<r:Cube time='${on}'>${rows
            .filter((row) => row.on === on)
            .map(({ to, text }) => `<r:Cube rate="${text}" currency='${to}'/>`)
            .join(' ')}</r:Cube>`,
      ),
      '</r:Cube>',
    );

  /** Exact, by another way than the reader's: the figure times a power of ten. */
  const isExactly = (quote: RateQuote, text: string): boolean => {
    const [whole = '', decimals = ''] = text.split('.');
    return quote.rate.numerator * 10n ** BigInt(decimals.length) === BigInt(whole + decimals) * quote.rate.denominator;
  };

  test.each([
    ['rates.csv', asPlain],
    ['ecb.csv', asEcbCsv],
    ['ecb.xml', asXml],
  ] as const)('%s: every rate written is read, exactly', (kind, write) => {
    fc.assert(
      fc.property(table, (rows) => {
        const reading = readRateFile(Buffer.from(write(rows)), 'name');
        expect(reading).toMatchObject({ ok: true, kind });
        const quotes = reading.ok ? reading.quotes : [];
        expect(reading.ok && reading.issues.filter(({ holds }) => holds)).toEqual([]);
        expect(quotes).toHaveLength(rows.length);
        for (const { on, to, text } of rows) {
          const [quote, ...more] = quotes.filter((each) => each.on === on && each.to === to);
          expect(quote !== undefined && quote.from === 'EUR' && isExactly(quote, text)).toBe(true);
          expect(more).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  const originals = readdirSync(samples).map(sample);
  const mutation = fc.oneof(
    fc.record({ do: fc.constant('set' as const), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }),
    fc.record({ do: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 80 }) }),
    fc.record({ do: fc.constant('repeat' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 80 }) }),
    fc.record({
      do: fc.constant('insert' as const),
      at: fc.nat(),
      text: fc.oneof(
        fc.string({ maxLength: 12, unit: 'binary' }),
        fc.constantFrom(
          '<',
          '>',
          '/>',
          '&',
          '&a;',
          '&#0;',
          ']]>',
          '<![CDATA[',
          '<!--',
          '<!DOCTYPE x [',
          '<?',
          '"',
          "'",
        ),
        fc.constantFrom(',', ';', '\t', '\n', '\r', '\0', '\ufeff', 'N/A', '-', 'e9', ' xmlns=""', '<Cube>', '</Cube>'),
      ),
    }),
    fc.record({ do: fc.constant('end' as const), at: fc.nat() }),
  );
  type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

  const mutate = (bytes: Buffer, change: Mutation): Buffer => {
    const at = change.at % (bytes.length + 1);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    switch (change.do) {
      case 'set':
        return Buffer.concat([before, Buffer.from([change.byte]), after.subarray(1)]);
      case 'cut':
        return Buffer.concat([before, after.subarray(change.length)]);
      case 'repeat':
        return Buffer.concat([before, after.subarray(0, change.length), after]);
      case 'insert':
        return Buffer.concat([before, Buffer.from(change.text), after]);
      case 'end':
        return before;
      default:
        return assertNever(change);
    }
  };

  test('mutated samples never throw, and what is read is sound', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...originals),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (bytes, changes) => {
          const reading = readRateFile(changes.reduce(mutate, Buffer.from(bytes)), 'name');
          if (!reading.ok) {
            expect(reading.issue.holds).toBe(true);
            met.add(reading.issue.code);
            return;
          }
          reading.issues.forEach(({ code }) => met.add(code));
          const keys = reading.quotes.map(({ from, to, on }) => `${from} ${to} ${on}`);
          expect(new Set(keys).size).toBe(keys.length);
          for (const { from, to, on, rate, source, line } of reading.quotes) {
            expect(isCurrencyCode(from) && isCurrencyCode(to) && from !== to).toBe(true);
            expect(parseLocalDate(on)).toBe(on);
            expect(rate.numerator > 0n && rate.denominator > 0n && rate.from === from && rate.to === to).toBe(true);
            expect(source).not.toMatch(/^$|[\n\r]/);
            expect(line).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 4000 },
    );
    // The mutations reach what they are meant to reach.
    expect(met).toContain('xml_malformed');
    expect(met).toContain('rate_unreadable');
    expect(met).toContain('date_unreadable');
  });

  test('any bytes at all never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readRateFile(bytes, 'name').ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
