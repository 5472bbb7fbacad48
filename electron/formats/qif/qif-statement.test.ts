import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { gatherParts } from '../gather-parts.ts';
import { gatherReading, inOneLine, issueInOneLine, readText, type Reading } from '../testing/gather-reading.ts';
import { qifStatementIn } from './qif-statement.ts';

/** Reads a text as of an account in a currency, which the file reader cannot tell yet. */
function readIn(currency: CurrencyCode, text: string, pieceLength = 1000): Promise<Reading> {
  const format = qifStatementIn(currency);
  const parts = gatherParts(format, null, () => ({ bytesRead: 0, bytesTotal: null }));
  const reader = format.open(parts);
  for (let at = 0; at < text.length; at += pieceLength) reader.push(text.slice(at, at + pieceLength));
  reader.end();
  const events = parts.end([]);
  return gatherReading(
    (async function* () {
      yield* events;
    })(),
  );
}

const entry = (date: string, amount = '1.00', ...more: readonly string[]): string =>
  [`D${date}`, `T${amount}`, ...more, '^'].join('\n');
const read = (...entries: readonly string[]) => readIn('EUR', `!Type:Bank\n${entries.join('\n')}\n`);
const days = ({ rows }: Reading): string[] => rows.map(({ occurredAt }) => occurredAt);
const amounts = ({ rows }: Reading): string[] => rows.map(({ net }) => toDecimalText(net));
const faults = ({ issues }: Reading): string[] => issues.map(issueInOneLine);

describe('sample', () => {
  const text = readFileSync(new URL('samples/bank.qif', import.meta.url), 'utf8');

  test('account, apostrophe years, splits, lists and the opening balance left out', async () => {
    const reading = await readIn('USD', text);
    expect(faults(reading)).toEqual(['12 - row_left_out note', '40 - row_left_out note']);
    expect(reading.parts).toMatchObject([
      { format: 'qif.statement', kind: 'statement', institution: 'other_bank', account: 'XXXXXXXXXXXXX4711' },
    ]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '18 debit 1998-01-03 -1250.50 0.00 0.00 -1250.50 - 0000123 - -',
      '31 credit 1998-12-31 20.00 0.00 0.00 20.00 - - - -',
      '37 credit 2003-02-05 7.00 0.00 0.00 7.00 - - - -',
    ]);
    expect(reading.rows.map(({ description }) => description)).toEqual(['Paper mill Invoice 9', 'Till', '']);
  });

  test('in pieces of any size', async () => {
    const whole = await readIn('USD', text);
    for (const size of [1, 2, 3, 7, 64]) expect((await readIn('USD', text, size)).rows).toEqual(whole.rows);
  });

  test('the file reader knows no currency: the file is held, and its dates are told all the same', async () => {
    const reading = await readText(text);
    expect(reading.recognised?.format).toBe('qif.statement');
    expect(reading.rows).toEqual([]);
    expect(reading.issues.map(issueInOneLine)).toContain('18 - currency_unstated holds');
  });
});

