import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { issueInOneLine, readText } from '../testing/gather-reading.ts';

/** A statement of these lines, opened with 100 EUR and closed with 110. */
const read = (...lines: readonly string[]) =>
  readText(
    [':20:X', ':25:A/1', ':28C:1/1', ':60F:C260101EUR100,00', ...lines, ':62F:C260131EUR110,00', '-', ''].join('\n'),
  );
/** What is read of entries that come to ten euro. */
const ten = ':61:2601150115C10,00NTRFREF-1//BANK-1';

describe('entries', () => {
  test.each<[string, string, string]>([
    ['no entry date', ':61:260115C10,00NTRFREF', '2026-01-15 10.00 REF 2026-01-15'],
    ['no decimals', ':61:2601150115C10,NTRFREF', '2026-01-15 10.00 REF 2026-01-15'],
    ['no comma', ':61:2601150115C10NTRFREF', '2026-01-15 10.00 REF 2026-01-15'],
    ['one decimal', ':61:2601150115C9,5NTRFREF', '2026-01-15 9.50 REF 2026-01-15'],
    ['leading zeros', ':61:2601150115C0010,00NTRFREF', '2026-01-15 10.00 REF 2026-01-15'],
    ['third letter of the currency', ':61:2601150115CR10,00NTRFREF', '2026-01-15 10.00 REF 2026-01-15'],
    ['a debit', ':61:2601150115DR10,00NTRFREF', '2026-01-15 -10.00 REF 2026-01-15'],
    ['a credit reversed', ':61:2601150115RCR10,00NTRFREF', '2026-01-15 -10.00 REF 2026-01-15'],
    ['a debit reversed', ':61:2601150115RD10,00NTRFREF', '2026-01-15 10.00 REF 2026-01-15'],
    ['entered in the year after', ':61:2512310105C10,00NTRFREF', '2026-01-05 10.00 REF 2025-12-31'],
    ['entered in the year before', ':61:2601011231C10,00NTRFREF', '2025-12-31 10.00 REF 2026-01-01'],
    ['29 February entered from March', ':61:2403010229C10,00NTRFREF', '2024-02-29 10.00 REF 2024-03-01'],
    ['a line break before the amount', ':61:2601150115CR\n10,00NTRFREF', '2026-01-15 10.00 REF 2026-01-15'],
    ['a space before the amount', ':61:2601150115C 10,00NTRFREF', '2026-01-15 10.00 REF 2026-01-15'],
    ['a reference with a slash', ':61:2601150115C10,00NTRFA/B//C', '2026-01-15 10.00 A/B 2026-01-15'],
    ['the bank’s reference alone', ':61:2601150115C10,00NTRFNONREF//00C1', '2026-01-15 10.00 00C1 2026-01-15'],
    ['no reference', ':61:2601150115C10,00NTRFNONREF', '2026-01-15 10.00 - 2026-01-15'],
    ['no type', ':61:2601150115C10,00', '2026-01-15 10.00 - 2026-01-15'],
    ['a year of the last century', ':61:9912310101C10,00NTRFREF', '2000-01-01 10.00 REF 1999-12-31'],
  ])('%s', async (_, entry, expected) => {
    const { rows } = await read(entry);
    expect(
      rows.map((row) => [row.occurredAt, toDecimalText(row.net), row.reference ?? '-', row.valueOn].join(' ')),
    ).toEqual([expected]);
  });

  test('30 February is the month’s last day, with a note', async () => {
    const { rows, issues } = await read(':61:2602300301C10,00NTRFREF');
    expect(rows).toMatchObject([{ occurredAt: '2026-03-01', valueOn: '2026-02-28' }]);
    expect(issues).toEqual([
      {
        line: 5,
        column: ':61:',
        code: 'day_of_bank_year',
        facts: { text: '260230', date: '2026-02-28' },
        holds: false,
      },
    ]);
    const leap = await read(':61:2402290230C10,00NTRFREF');
    expect(leap.rows).toMatchObject([{ occurredAt: '2024-02-29', valueOn: '2024-02-29' }]);
    expect(leap.issues).toMatchObject([{ facts: { text: '0230', date: '2024-02-29' } }]);
  });

  test.each([
    [':61:2604310431C10,00NTRFREF', '5 :61: date_unreadable holds'],
    [':61:2601151301C10,00NTRFREF', '5 :61: date_unreadable holds'],
    [':61:2601150115X10,00NTRFREF', '5 - line_unreadable holds'],
    [':61:2601150115C,NTRFREF', '5 - line_unreadable holds'],
    [':61:15.01.2026 10,00', '5 - line_unreadable holds'],
    [':61:', '5 - line_unreadable holds'],
  ])('%s holds the file and claims no false total', async (entry, issue) => {
    const { rows, issues } = await read(entry);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('an entry of nothing is left out', async () => {
    const { rows, issues } = await read(ten, ':61:2601150115C0,00NTRFX', ':61:2601150115D0,00NTRFX');
    expect(rows).toHaveLength(1);
    expect(issues.map(issueInOneLine)).toEqual(['6 :61: row_left_out note']);
  });

  test('a savings bank’s broken lines', async () => {
    const { rows, issues } = await read(':61:2601150115CR', '10,00N062NONREF', ':', '86:166?00GUTSCHR.?20SVWZ+Test');
    expect(issues).toEqual([]);
    expect(rows).toMatchObject([{ line: 5, description: 'GUTSCHR. SVWZ+Test' }]);
  });

  test('supplementary details, and text that begins with a colon or looks like a field', async () => {
    const { rows } = await read(ten, '/OCMT/USD12,00/', ':86:TIME', ':12:30 AT THE TILL', 'C:86:D');
    expect(rows[0]?.description).toBe('TIME :12:30 AT THE TILL C:86:D /OCMT/USD12,00/ BANK-1');
  });

  test('card numbers are masked in all that is kept', async () => {
    const { rows } = await read(ten, ':86:CARD 4111 1111 1111 1111 SHOP');
    expect(rows[0]?.description).toBe('CARD 4111 11** **** 1111 SHOP BANK-1');
    expect(rows[0]?.raw).not.toContain('1111 1111');
  });

  test.each([
    ['behind the type of the entry', [':61:2601150115C10,00NTRF4111111111111111//BANK-1'], '411111******1111'],
    [
      'broken over two subfields',
      [ten, ':86:166?20EREF+REF 0001 4111111111111?21111?22SVWZ+x'],
      'REF 0001 411111******1111',
    ],
  ])('a card number in the place of a reference is masked: %s', async (_, lines, expected) => {
    const { rows } = await read(...lines);
    expect(rows[0]?.reference).toBe(expected);
    expect(rows[0]?.raw.replace(/\?\d\d/g, '')).not.toContain('4111111111111111');
    expect(rows[0]?.raw).toContain('411111******1111');
  });

  test('nor is one told of a line that cannot be read', async () => {
    const { issues } = await read(':61:15.01.2026 C10,00NTRF4111111111111111');
    expect(issues[0]?.code).toBe('line_unreadable');
    expect(JSON.stringify(issues)).toContain('NTRF411111******1111');
  });
});

describe('details', () => {
  const detailsOf = async (...lines: readonly string[]) => {
    const { rows } = await read(':61:2601150115C10,00NTRFNONREF', ...lines);
    return `${rows[0]?.reference ?? '-'} | ${rows[0]?.description}`;
  };

  test.each<[string, readonly string[], string]>([
    [
      'a keyword over two subfields',
      [':86:166?00X?20EREF+12345678901234567890 12?21345?22SVWZ+hello'],
      '12345678901234567890 12345 | X EREF+12345678901234567890 12345 SVWZ+hello',
    ],
    [
      'a reference ends where its subfield is not full',
      [':86:159?20EREF+TFNR 40005?21MTLG:rejected'],
      'TFNR 40005 | EREF+TFNR 40005 MTLG:rejected',
    ],
    ['a keyword alone in its subfield', [':86:166?20EREF+?21REF-9?22SVWZ+x'], 'REF-9 | EREF+ REF-9 SVWZ+x'],
    ['no reference given', [':86:166?20EREF+NOTPROVIDED?21SVWZ+x'], '- | EREF+NOTPROVIDED SVWZ+x'],
    ['more text in 60 to 63', [':86:166?20SVWZ+one?60two?61three'], '- | SVWZ+one two three'],
    ['account and bank of the payer are not said', [':86:051?20hi?30COBADEFF?31DE00?32NAME?33?34339'], '- | hi NAME'],
    ['Polish signs', [':86:020~00Przelew~20Faktura 1~3010600076'], '- | Przelew Faktura 1'],
    ['a field broken between its sign and number', [':86:166?20SVWZ+a?2', '1b'], '- | SVWZ+a b'],
    ['a break inside a word', [':86:166?20SVWZ+Okto', 'ber'], '- | SVWZ+Oktober'],
    ['coded', [':86:/EREF/E-1//REMI/for 1/2/'], 'E-1 | /EREF/E-1//REMI/for 1/2/'],
    ['free', [':86:FREE TEXT', 'IN LINES'], '- | FREE TEXT IN LINES'],
    ['free and full lines', [`:86:${'x'.repeat(65)}`, 'yz'], `- | ${'x'.repeat(65)}yz`],
    ['two fields 86', [':86:ONE', ':86:TWO'], '- | ONE TWO'],
    ['none', [], '- | '],
  ])('%s', async (_, lines, expected) => {
    expect(await detailsOf(...lines)).toBe(expected);
  });
});
