import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../shared/contract/mapping.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { walletFile, walletMapping } from '../../testing/sample-mapping.ts';
import { inOneLine, issueInOneLine, readText, type Reading } from '../testing/gather-reading.ts';

const by = (mapping: Partial<Mapping>, text: string, references: readonly string[] = []): Promise<Reading> =>
  readText(text, { mappings: [{ id: 'm', mapping: { ...walletMapping, ...mapping } }], references });

/** A statement of three columns and whatever more. */
const statement = (more: Partial<Mapping>): Partial<Mapping> => ({
  kind: 'statement',
  institution: 'other_bank',
  header: ['Day', 'Text', 'Sum'],
  columns: { date: 'Day', description: 'Text', amount: 'Sum' },
  ...more,
});

const amounts = ({ rows }: Reading): string[] => rows.map(({ net }) => toDecimalText(net));

describe('a provider’s report', () => {
  test('gives rows of every kind, and what failed or waits apart', async () => {
    const reading = await by(
      {},
      walletFile(
        '31/10/2026 23:59,W1,Payment,Success,"1,00,000.50",18.00,3.24,99979.26,O1',
        '01/11/2026 00:00:01,W2,Refund,success ,200.00,0,0,-200,O1',
        '1/11/2026 1:05 PM,W3,Payout,SUCCESS,1200.00,,,-1200.00,',
        '01-11-2026,W4,Payment,Failed,750.00,0,0,750.00,O3',
        '01.11.2026,W5,Bonus,Success,3.00,0,0,3.00,',
        '01.11.2026,W6,Info,Success,0.00,0,0,0.00,',
        '01.11.2026,W7,Payment,Cancelled,9.00,0,0,9.00,',
      ),
    );
    expect(reading.recognised).toMatchObject({ format: 'mapped.m', institution: 'nagad', timeZone: 'Asia/Dhaka' });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2026-10-31T23:59:00+06:00 100000.50 18.00 3.24 99979.26 nagad W1 - -',
      '3 refund 2026-11-01T00:00:01+06:00 -200.00 0.00 0.00 -200.00 nagad W2 - -',
      '4 withdrawal 2026-11-01T13:05:00+06:00 -1200.00 0.00 0.00 -1200.00 nagad W3 - -',
      '5 declined 2026-11-01 750.00 0.00 0.00 750.00 nagad W4 - -',
      '6 cashback 2026-11-01 3.00 0.00 0.00 3.00 nagad W5 - -',
    ]);
    expect(reading.issues.map(issueInOneLine)).toEqual(['7 - row_left_out note', '8 - row_left_out note']);
  });

  test.each([
    ['net_mismatch', '01/11/2026,W1,Payment,Success,100.00,1.00,0.18,98.83,', '2 Net net_mismatch holds'],
    ['type_unknown', '01/11/2026,W1,Gift,Success,100.00,0,0,100,', '2 Type type_unknown holds'],
    ['status_unknown', '01/11/2026,W1,Payment,Odd,100.00,0,0,100,', '2 Status status_unknown holds'],
    ['an empty status', '01/11/2026,W1,Payment,,100.00,0,0,100,', '2 Status value_missing holds'],
    ['another date order', '11/30/2026,W1,Payment,Success,100.00,0,0,100,', '2 Date date_unreadable holds'],
    ['no date', ',W1,Payment,Success,100.00,0,0,100,', '2 Date value_missing holds'],
    ['no amount', '01/11/2026,W1,Payment,Success,ten,0,0,100,', '2 Amount amount_not_an_amount holds'],
    ['a sale below zero', '01/11/2026,W1,Payment,Success,-1.00,0,0,-1,', '2 Amount sign_wrong holds'],
    ['a short row', '01/11/2026,W1', '2 - columns_count holds'],
  ])('says where it stands: %s', async (_, row, expected) => {
    const reading = await by({}, walletFile(row));
    expect(reading.rows).toEqual([]);
    expect(reading.issues.map(issueInOneLine)).toEqual([expected]);
  });

  test('counts a row over again once, and holds a contradiction', async () => {
    const row = '01/11/2026,W1,Payment,Success,100.00,0,0,100,';
    const reading = await by({}, walletFile(row, row, row.replaceAll('100', '101')));
    expect(reading.rows).toHaveLength(1);
    expect(reading.issues.map(issueInOneLine)).toEqual(['3 - duplicate_row note', '4 - identity_conflict holds']);
  });

  test('is recognised with its columns in any order and new ones among them, and not without one', async () => {
    const shuffled =
      'New;Net;Order;Tax;Fee;Amount;Status;Type;ID; date \nx;100;O;0;0;100;Success;Payment;W1;01/11/2026\n';
    expect((await by({}, shuffled)).rows.map(inOneLine)).toEqual([
      '2 sale 2026-11-01 100.00 0.00 0.00 100.00 nagad W1 - -',
    ]);
    const without = await by({}, shuffled.replace('Tax', 'Duty'));
    expect(without.recognised).toBeNull();
    expect(without.issues.map(issueInOneLine)).toEqual(['- - columns_missing holds']);
  });

  test('of an institution that may be any belongs to an account of its own name', async () => {
    const text = walletFile('01/11/2026,W1,Payment,Success,1,0,0,1,');
    expect((await by({}, text)).recognised?.account).toBeNull();
    const other = await by({ institution: 'other_provider', name: 'Carteira' }, text);
    expect(other.recognised?.account).toBe('Carteira');
  });

  test('says that nobody has verified it', async () => {
    const reading = await by({ verified: false }, walletFile('01/11/2026,W1,Payment,Success,1,0,0,1,'));
    expect(reading.issues.map(issueInOneLine)).toEqual(['- - mapping_unverified note']);
  });

  test('reads whole paise, costs printed as negative, and a currency of each row', async () => {
    const reading = await by(
      {
        unit: 'minor',
        costs: 'negative',
        header: [...walletMapping.header, 'Cur'],
        columns: { ...walletMapping.columns, currency: 'Cur' },
      },
      'Date,Id,Type,Status,Amount,Fee,Tax,Net,Order,Cur\n' +
        '01/11/2026,W1,Payment,Success,10050,-100,-18,9932,,inr\n01/11/2026,W2,Payment,Success,500,,,500,,JPY\n' +
        '01/11/2026,W3,Payment,Success,500,,,500,,\n01/11/2026,W4,Payment,Success,500,,,500,,XYZ\n',
    );
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2026-11-01 100.50 1.00 0.18 99.32 nagad W1 - -',
      '3 sale 2026-11-01 500 0 0 500 nagad W2 - -',
      '4 sale 2026-11-01 5.00 0.00 0.00 5.00 nagad W3 - -',
    ]);
    expect(reading.issues.map(issueInOneLine)).toEqual(['5 Cur currency_unknown holds']);
  });

  test('leaves out what is of another account, and says so', async () => {
    const filter = [{ column: 'Order', words: ['O1'], keep: true }];
    const row = '01/11/2026,W1,Payment,Success,1,0,0,1,';
    const reading = await by({ filter }, walletFile(`${row}O1`, row.replace('W1', 'W2') + 'O2'));
    expect(reading.rows.map(({ reference }) => reference)).toEqual(['W1']);
    expect(reading.issues.map(({ facts }) => facts)).toEqual([{ text: 'Order: O2' }]);
  });
});