describe('the order of day and month', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a day above twelve behind', ['01/02/2024', '01/13/2024'], ['2024-01-02', '2024-01-13']],
    ['a day above twelve before', ['01/02/2024', '13/01/2024'], ['2024-02-01', '2024-01-13']],
    ['points are day first', ['01.02.2024'], ['2024-02-01']],
    ['year first', ['2024-02-01', '2024/02/03'], ['2024-02-01', '2024-02-03']],
    ['months by name', ['1 Feb 2024', '3-Mar-24'], ['2024-02-01', '2024-03-03']],
    ['alike either way', ['05/05/2024', '6-6-24'], ['2024-05-05', '2024-06-06']],
    ['short years', ['1/13/70', "1/13'69"], ['1970-01-13', '2069-01-13']],
    ['padded with spaces', ["1/ 2' 3", "12/31' 9"], ['2003-01-02', '2009-12-31']],
  ])('%s', async (_, dates, expected) => {
    const reading = await read(...dates.map((date) => entry(date)));
    expect(faults(reading)).toEqual([]);
    expect(days(reading)).toEqual(expected);
  });

  test('what nothing in the file tells is asked once', async () => {
    const reading = await read(entry('01/02/2024'), entry('05/05/2024'), entry('03/04/2024'));
    expect(days(reading)).toEqual(['2024-05-05']);
    expect(reading.issues).toEqual([
      { line: 2, column: 'D', code: 'date_order_uncertain', facts: { text: '01/02/2024' }, holds: true },
    ]);
  });

  test('a date against the order of those before', async () => {
    const reading = await read(entry('01/13/2024'), entry('14/01/2024'), entry('01/02/2024'));
    expect(days(reading)).toEqual(['2024-01-13', '2024-01-02']);
    expect(reading.issues).toMatchObject([
      { line: 5, code: 'date_form_mixed', facts: { text: '14/01/2024', form: 'MM/dd/yyyy' }, holds: true },
    ]);
  });

  test('told by a date far down, but within the first 4 MiB', async () => {
    const many = Array.from({ length: 1000 }, () => entry('01/02/2024', '1.00', 'Mpadding padding'));
    expect(days(await read(...many, entry('13/02/2024')))[0]).toBe('2024-02-01');
  });

  test('beyond them it is asked, and no row is guessed', async () => {
    const many = Array.from({ length: 45_000 }, () => entry('01/02/2024', '1.00', `M${'padding '.repeat(10)}`));
    const reading = await read(...many, entry('13/02/2024'));
    expect(reading.issues.map(({ code }) => code)).toEqual(['date_order_uncertain']);
  });

  test.each(['32/13/2024', '30/02/2024', '13/13/2024', '2024-02-30', '1/2/124', 'soon'])(
    '%s is no date',
    async (date) => {
      const reading = await read(entry('15/01/2024'), entry(date));
      expect(days(reading)).toEqual(['2024-01-15']);
      expect(reading.issues).toMatchObject([{ line: 5, column: 'D', holds: true }]);
    },
  );

  test('no date', async () => {
    expect(faults(await read('T1.00\n^'))).toEqual(['2 D value_missing holds']);
  });
});

describe('the decimal mark', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['both marks', ['-1,234.56', '1,234'], ['-1234.56', '1234.00']],
    ['both marks, the other way', ['-1.234,56', '1.234'], ['-1234.56', '1234.00']],
    ['two decimals', ['1,234', '12.50'], ['1234.00', '12.50']],
    ['two decimals behind a comma', ['1.234', '12,50'], ['1234.00', '12.50']],
    ['a mark that stands twice groups', ['1.234.567', '1,5'], ['1234567.00', '1.50']],
    ['no marks', ['1234', '-5', '+7'], ['1234.00', '-5.00', '7.00']],
  ])('%s', async (_, written, expected) => {
    const reading = await read(...written.map((amount) => entry('13/01/2024', amount)));
    expect(faults(reading)).toEqual([]);
    expect(amounts(reading)).toEqual(expected);
  });

  test('what may be either is asked', async () => {
    const reading = await read(entry('13/01/2024', '1,234'), entry('13/01/2024', '5'));
    expect(amounts(reading)).toEqual(['5.00']);
    expect(reading.issues).toMatchObject([
      { line: 2, column: 'T', code: 'amount_ambiguous', facts: { text: '1,234' } },
    ]);
  });

  test('an amount against the mark of those before', async () => {
    const reading = await read(entry('13/01/2024', '12.50'), entry('13/01/2024', '12,50'));
    expect(faults(reading)).toEqual(['5 T amount_grouping holds']);
  });

  test('no amount, and one that is none', async () => {
    expect(faults(await read('D13/01/2024\n^'))).toEqual(['2 T value_missing holds']);
    expect(faults(await read(entry('13/01/2024', 'x')))).toEqual(['2 T amount_not_an_amount holds']);
  });
});

