import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { StatementBalance } from '../format.ts';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);
const figures = ({ opening, closing, sum, difference }: StatementBalance): string[] =>
  [opening, closing, sum, difference].map(toDecimalText);

const header = 'Trx Id,Transaction Date,Trx Type,Transacted Amount,Fee,Balance';
const read = (...lines: readonly string[]) => readText([header, ...lines].join('\n'));

type Move = { readonly size: number; readonly out: boolean; readonly hour: number };
/** What a line moves with its fee of one taka. */
const moved = ({ size, out }: Move): number => (out ? -size : size) - 1;
const takenBackAndForth = (moves: readonly Move[]): boolean =>
  moves.every((move, index) => {
    const next = moves[index + 1];
    return next === undefined || moved(move) === -moved(next);
  });
const twoReceipts: readonly Move[] = [
  { size: 4, out: false, hour: 0 },
  { size: 6, out: false, hour: 0 },
];

describe('samples', () => {
  test('English: payments with their fees, a refund, cash out, a transfer to the bank, a charge', async () => {
    const reading = await readSample(sample('english'));
    expect(reading.issues).toEqual([]);
    expect(reading.recognised).toMatchObject({
      format: 'bkash.statement',
      kind: 'settlement',
      institution: 'bkash',
      timeZone: 'Asia/Dhaka',
      account: 'XXXXXXX0001',
    });
    expect(reading.rows.map(inOneLine).toSorted()).toEqual([
      '4 sale 2025-11-01T09:05:11+06:00 1000.00 18.00 0.00 982.00 bkash AJK1000001 - 2025-11-01',
      '5 sale 2025-11-01T12:00:00+06:00 500.00 9.00 0.00 491.00 bkash AJK1000002 - 2025-11-01',
      '6 refund 2025-11-02T13:15:30+06:00 -500.00 0.00 0.00 -500.00 bkash AJK1000003 - 2025-11-02',
      '7 withdrawal 2025-11-03T18:00:00+06:00 -2000.00 37.00 0.00 -2037.00 - AJK1000004 - 2025-11-03',
      '8 withdrawal 2025-11-04T00:30:00+06:00 -3000.00 0.00 0.00 -3000.00 - AJK1000005 - 2025-11-04',
      '9 fee 2025-11-04T11:00:00+06:00 -36.00 0.00 0.00 -36.00 - AJK1000006 - 2025-11-04',
    ]);
    expect(reading.balances.map(figures)).toEqual([['5000.00', '900.00', '-4100.00', '0.00']]);
  });

  test('customers’ numbers and names are kept in neither description nor reference', async () => {
    const { rows } = await readSample(sample('english'));
    const kept = rows.flatMap(({ reference, merchantReference, description }) => [
      reference,
      merchantReference,
      description,
    ]);
    expect(kept.join(' ')).not.toMatch(/01[789]\d{8}|SUNITA|AGENT/);
    expect(kept).toContain('INV-1001');
  });

  test('Bengali: headings, digits, lakh grouping, newest first', async () => {
    const reading = await readSample(sample('bengali'));
    expect(reading.issues).toEqual([]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 withdrawal 2025-11-02T13:15:30+06:00 -120000.00 2.00 0.00 -120002.00 - AJK2000003 - 2025-11-02',
      '3 sale 2025-11-01T12:00:00+06:00 500.00 0.00 0.00 500.00 bkash AJK2000002 - 2025-11-01',
      '4 adjustment 2025-11-01T09:05:11+06:00 -100.00 5.00 0.00 -105.00 - AJK2000001 - 2025-11-01',
    ]);
    expect(reading.balances.map(figures)).toEqual([['124605.00', '4998.00', '-119607.00', '0.00']]);
  });

  test('a header alone', async () => {
    const { issues, balances } = await read();
    expect(issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
    expect(balances).toEqual([]);
  });
});