describe('a date as people write it', () => {
  test.each<[Mapping['dateOrder'], string, string]>([
    ['mdy', 'Oct 5, 2026', '2026-10-05'],
    ['mdy', 'October 5, 2026, 3:45:12\u202fPM', '2026-10-05T15:45:12+05:30'],
    ['mdy', 'Oct 05, 2026 15:45', '2026-10-05T15:45:00+05:30'],
    ['dmy', '5 October 2026', '2026-10-05'],
    ['dmy', '5 Oct, 2026 3:45 pm', '2026-10-05T15:45:00+05:30'],
    ['ymd', '2026-10-05 20:45:00 UTC', '2026-10-05T20:45:00Z'],
    ['dmy', '05/10/2026 20:45 GMT', '2026-10-05T20:45:00Z'],
  ])('%s %s', async (dateOrder, written, expected) => {
    const mapping = statement({ dateOrder, timeZone: 'Asia/Kolkata' });
    const reading = await by(mapping, `Day;Text;Sum\n${written};x;1.00\n`);
    expect(reading.issues).toEqual([]);
    expect(reading.rows.map(({ occurredAt }) => occurredAt)).toEqual([expected]);
  });

  test.each<[Mapping['dateOrder'], string]>([
    ['dmy', 'Oct 5, 2026'],
    ['mdy', '5 Oct, 2026'],
    ['mdy', 'Oct 32, 2026'],
    ['ymd', '2026-10-05 20:45:00 IST'],
  ])('%s does not read %s', async (dateOrder, written) => {
    const reading = await by(statement({ dateOrder }), `Day;Text;Sum\n${written};x;1.00\n`);
    expect(reading.issues.map(issueInOneLine)).toEqual(['2 Day date_unreadable holds']);
  });
});

