import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { StatementBalance } from '../format.ts';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);

const header = 'Date,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance';
const read = (...lines: readonly string[]) => readText([header, ...lines].join('\n'));
const first = '01/11/25,OPENING CREDIT,0001,01/11/25,,100.00,"1,100.00"';

const figures = ({ opening, closing, sum, difference }: StatementBalance): string[] =>
  [opening, closing, sum, difference].map(toDecimalText);

describe('samples', () => {
  test('spreadsheet download: preamble, rulers, lakh commas, zeros of references, summary checked, footer left out', async () => {
    const reading = await readSample(sample('spreadsheet-download'));
    expect(reading.issues).toEqual([]);
    expect(reading.recognised).toMatchObject({
      format: 'hdfc.statement',
      kind: 'statement',
      institution: 'hdfc',
      account: 'XXXXXXXXXX3344',
      timeZone: 'Asia/Kolkata',
    });
    expect(reading.rows.map(inOneLine)).toEqual([
      '10 credit 2025-11-01 2450.00 0.00 0.00 2450.00 - 0000530512345678 - 2025-11-01',
      '11 credit 2025-11-04 9439.93 0.00 0.00 9439.93 - HDFCN25110400177 - 2025-11-04',
      '12 debit 2025-11-05 -60000.00 0.00 0.00 -60000.00 - N309252233445566 - 2025-11-05',
      '13 debit 2025-11-12 -120.00 0.00 0.00 -120.00 - - - 2025-11-11',
      '14 debit 2025-11-12 -120.00 0.00 0.00 -120.00 - - - 2025-11-11',
    ]);
    expect(reading.rows[1]?.description).toBe(
      'NEFT CR-YESB0000001-PHONEPE PRIVATE LIMITED-RUPA SAREE HOUSE-HDFCN25110400177',
    );
    expect(reading.rows[2]?.description).toBe('NEFT DR-ICIC0000042-WEAVERS CO-OP, PHULIA-NETBANK');
    expect(reading.balances.map(figures)).toEqual([['102000.00', '53649.93', '-48350.07', '0.00']]);
    expect(reading.balances[0]?.account).toBe('XXXXXXXXXX3344');
  });

  test('card numbers are masked in all that is kept', async () => {
    const { rows } = await readSample(sample('spreadsheet-download'));
    expect(rows[3]?.description).toBe('POS 411111******1111 KOLKATA METRO');
    expect(rows[3]?.raw).toBe('12/11/25,POS 411111******1111 KOLKATA METRO,000000000000,11/11/25,120.00,,"53,769.93"');
  });

  test('delimited download: its own column names, padding, 0.00 on the other side, years of four digits', async () => {
    const reading = await readSample(sample('delimited-download'));
    expect(reading.issues).toEqual([]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '3 credit 2025-12-03 180.00 0.00 0.00 180.00 - 0000533712000777 - 2025-12-03',
      '4 credit 2025-12-03 104168.14 0.00 0.00 104168.14 - YESBN12025120200311 - 2025-12-02',
      '5 debit 2025-12-04 -25000.50 0.00 0.00 -25000.50 - 533812000001 - 2025-12-04',
    ]);
    expect(reading.rows[0]?.description).toBe('UPI-MISHTI MAHAL-533712000777');
    expect(reading.balances.map(figures)).toEqual([['10000.00', '89347.64', '79347.64', '0.00']]);
  });

  test('newest first, with semicolons', async () => {
    const reading = await readSample(sample('newest-first'));
    expect(reading.issues).toEqual([]);
    expect(reading.balances.map(figures)).toEqual([['1500.00', '1112.00', '-388.00', '0.00']]);
  });

  test('a header without lines is a legitimate file with a note and no balance', async () => {
    const reading = await readSample(sample('header-only'));
    expect(reading.issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
    expect(reading.balances).toEqual([]);
  });
});