describe('entries', () => {
  test.each<[string, readonly string[], string]>([
    ['splits that do not come to it', ['$-1.00', '$1.50'], '2 $ details_mismatch holds'],
    ['another U than T', ['U1.01'], '2 U details_mismatch holds'],
    ['a line that is none', ['.rubbish'], '4 - line_unreadable holds'],
  ])('%s', async (_, more, issue) => {
    expect(faults(await read(entry('13/01/2024', '1.00', ...more)))).toEqual([issue]);
  });

  test('an amount in U alone; nothing at all is left out once', async () => {
    const reading = await read('D13/01/2024\nU2.00\n^', entry('13/01/2024', '0.00'), entry('13/01/2024', '0.00'));
    expect(amounts(reading)).toEqual(['2.00']);
    expect(faults(reading)).toEqual(['5 T row_left_out note']);
  });

  test('a file cut off within an entry, or before its end', async () => {
    expect(faults(await readIn('EUR', '!Type:Bank\nD13/01/2024\nT1.0'))).toEqual([
      '2 - part_missing holds',
      '1 - header_only note',
    ]);
    expect(faults(await readIn('EUR', '!Type:Bank\nD13/01/2024\nT1.0\n!Type:Cash\n'))).toContain(
      '2 - part_missing holds',
    );
  });

  test.each(['!Type:Invst', '!Typ:Bank', '!Type:Banco'])('%s is not read', async (section) => {
    const reading = await readIn('EUR', `!Type:Bank\n${entry('13/01/2024')}\n${section}\n${entry('13/01/2024')}\n`);
    expect(reading.rows).toHaveLength(1);
    expect(reading.issues.map(issueInOneLine)).toEqual(['5 - type_unknown holds']);
  });

  test('an opening balance that is none: not the first, or of another kind', async () => {
    const opening = entry('13/01/2024', '1.00', 'POpening Balance', 'L[Shop]');
    expect((await read(opening, opening)).rows).toHaveLength(1);
    expect((await read(entry('13/01/2024', '1.00', 'POpening Balance'))).rows).toHaveLength(1);
  });

  test('several accounts are several parts', async () => {
    const of = (name: string) => `!Account\nN${name}\n^\n!Type:Bank\n${entry('13/01/2024')}\n`;
    const { parts } = await readIn('EUR', of('Till one') + of('Till two') + of('Till two'));
    expect(parts.map(({ account }) => account)).toEqual(['XXXX one', 'XXXX two']);
  });

  test('a header alone', async () => {
    expect(faults(await read())).toEqual(['1 - header_only note']);
  });

  test('a card number behind the letter of its line is masked in all that is kept', async () => {
    const { rows } = await read(
      entry('13/01/2024', '1.00', 'N5555555555554444', 'P4111111111111111', 'M४१११११११११११११११'),
    );
    expect(rows[0]).toMatchObject({ reference: '555555******4444', description: '411111******1111 ४१११११******११११' });
    // Rows of the first books were known by what is written, and still are.
    const facts = ['', '2024-01-13', 'EUR', '1.00', '5555555555554444', '4111111111111111 ४१११११११११११११११'];
    expect(rows[0]?.identity).toBe(`sha256:${hash('sha256', JSON.stringify(facts), 'hex')}:1`);
    expect(rows[0]?.raw).toContain('N555555******4444\nP411111******1111\nM४१११११******११११');
  });
});

test('equal entries stay as many as they are, and a wider export adds only what is new', async () => {
  const day = fc.integer({ min: 10, max: 28 });
  const one = fc.tuple(day, fc.constantFrom('1.00', '2.00'), fc.constantFrom('A', 'B'));
  await fc.assert(
    fc.asyncProperty(fc.array(one, { maxLength: 12 }), day, async (entries, from) => {
      const sorted = entries.toSorted((left, right) => left[0] - right[0]);
      const ids = async (some: typeof entries) =>
        (
          await read(entry('28/01/2024'), ...some.map(([d, amount, name]) => entry(`${d}/02/2024`, amount, `P${name}`)))
        ).rows.map(({ identity }) => identity);
      const all = await ids(sorted);
      expect(new Set(all).size).toBe(entries.length + 1);
      const late = await ids(sorted.filter(([d]) => d >= from));
      expect(late.every((id) => all.includes(id))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
