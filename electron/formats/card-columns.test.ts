import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../shared/contract/mapping.ts';
import { walletMapping } from '../testing/sample-mapping.ts';
import { issueInOneLine, readText, type Reading } from './testing/gather-reading.ts';

const mapping: Mapping = {
  ...walletMapping,
  header: ['Date', 'Id', 'Amount'],
  columns: { date: 'Date', reference: 'Id', amount: 'Amount' },
};

const read = (text: string, references: readonly string[] = []): Promise<Reading> =>
  readText(text, { mappings: [{ id: 'm', mapping }], references });

const file = (ids: readonly string[]): string =>
  `Date,Id,Amount\n${ids.map((id, index) => `01/11/2026,${id},${index + 1}.00`).join('\n')}\n`;

/** Sixteen digits of a card network; of all with these fifteen in front, one check digit is right. */
const cardLike = (count: number, right: (index: number) => boolean): string[] =>
  Array.from({ length: count }, (_, index) => {
    const body = `45320151${String(1_000_000 + index * 7919).slice(0, 7)}`;
    const sum = [...body].reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    const check = (10 - (sum % 10)) % 10;
    return `${body}${right(index) ? check : (check + 1 + (index % 8)) % 10}`;
  });

describe('a column of card numbers', () => {
  test('is masked, in whatever script, and nothing keeps them', async () => {
    const ids = [...cardLike(40, () => true), '৪১১১১১১১১১১১১১১১', '४१११ ११११ ११११ ११११'];
    const reading = await read(file(ids));
    expect(reading.issues).toEqual([]);
    expect(reading.rows).toHaveLength(42);
    const kept = JSON.stringify(reading.rows.map(({ raw, reference, identity }) => [raw, reference, identity]));
    for (const id of ids) expect(kept).not.toContain(id);
    expect(reading.rows[0]?.reference).toMatch(/^453201\*{6}\d{4}$/);
  });
});

describe('a column of references of which a few look like cards', () => {
  const ids = cardLike(60, (index) => index % 10 === 0);

  test('asks, and holds the file until somebody has answered', async () => {
    const reading = await read(file(ids));
    expect(reading.issues.map(issueInOneLine)).toEqual(['1 Id card_numbers_uncertain holds']);
    expect(reading.issues[0]?.facts).toEqual({ column: 'Id', count: 6 });
  });

  test('is kept whole once somebody says that they are references', async () => {
    const reading = await read(file(ids), [' id']);
    expect(reading.issues).toEqual([]);
    expect(reading.rows.map(({ reference }) => reference)).toEqual(ids);
    expect(reading.rows[0]?.raw).toContain(ids[0]);
  });

  test('is still masked in every other column', async () => {
    const [card = ''] = cardLike(1, () => true);
    const text = `Date,Id,Amount,Note\n01/11/2026,${ids[0]},1.00,paid by ${card} today\n`;
    const reading = await read(text.replace(ids[0] ?? '', ids[10] ?? ''), ['Id']);
    expect(reading.rows[0]?.raw).not.toContain(card);
    expect(reading.rows[0]?.raw).toContain(ids[10]);
  });
});

test.each([
  'CVV',
  'cvc 2',
  'Card Security Code',
  'Card CVV2',
  'cvv no.',
  'CVC/CVV',
  'cardCvv',
  'card_cvc_number',
  'ＣＶＶ',
  'সিভিভি',
  'सीवीवी',
])('a column %s is not read, and a note says so', async (name) => {
  const reading = await read(`Date,Id,Amount,${name}\n01/11/2026,W1,1.00,739\n01/11/2026,"W2",2.00,"7,39"\n`);
  expect(reading.issues.map(({ code, holds, facts }) => [code, holds, facts])).toEqual([
    ['cvv_left_out', false, { column: name }],
  ]);
  expect(reading.rows.map(({ reference }) => reference)).toEqual(['W1', 'W2']);
  expect(JSON.stringify(reading.rows.map(({ raw }) => raw))).not.toMatch(/739|7,39/);
});

test.each(['CVV Result', 'cvc_check', 'CVV Response Code', 'CSC', 'Customer Id', 'Recvvalue'])(
  'a column %s holds no security codes and is read',
  async (name) => {
    const reading = await read(`Date,Id,Amount,${name}\n01/11/2026,W1,1.00,739\n`);
    expect(reading.issues).toEqual([]);
    expect(reading.rows[0]?.raw).toContain('739');
  },
);
