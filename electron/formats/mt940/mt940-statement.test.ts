import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import {
  balanceInOneLine,
  inOneLine,
  issueInOneLine,
  readBytes,
  readSample,
  readText,
} from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.sta`, import.meta.url);

/** A statement of these entries, opened with 100 EUR. */
const statement = (entries: readonly string[], closing = 'C260131EUR100,00', account = 'A/1'): string =>
  [':20:X', `:25:${account}`, ':28C:1/1', ':60F:C260101EUR100,00', ...entries, `:62F:${closing}`, '-', ''].join('\n');
const read = (...entries: readonly string[]) => readText(statement(entries, 'C260131EUR110,00'));
/** What is read of entries that come to ten euro. */
const ten = ':61:2601150115C10,00NTRFREF-1//BANK-1';

describe('samples', () => {
  test('German pages and accounts: years, reversals, references, SEPA details, a balance for each page', async () => {
    const reading = await readSample(sample('german-pages'));
    expect(reading.issues).toEqual([]);
    expect(reading.parts).toEqual([
      {
        format: 'mt940.statement',
        kind: 'statement',
        institution: 'other_bank',
        timeZone: 'UTC',
        account: 'XXXXXXXXXXXXXXX3000',
        within: null,
      },
      expect.objectContaining({ account: 'XXXXXXXXXXXXXXX9999' }),
    ]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '5 credit 2026-01-02 250.50 0.00 0.00 250.50 - ORD-2025-0000471 - 2025-12-31',
      '7 debit 2026-01-02 -0.75 0.00 0.00 -0.75 - - - 2026-01-02',
      '15 debit 2026-01-02 -50.00 0.00 0.00 -50.00 - LS-0007 - 2026-01-02',
      '17 credit 2026-01-03 20.00 0.00 0.00 20.00 - 0001234567 - 2026-01-03',
      '27 credit 2026-01-03 105.00 0.00 0.00 105.00 - 000042 - 2026-01-03',
    ]);
    expect(reading.rows.map(({ description }) => description)).toEqual([
      'GUTSCHRIFT EREF+ORD-2025-0000471 SVWZ+Rechnung 471 vom 30.12.2025 danke MUSTER HANDELS GMBH 2026010200017',
      'ENTGELT Kontofuehrung',
      'RETOURE KREF+LS-0007 SVWZ+Konto aufgeloest 2026010200018',
      '',
      'CHEQUE 42 PAID IN AT THE COUNTER',
    ]);
    expect(reading.rows[4]?.raw).toBe(':61:260103C105,00NCHK000042//\n:86:CHEQUE 42 PAID IN AT THE COUNTER');
    expect(reading.balances.map(balanceInOneLine)).toEqual([
      'XXXXXXXXXXXXXXX3000 EUR 1000.00 1249.75 249.75 0.00',
      'XXXXXXXXXXXXXXX3000 EUR 1249.75 1219.75 -30.00 0.00',
      'XXXXXXXXXXXXXXX9999 USD -5.00 100.00 105.00 0.00',
    ]);
  });

  test('Dutch codes: preamble, lines broken in the middle of a word, values with slashes', async () => {
    const reading = await readSample(sample('dutch-codes'));
    expect(reading.issues).toEqual([]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '8 credit 2026-01-11 192.00 0.00 0.00 192.00 - - - 2026-01-11',
      '11 debit 2026-01-11 -14.50 0.00 0.00 -14.50 - B/2026-11 - 2026-01-11',
    ]);
    expect(reading.rows[0]?.description).toContain('/NAME/ENIGMA/REMI/AP-8200021047/');
    expect(reading.rows[1]?.description).toContain('/REMI/TERMIJN 2/3 JANUARI/IBAN/NL02ABNA0123456789/');
    expect(reading.balances.map(balanceInOneLine)).toEqual(['XXXXX2257 EUR 3236.28 3413.78 177.50 0.00']);
  });

  test('MT942 in SWIFT’s frame: no balance, what is expected left out, sums checked with and without it', async () => {
    const reading = await readSample(sample('interim'));
    expect(reading.rows.map(inOneLine)).toEqual([
      '9 credit 2026-01-15 300.00 0.00 0.00 300.00 - INV-9 - 2026-01-15',
      '11 debit 2026-01-15 -20.00 0.00 0.00 -20.00 - B2 - 2026-01-15',
      '22 credit 2026-01-15 1.00 0.00 0.00 1.00 - INV-10 - 2026-01-15',
    ]);
    expect(reading.balances).toEqual([]);
    expect(reading.parts).toMatchObject([{ account: 'XXXXXXXXXXXX7034' }]);
    expect(reading.issues.map(issueInOneLine)).toEqual([
      '12 :61: row_left_out note',
      '24 :90C: count_mismatch holds',
      '24 :90C: total_mismatch holds',
    ]);
    expect(reading.issues[2]?.facts).toEqual({
      stated: { amount: '7600', currency: 'EUR' },
      found: { amount: '100', currency: 'EUR' },
    });
  });
});

describe('statements', () => {
  test('a closing balance that does not follow is told, with what was found', async () => {
    const { issues, balances } = await readText(statement([ten], 'C260131EUR111,00'));
    expect(issues).toEqual([
      {
        line: 6,
        column: ':62F:',
        code: 'control_total_mismatch',
        facts: {
          total: 'closing',
          stated: { amount: '11100', currency: 'EUR' },
          found: { amount: '11000', currency: 'EUR' },
        },
        holds: true,
      },
    ]);
    expect(balances.map(balanceInOneLine)).toEqual(['A/1 EUR 100.00 111.00 10.00 -1.00']);
  });

  test('a statement of one account goes on with its part; another account, and another currency, begin one', async () => {
    const none = (account: string, currency = 'EUR'): string =>
      statement([], `C260131${currency}100,00`, account).replace('101EUR', `101${currency}`);
    const { parts, balances, issues } = await readText(
      none('ACC-11') + none('ACC-11') + none('ACC-22') + none('ACC-22', 'USD') + none('ACC-11'),
    );
    expect(parts.map(({ account }) => account)).toEqual(['XXC-11', 'XXC-22', 'XXC-22', 'XXC-11']);
    expect(balances).toHaveLength(5);
    expect(issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });

  test('statements without a line of their own between them', async () => {
    const text = statement([ten], 'C260131EUR110,00').replace('\n-\n', '\n');
    const { rows, issues, balances } = await readText(
      text + text.replace('101EUR100', '201EUR110').replace('110,00', '120,00'),
    );
    expect(rows).toHaveLength(2);
    expect(balances).toHaveLength(2);
    expect(issues.map(({ code }) => code)).not.toContain('line_unreadable');
  });

  test('a statement that does not go on from the one before is noted, newest first is not', async () => {
    const january = statement([ten], 'C260131EUR110,00');
    const march = january.replace('C260101EUR100,00', 'C260301EUR200,00').replace('C260131EUR110', 'C260331EUR210');
    const inOrder = await readText(january + march);
    expect(inOrder.issues).toEqual([
      {
        line: 11,
        column: null,
        code: 'statements_apart',
        facts: { closing: { amount: '11000', currency: 'EUR' }, opening: { amount: '20000', currency: 'EUR' } },
        holds: false,
      },
    ]);
    expect((await readText(march + january)).issues).toEqual([]);
  });

  test.each([
    ['no opening', ':60F:C260101EUR100,00\n', '1 - part_missing holds'],
    ['no closing', ':62F:C260131EUR110,00\n', '1 - closing_missing holds'],
  ])('%s', async (_, line, issue) => {
    const { issues } = await readText(statement([ten], 'C260131EUR110,00').replace(line, ''));
    expect(issues.map(issueInOneLine)).toContain(issue);
  });

  test('entries behind the end are shown with those before, and hold the file', async () => {
    const { rows, issues } = await readText(`${statement([ten], 'C260131EUR110,00')}${ten}\n`);
    expect(rows).toHaveLength(2);
    expect(issues.map(issueInOneLine)).toEqual(['8 - part_missing holds', '8 - part_missing holds']);
  });

  test('entries without any currency are no rows', async () => {
    const { rows, issues } = await readText(`${ten}\n${ten}\n-\n`);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([
      '1 - currency_unstated holds',
      '1 - part_missing holds',
      '1 - part_missing holds',
    ]);
  });

  test('an account with its currency behind its number is named, though nothing else is there', async () => {
    const { parts, issues } = await readText(':25:51210600/9223382012EUR\n');
    expect(parts.map(({ account }) => account)).toEqual(['XXXXXXXXXXXXXXX2012']);
    expect(issues.map(issueInOneLine)).toEqual([
      '1 - part_missing holds',
      '1 - part_missing holds',
      '1 - header_only note',
    ]);
  });

  test('a currency we do not know holds its statement, and the next is not taken for it', async () => {
    const { rows, issues } = await readText(
      statement([ten], 'C260131EUR110,00') + statement([ten], 'C260131EUR110,00', 'B/2').replaceAll('EUR', 'XAU'),
    );
    expect(rows).toHaveLength(1);
    expect(issues.map(issueInOneLine)).toEqual(['11 :60F: currency_unknown holds']);
  });

  test('the closing in another currency', async () => {
    const { issues } = await readText(statement([ten], 'C260131USD110,00'));
    expect(issues.map(issueInOneLine)).toEqual(['6 :62F: amount_wrong_currency holds']);
  });

  test('a second opening, and lines that belong to nothing', async () => {
    const { issues } = await readText(
      `rubbish\n${statement([ten, ':60F:C260101EUR1,00'], 'C260131EUR110,00')}rubbish\n`,
    );
    expect(issues.map(issueInOneLine)).toEqual([
      '1 - line_unreadable holds',
      '7 - line_unreadable holds',
      '10 - line_unreadable holds',
    ]);
  });

  test('a field without end', async () => {
    const { issues, rows } = await read(ten, ':86:x', ...Array.from({ length: 250 }, () => 'more'));
    expect(rows).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: 51 }, () => 'line_unreadable'));
  });
});

describe('what is no statement', () => {
  test.each([
    ['numbers', '1\n2\n3\n'],
    ['a payment message', '{1:F01X}{2:I103Y}{4:\n:20:A\n:32A:260101EUR1,\n-}'],
    ['a letter that quotes one', `Dear\nSir\nplease\nlook\nat\nthis\n:20:X\n:61:${ten}`],
  ])('%s', async (_, text) => {
    const { recognised, issues } = await readText(text);
    expect(recognised).toBeNull();
    expect(issues).toMatchObject([{ code: 'format_unknown' }]);
  });

  test('bytes that are no text of any encoding are told', async () => {
    const bytes = Buffer.concat([Buffer.from(statement([ten, ':86:Ü'], 'C260131EUR110,00')), Buffer.from([0xff])]);
    const { rows } = await readBytes(bytes);
    expect(rows).toHaveLength(1);
  });
});

describe('identity', () => {
  test('equal entries stay as many as they are; the same file again, and a wider one, add none of them', async () => {
    const twice = await read(ten, ten);
    const wider = await readText(statement([':61:2601100110D5,00NTRFOLD', ten, ten, ten], 'C260131EUR125,00'));
    const ids = twice.rows.map(({ identity }) => identity);
    expect(new Set(ids).size).toBe(2);
    expect(wider.rows.map(({ identity }) => identity).filter((id) => ids.includes(id))).toEqual(ids);
  });

  test('equal entries of two accounts are counted in each, as in a file of one account', async () => {
    const of = (account: string) => statement([ten, ten], 'C260131EUR120,00', account);
    const one = (await readText(of('A/1'))).rows.map(({ identity }) => identity);
    expect(new Set(one).size).toBe(2);
    const both = (await readText(of('A/1') + of('B/2'))).rows.map(({ identity }) => identity);
    expect(both).toEqual([...one, ...one]);
  });

  test('two accounts whose numbers end alike are one account in the books: their entries are counted together', async () => {
    const of = (account: string) => statement([ten], 'C260131EUR110,00', account);
    const both = await readText(of('10020030/12345678') + of('10020030/99995678'));
    expect(new Set(both.rows.map(({ identity }) => identity)).size).toBe(2);
  });

  test('is what it was when the first books were written, also where a reference is masked by now', async () => {
    const { rows } = await read(':61:2601150115C10,00NTRF4111111111111111//BANK-1', ':86:A');
    const facts = ['2026-01-15', '2026-01-15', 'EUR', '10.00', '4111111111111111', 'A BANK-1'];
    expect(rows[0]?.reference).toBe('411111******1111');
    expect(rows[0]?.identity).toBe(`sha256:${hash('sha256', JSON.stringify(facts), 'hex')}:1`);
  });

  test('an entry of MT942 is the same one in MT940', async () => {
    const booked = await read(ten, ':86:A');
    const interim = await readText(['', ':25:A/1', ':34F:EUR0,', ten, ':86:A', ':90C:1EUR10,', '-'].join('\n'));
    expect(interim.issues).toEqual([]);
    expect(interim.rows[0]?.identity).toBe(booked.rows[0]?.identity);
  });
});

test('any honest statement adds up, with any line ends', async () => {
  const cents = fc.integer({ min: 1, max: 10_000_000 });
  const mark = fc.constantFrom('C', 'D', 'RC', 'RD');
  const written = (n: number): string => `${Math.floor(n / 100)},${String(n % 100).padStart(2, '0')}`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(mark, cents), { maxLength: 20 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      async (entries, end) => {
        const sum = entries.reduce((all, [each, n]) => all + (each === 'C' || each === 'RD' ? n : -n), 0);
        const closing = 10_000 + sum;
        const lines = entries.map(([each, n], index) => `:61:2601150115${each}R${written(n)}NTRF${index}`);
        const text = statement(lines, `${closing < 0 ? 'D' : 'C'}260131EUR${written(Math.abs(closing))}`);
        const { balances, issues, rows } = await readText(text.replaceAll('\n', end));
        expect(rows).toHaveLength(entries.length);
        expect(issues.filter(({ holds }) => holds)).toEqual([]);
        expect(balances.map(({ difference }) => difference.units)).toEqual([0n]);
      },
    ),
    { numRuns: 60 },
  );
});

test('entries without any balance are read in the currency that a person says', async () => {
  const text = ':61:110701CN50,00NZ10NONREF\n-\n';
  expect((await readText(text)).rows).toEqual([]);
  const { rows, issues } = await readText(text, { currency: 'EUR' });
  expect(rows.map(({ currency, net, kind, occurredAt }) => [currency, toDecimalText(net), kind, occurredAt])).toEqual([
    ['EUR', '50.00', 'credit', '2011-07-01'],
  ]);
  expect(issues.map(({ code }) => code)).toEqual(['part_missing', 'part_missing']);
});