describe('a statement', () => {
  test.each([
    ['signed', { sign: { style: 'signed', flip: false } }, ['5.00', '-2.00']],
    ['flipped', { sign: { style: 'signed', flip: true } }, ['-5.00', '2.00']],
  ] as const)('with one column, %s', async (_, more, expected) => {
    const reading = await by(statement(more), 'Day,Text,Sum\n01/11/2026,a,5.00\n01/11/2026,b,-2.00\n');
    expect(amounts(reading)).toEqual(expected);
    expect(reading.rows.map(({ kind }) => kind)).toEqual(
      expected.map((sum) => (sum.startsWith('-') ? 'debit' : 'credit')),
    );
  });

  test('with two columns', async () => {
    const mapping = statement({
      sign: { style: 'in_out' },
      header: ['Day', 'In', 'Out'],
      columns: { date: 'Day', moneyIn: 'In', moneyOut: 'Out' },
    });
    const file =
      'Day,In,Out\n01/11/2026,5.00,\n01/11/2026,0.00,2.00\n01/11/2026,,-3.00\n01/11/2026,1,1\n01/11/2026,,\n01/11/2026,-1,\n';
    const reading = await by(mapping, file);
    expect(amounts(reading)).toEqual(['5.00', '-2.00', '-3.00']);
    expect(reading.issues.map(issueInOneLine)).toEqual([
      '5 - side_both holds',
      '6 - side_none holds',
      '7 In side_negative holds',
    ]);
  });

  test('with a column that says Dr or Cr', async () => {
    const mapping = statement({
      sign: { style: 'flag', in: ['CR'], out: ['DR', 'Debit'] },
      header: ['Day', 'Sum', 'Way'],
      columns: { date: 'Day', amount: 'Sum', flag: 'Way' },
    });
    const reading = await by(mapping, 'Day,Sum,Way\n01/11/2026,5.00,cr\n01/11/2026,2.00,Debit\n01/11/2026,2.00,?\n');
    expect(amounts(reading)).toEqual(['5.00', '-2.00']);
    expect(reading.issues.map(issueInOneLine)).toEqual(['4 Way type_unknown holds']);
  });

  test('with a balance that is checked, and equal honest rows that stay as many as they are', async () => {
    const mapping = statement({
      header: ['Day', 'Text', 'Sum', 'Left'],
      columns: { date: 'Day', description: 'Text', amount: 'Sum', balance: 'Left' },
      decimal: ',',
      currency: 'BRL',
    });
    const file =
      'Day;Text;Sum;Left\n01/11/2026;tea;-5,00;95,00\n01/11/2026;tea;-5,00;90,00\n02/11/2026;sale;1.010,00;1.100,00\n';
    const reading = await by(mapping, file);
    expect(reading.issues).toEqual([]);
    expect(
      reading.balances.map(({ opening, closing, difference }) => [opening, closing, difference].map(toDecimalText)),
    ).toEqual([['100.00', '1100.00', '0.00']]);
    const broken = await by(mapping, file.replace('1.100,00', '1.101,00'));
    expect(broken.issues.map(({ code }) => code)).toEqual(['balance_mismatch']);
    const plain = await by(statement({}), 'Day,Text,Sum\n01/11/2026,tea,-5\n01/11/2026,tea,-5\n01/11/2026,tea,-5\n');
    expect(new Set(plain.rows.map(({ identity }) => identity)).size).toBe(3);
  });
});

test('what is written by a mapping is read back by it, in every order of dates and either decimal mark', async () => {
  const orders = { dmy: [2, 1, 0], mdy: [1, 2, 0], ymd: [0, 1, 2] } as const;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<Mapping['dateOrder']>('dmy', 'mdy', 'ymd'),
      fc.constantFrom<Mapping['decimal']>('.', ','),
      fc.constantFrom('-', '/', '.'),
      fc.array(
        fc.tuple(
          fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
          fc.bigInt(-(10n ** 12n), 10n ** 12n),
        ),
        {
          minLength: 1,
          maxLength: 20,
        },
      ),
      async (dateOrder, decimal, mark, drawn) => {
        const rows = drawn.map(([date, minor]) => {
          const parts = date.toISOString().slice(0, 10).split('-');
          const digits = String(minor < 0n ? -minor : minor).padStart(3, '0');
          const amount = `${minor < 0n ? '-' : ''}${digits.slice(0, -2)}${decimal}${digits.slice(-2)}`;
          return { day: orders[dateOrder].map((place) => parts[place]).join(mark), amount, iso: parts.join('-') };
        });
        const reading = await by(
          statement({ dateOrder, decimal }),
          `Day;Text;Sum\n${rows.map(({ day, amount }) => `${day};x;${amount}`).join('\n')}\n`,
        );
        expect(reading.issues).toEqual([]);
        expect(reading.rows.map((row) => [row.occurredAt, toDecimalText(row.net)])).toEqual(
          rows.map(({ iso, amount }) => [iso, amount.replace(',', '.').replace(/^-(0\.00)$/, '$1')]),
        );
      },
    ),
    { numRuns: 60 },
  );
});