describe('the running balance', () => {
  const first = 'A1,01-Nov-25 09:00:00 AM,Cash In,1000,0,1000';

  test('says which way a payment went', async () => {
    const { rows, issues } = await read(
      first,
      'A2,01-Nov-25 10:00:00 AM,Payment,100,2,1098',
      'A3,01-Nov-25 11:00:00 AM,Payment,100,0,998',
    );
    expect(issues).toEqual([]);
    expect(rows.map(inOneLine).toSorted()).toEqual([
      '2 adjustment 2025-11-01T09:00:00+06:00 1000.00 0.00 0.00 1000.00 - A1 - 2025-11-01',
      '3 sale 2025-11-01T10:00:00+06:00 100.00 2.00 0.00 98.00 bkash A2 - 2025-11-01',
      '4 adjustment 2025-11-01T11:00:00+06:00 -100.00 0.00 0.00 -100.00 - A3 - 2025-11-01',
    ]);
  });

  test('a withdrawal that came back is one with the other sign', async () => {
    const { rows, issues } = await read(first, 'A2,01-Nov-25 10:00:00 AM,Cash Out,100,0,1100');
    expect(issues).toEqual([]);
    expect(rows.map(({ kind, net }) => `${kind} ${toDecimalText(net)}`)).toContain('withdrawal 100.00');
  });

  test.each([
    ['the amount', 'A2,01-Nov-25 10:00:00 AM,Payment,101,2,1098'],
    ['the fee', 'A2,01-Nov-25 10:00:00 AM,Payment,100,3,1098'],
  ])('another %s does not lead to it', async (_, line) => {
    const { issues, balances } = await read(first, line);
    expect(issues).toMatchObject([
      { line: 3, column: 'Balance', code: 'balance_mismatch', holds: true, facts: { found: { amount: '109800' } } },
    ]);
    expect(balances[0]?.difference.units).not.toBe(0n);
  });

  test('an unknown type is told, whichever way it went, and the next line still follows', async () => {
    const { rows, issues } = await read(
      first,
      'A2,01-Nov-25 10:00:00 AM,Lottery,100,0,1100',
      'A3,01-Nov-25 11:00:00 AM,Payment,100,0,1200',
    );
    expect(rows.map(({ reference }) => reference).toSorted()).toEqual(['A1', 'A3']);
    expect(issues.map(issueInOneLine)).toEqual(['3 Trx Type type_unknown holds']);
  });

  test('the oldest line: as others of its type went, else as the type does, but never from below zero', async () => {
    const oldest = async (...lines: readonly string[]) =>
      (await read(...lines)).rows.find(({ reference }) => reference === 'A1')?.kind;
    const payment = 'A1,01-Nov-25 09:00:00 AM,Payment,100,0,500';
    expect(await oldest(payment)).toBe('sale');
    expect(await oldest(payment, 'A2,01-Nov-25 10:00:00 AM,Payment,100,0,400')).toBe('adjustment');
    expect(await oldest('A1,01-Nov-25 09:00:00 AM,Payment,100,0,50')).toBe('adjustment');
    expect((await read('A1,01-Nov-25 09:00:00 AM,Lottery,1,0,1')).issues.map(issueInOneLine)).toEqual([
      '2 Trx Type type_unknown holds',
    ]);
  });

  test('any honest statement adds up, oldest or newest first, with lines in one second', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ size: fc.integer({ min: 1, max: 9999 }), out: fc.boolean(), hour: fc.nat(2) }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.boolean(),
        async (moves, reverse) => {
          let balance = 1_000_000;
          let hour = 1;
          const lines = moves.map((move, index) => {
            const { size, out, hour: later } = move;
            hour = Math.min(hour + later, 11);
            balance += moved(move);
            const time = `${String(hour).padStart(2, '0')}:00:00 AM`;
            return `A${index},01-Nov-25 ${time},${out ? 'Cash Out' : 'Receive Money'},${size},1,${balance}`;
          });
          const { issues, balances, rows } = await read(...(reverse ? lines.toReversed() : lines));
          expect(issues).toEqual([]);
          const kinds = new Map(rows.map(({ reference, kind }) => [reference, kind]));
          expect(kinds).toEqual(new Map(moves.map(({ out }, index) => [`A${index}`, out ? 'withdrawal' : 'sale'])));
          expect(balances.map(({ difference }) => difference.units)).toEqual([0n]);
          // Of lines in one second that took back and forth the same, either end may be the last.
          const inOneSecond = moves.slice(1).every((move) => move.hour === 0);
          if (inOneSecond && takenBackAndForth(moves)) return;
          expect(balances.map(({ closing }) => toDecimalText(closing))).toEqual([`${balance}.00`]);
        },
      ),
      { numRuns: 200, examples: [[[...twoReceipts], true]] },
    );
  });

  test('two receipts in one second add up in both orders: the one in which both came in is taken', async () => {
    const older = 'A1,01-Nov-25 09:00:00 AM,Receive Money,4,1,103';
    const newer = 'A2,01-Nov-25 09:00:00 AM,Receive Money,6,1,108';
    for (const lines of [
      [older, newer],
      [newer, older],
    ]) {
      const { rows, balances } = await read(...lines);
      expect(rows.map(({ kind }) => kind)).toEqual(['sale', 'sale']);
      expect(balances.map(({ closing }) => toDecimalText(closing))).toEqual(['108.00']);
    }
  });
});

describe('a line', () => {
  test.each([
    ['without an id', ',01-Nov-25 09:00:00 AM,Payment,1,0,1', '2 Trx Id value_missing holds'],
    ['without a type', 'A1,01-Nov-25 09:00:00 AM,,1,0,1', '2 Trx Type value_missing holds'],
    ['without a date', 'A1,,Payment,1,0,1', '2 Transaction Date value_missing holds'],
    ['of another date', 'A1,11/01/2025,Payment,1,0,1', '2 Transaction Date date_unreadable holds'],
    ['with an hour of no half', 'A1,01-Nov-25 09:00:00,Payment,1,0,1', '2 Transaction Date date_unreadable holds'],
    ['with a sign', 'A1,01-Nov-25 09:00:00 AM,Payment,-1,0,1', '2 Transacted Amount side_negative holds'],
    ['without a balance', 'A1,01-Nov-25 09:00:00 AM,Payment,1,0,', '2 Balance value_missing holds'],
    ['cut short', 'A1,01-Nov-25 09:00:00 AM,Payment', '2 - columns_count holds'],
  ])('%s holds the file', async (_, line, issue) => {
    const { rows, issues } = await read(line);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('of nothing is left out', async () => {
    const { rows, issues } = await read('A1,01-Nov-25 09:00:00 AM,Payment,0,0,5');
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['2 - row_left_out note']);
  });

  test('has its identity by type and id, in whichever export', async () => {
    const lines = [
      'A1,01-Nov-25 09:00:00 AM,Payment,10,0,10',
      'A2,01-Nov-25 10:00:00 AM,Payment,10,0,20',
      'A3,01-Nov-25 11:00:00 AM,Payment,10,0,30',
    ];
    const identities = async (part: readonly string[]) => (await read(...part)).rows.map(({ identity }) => identity);
    const all = new Set(await identities(lines));
    expect(new Set([...(await identities(lines.slice(0, 2))), ...(await identities(lines.slice(1)))])).toEqual(all);
  });
});