describe('the running balance', () => {
  test('a changed figure is found, with its line and both balances', async () => {
    const { issues, rows } = await read(
      first,
      '02/11/25,A,,02/11/25,10.00,,"1,090.00"',
      '03/11/25,B,,03/11/25,,5.00,"1,096.00"',
    );
    expect(rows).toHaveLength(3);
    expect(issues).toEqual([
      {
        line: 4,
        column: 'Closing Balance',
        code: 'balance_mismatch',
        facts: {
          line: 4,
          expected: { amount: '109500', currency: 'INR' },
          found: { amount: '109600', currency: 'INR' },
        },
        holds: true,
      },
    ]);
  });

  test('newest first: the line above is the later one', async () => {
    const { issues } = await read(
      '03/11/25,B,,03/11/25,,5.00,"1,096.00"',
      '02/11/25,A,,02/11/25,10.00,,"1,090.00"',
      first,
    );
    expect(issues).toMatchObject([
      { line: 2, code: 'balance_mismatch', facts: { expected: { amount: '109500' }, found: { amount: '109600' } } },
    ]);
  });

  test('within one day the direction that breaks less is taken', async () => {
    const { issues, balances } = await read(
      '01/11/25,B,,01/11/25,,5.00,105.00',
      '01/11/25,A,,01/11/25,,100.00,100.00',
      '01/11/25,O,,01/11/25,,0.50,0.00',
    );
    expect(issues).toHaveLength(0);
    expect(balances.map(figures)).toEqual([['-0.50', '105.00', '105.50', '0.00']]);
  });

  test('a line taken out leaves a gap that is told and measured', async () => {
    const { issues, balances } = await read(first, '03/11/25,B,,03/11/25,,5.00,"1,095.00"');
    expect(issues.map(({ code }) => code)).toEqual(['balance_mismatch']);
    expect(balances.map(figures)).toEqual([['1000.00', '1095.00', '105.00', '10.00']]);
  });

  test('any honest statement adds up, in either direction', async () => {
    const paise = fc.integer({ min: -10_000_000, max: 10_000_000 }).filter((n) => n !== 0);
    await fc.assert(
      fc.asyncProperty(
        fc.array(paise, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.boolean(),
        async (amounts, opening, reverse) => {
          const rupees = (n: number): string =>
            `${n < 0 ? '-' : ''}${Math.trunc(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')}`;
          let balance = opening;
          const lines = amounts.map((amount, day) => {
            balance += amount;
            const date = `${String(day + 1).padStart(2, '0')}/11/25`;
            return `${date},N${day},,${date},${amount < 0 ? rupees(-amount) : ''},${amount > 0 ? rupees(amount) : ''},${rupees(balance)}`;
          });
          const { issues, balances, rows } = await read(...(reverse ? lines.toReversed() : lines));
          expect(issues).toEqual([]);
          expect(rows).toHaveLength(amounts.length);
          expect(
            balances.map(({ opening: o, closing, difference }) =>
              [o, closing, difference].map(({ units }) => units / 10n ** 9n),
            ),
          ).toEqual([[BigInt(opening), BigInt(balance), 0n]]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the summary under the lines', () => {
  const footer = (values: string): string[] => [
    '***,***,***,***,***,***,***',
    'STATEMENT SUMMARY :-',
    'Opening Balance,Dr Count,Cr Count,Debits,Credits,Closing Bal,',
    values,
  ];

  test.each([
    ['1000,0,1,0.00,100.00,1100.00,', []],
    ['900,0,1,0.00,100.00,1100.00,', ['control_total_mismatch']],
    ['1000,0,2,0.00,300.00,1300.00,', ['control_count_mismatch', 'control_total_mismatch', 'control_total_mismatch']],
    ['1000,1,1,20,100.00,1100.00,', ['control_count_mismatch', 'control_total_mismatch']],
  ])('%s', async (values, codes) => {
    const { issues, rows } = await read(first, ...footer(values));
    expect(rows).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    expect(issues.every(({ holds, line }) => holds && line === 6)).toBe(true);
  });

  test('a line behind a ruler is still a line', async () => {
    const { rows } = await read(
      first,
      '***,***,***,***,***,***,***',
      '02/11/25,LATE,,02/11/25,,5.00,"1,105.00"',
      'STATEMENT SUMMARY',
    );
    expect(rows.map(({ description }) => description)).toEqual(['OPENING CREDIT', 'LATE']);
  });

  test('the header repeated at a page break is no row', async () => {
    const { rows, issues } = await read(first, header, '02/11/25,NEXT PAGE,,02/11/25,,5.00,"1,105.00"');
    expect(rows).toHaveLength(2);
    expect(issues).toEqual([]);
  });
});

describe('what a line says must hold together', () => {
  test.each([
    ['both sides filled', '02/11/25,A,,02/11/25,1.00,2.00,"1,101.00"', '3 Deposit Amt. side_both holds'],
    ['neither side filled', '02/11/25,A,,02/11/25,,,"1,100.00"', '3 - side_none holds'],
    ['zero on both sides', '02/11/25,A,,02/11/25,0.00,0.00,"1,100.00"', '3 - side_none holds'],
    ['a negative side', '02/11/25,A,,02/11/25,,-5.00,"1,095.00"', '3 Deposit Amt. side_negative holds'],
    ['no balance', '02/11/25,A,,02/11/25,,5.00,', '3 Closing Balance value_missing holds'],
    ['no date', ',A,,02/11/25,,5.00,"1,105.00"', '3 Date value_missing holds'],
    ['a date of another form', '02/11/2025,A,,02/11/25,,5.00,"1,105.00"', '3 Date date_form_mixed holds'],
    ['a date of another mark', '02/11/25,A,,02-11-25,,5.00,"1,105.00"', '3 Value Dt date_form_mixed holds'],
    ['month first', '11/13/25,A,,13/11/25,,5.00,"1,105.00"', '3 Date date_unreadable holds'],
    ['wrong grouping', '02/11/25,A,,02/11/25,,"5,00",1105', '3 Deposit Amt. amount_grouping holds'],
    ['a cell too few', '02/11/25,A,,02/11/25,,5.00', '3 - columns_count holds'],
  ])('%s holds the file', async (_, line, issue) => {
    const { rows, issues } = await read(first, line);
    expect(rows).toHaveLength(1);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('the account is kept in the currency its file names', async () => {
    const dollars = await readText(['Account No : 50200011223344,,,Currency : USD', header, first].join('\n'));
    expect(dollars.rows).toMatchObject([{ currency: 'USD', net: { currency: 'USD' } }]);
    const unknown = await readText(['Currency : ZZZ,', header, first].join('\n'));
    expect(unknown.issues.map(issueInOneLine)).toEqual(['1 - currency_unknown holds']);
  });

  test('a header more than 40 lines down is not looked for', async () => {
    const preamble = (lines: number): string => 'x\n'.repeat(lines);
    expect((await readText(`${preamble(40)}${header}\n${first}`)).rows).toHaveLength(1);
    expect((await readText(`${preamble(41)}${header}\n${first}`)).recognised).toBeNull();
  });
});

describe('identity', () => {
  test('equal honest lines stay two, a second export of the same days gives the same identities', async () => {
    const lines = ['01/11/25,METRO,,01/11/25,20.00,,80.00', '01/11/25,METRO,,01/11/25,20.00,,80.00'];
    const two = (await read(...lines)).rows.map(({ identity }) => identity);
    expect(new Set(two).size).toBe(2);
    expect((await read(...lines)).rows.map(({ identity }) => identity)).toEqual(two);
  });

  test('the two downloads of one account give one identity for one line', async () => {
    const spreadsheet = await read(
      '03/12/25,UPI-MISHTI MAHAL-533712000777,0000533712000777,03/12/25,,180.00,"10,180.00"',
    );
    const delimited = await readSample(sample('delimited-download'));
    expect(spreadsheet.rows[0]?.identity).toBe(delimited.rows[0]?.identity);
  });

  test('a narration that is padded or wrapped is the same narration', async () => {
    const [plain] = (await read(first)).rows;
    const [wrapped] = (await read(first.replace('OPENING CREDIT', '"OPENING  \n CREDIT   "'))).rows;
    expect(wrapped).toMatchObject({ description: 'OPENING CREDIT', identity: plain?.identity });
  });

  test.each([
    ['date', '02/11/25,OPENING CREDIT,0001,01/11/25,,100.00,"1,100.00"'],
    ['value date', '01/11/25,OPENING CREDIT,0001,02/11/25,,100.00,"1,100.00"'],
    ['narration', '01/11/25,OTHER CREDIT,0001,01/11/25,,100.00,"1,100.00"'],
    ['reference', '01/11/25,OPENING CREDIT,001,01/11/25,,100.00,"1,100.00"'],
    ['side', '01/11/25,OPENING CREDIT,0001,01/11/25,100.00,,"1,100.00"'],
    ['amount', '01/11/25,OPENING CREDIT,0001,01/11/25,,100.01,"1,100.00"'],
    ['balance', '01/11/25,OPENING CREDIT,0001,01/11/25,,100.00,"1,100.01"'],
  ])('another %s is another line', async (_, line) => {
    const [one] = (await read(first)).rows;
    const [two] = (await read(line)).rows;
    expect(one?.identity).not.toBe(two?.identity);
  });
});
