import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issueInOneLine, nets } from '../testing/gather-reading.ts';
import { transaction, read } from './testing/ofx-file.ts';

describe('times', () => {
  test.each([
    ['20251103', '2025-11-03'],
    ['20251103103000', '2025-11-03'],
    ['202511031030', '2025-11-03'],
    ['20251103000000.000[-7:MST]', '2025-11-03'],
    ['20251103103000[-5:EST]', '2025-11-03T10:30:00-05:00'],
    ['20251103103000.000 [-5]', '2025-11-03T10:30:00-05:00'],
    ['20251103120000[0:GMT]', '2025-11-03T12:00:00+00:00'],
    ['20251103103000[-03:EST]', '2025-11-03T10:30:00-03:00'],
    ['20251103103000[5.30:IST]', '2025-11-03T10:30:00+05:30'],
    ['20251103103000[+5:30]', '2025-11-03T10:30:00+05:30'],
    ['20251103103000[+5.75:NPT]', '2025-11-03T10:30:00+05:45'],
  ])('%s', async (text, expected) => {
    const { rows, issues } = await read(transaction({ DTPOSTED: text }));
    expect(issues).toEqual([]);
    expect(rows[0]?.occurredAt).toBe(expected);
  });

  test.each([
    '2025-11-03',
    '20250230',
    '20251103250000',
    '20251103103000[+25:X]',
    '20251103103000[5.2:X]',
    '03112025',
    '',
  ])('“%s” is none', async (text) => {
    const { rows, issues } = await read(transaction({ DTPOSTED: text }), transaction());
    expect(rows).toHaveLength(1);
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      [text === '' ? 'value_missing' : 'date_unreadable', 'DTPOSTED'],
    ]);
  });
});

describe('amounts', () => {
  test.each([
    [
      ['-12.5', '+7', '100'],
      ['-12.50', '7.00', '100.00'],
    ],
    [
      ['-12,5', '1.234'],
      ['-12.50', '1234.00'],
    ],
    [
      ['12.50', '1,234'],
      ['12.50', '1234.00'],
    ],
    [
      ['1,234.56', '2,000'],
      ['1234.56', '2000.00'],
    ],
    [
      ['1.234,56', '2.000', '3,125'],
      ['1234.56', '2000.00', '3.125'],
    ],
    [
      ['1.234.567', '1,5'],
      ['1234567.00', '1.50'],
    ],
    [['1.332'], ['1.332']],
    [[' - 5.00 '], ['-5.00']],
  ])('%j', async (texts, expected) => {
    const { rows, issues } = await read(...texts.map((text) => transaction({ TRNAMT: text })));
    expect(issues).toEqual([]);
    expect(nets(rows)).toEqual(expected);
  });

  test.each([
    ['1,234', 'amount_ambiguous'],
    ['', 'value_missing'],
    ['ten', 'amount_not_an_amount'],
    ['1E+05', 'amount_scientific'],
    ['12,34,5.00', 'amount_grouping'],
  ])('“%s” holds the file', async (text, code) => {
    const { rows, issues } = await read(transaction({ TRNAMT: text }));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([`5 TRNAMT ${code} holds`]);
  });

  test('nothing moved: left out with one note', async () => {
    const { rows, issues } = await read(transaction({ TRNAMT: '0.00' }), transaction({ TRNAMT: '0' }));
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ code: 'row_left_out', facts: { text: 'TRNAMT 0' }, holds: false }]);
  });

  test('debits that all have a plus were written without signs; one among others is taken back', async () => {
    const unsigned = await read(transaction({ TRNTYPE: 'DEBIT' }), transaction({ TRNTYPE: 'CREDIT' }));
    expect(unsigned.issues).toMatchObject([
      { code: 'sign_wrong', column: 'TRNAMT', holds: true, facts: { type: 'DEBIT', expected: 'debit' } },
    ]);
    const turned = await read(transaction({ TRNTYPE: 'DEP', TRNAMT: '-1' }));
    expect(turned.issues).toMatchObject([{ code: 'sign_wrong', facts: { type: 'DEP', expected: 'credit' } }]);
    const reversed = await read(transaction({ TRNTYPE: 'DEBIT' }), transaction({ TRNTYPE: 'DEBIT', TRNAMT: '-10' }));
    expect(reversed.issues).toEqual([]);
    const either = await read(transaction({ TRNTYPE: 'POS' }), transaction({ TRNTYPE: 'XFER', TRNAMT: '-1' }));
    expect(either.issues).toEqual([]);
  });
});

describe('transactions that are none, or more than that', () => {
  test('a correction of an earlier one holds the file', async () => {
    const { rows, issues } = await read(transaction({ CORRECTFITID: '0', CORRECTACTION: 'DELETE' }));
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ code: 'type_unknown', facts: { text: 'CORRECTACTION DELETE' }, holds: true }]);
  });

  test('holds, and balances by any of their names, are left out, told once for each', async () => {
    const named = (MEMO: string): string => transaction({ NAME: '', MEMO, TRNAMT: '55', DTPOSTED: '00000000' });
    const { rows, issues } = await read(
      transaction({ TRNTYPE: 'HOLD' }),
      named('SALDO DO DIA'),
      named('SALDO DO DIA'),
      named('SALDO TOTAL DISPONÍVEL DIA'),
      transaction({ MEMO: 'RESGATE SALDO APLIC' }),
    );
    expect(rows.map(({ description }) => description)).toEqual(['A / RESGATE SALDO APLIC']);
    expect(issues.map(({ facts }) => facts['text'])).toEqual(['HOLD', 'SALDO DO DIA', 'SALDO TOTAL DISPONÍVEL DIA']);
  });

  test.each([
    [{ NAME: 'Shop', MEMO: '' }, 'Shop'],
    [{ NAME: '', MEMO: 'Memo' }, 'Memo'],
    [{ NAME: 'Shop', MEMO: 'Shop 12, Town' }, 'Shop 12, Town'],
    [{ NAME: 'Shop 12', MEMO: 'Shop' }, 'Shop 12'],
    [{ NAME: 'Shop', MEMO: 'Town' }, 'Shop / Town'],
    [{ NAME: '', TRNTYPE: 'INT' }, 'INT'],
  ])('%j is described as %s', async (values, expected) => {
    expect((await read(transaction(values))).rows[0]?.description).toBe(expected);
  });
});

describe('identity', () => {
  const identities = async (...transactions: readonly string[]): Promise<string[]> =>
    (await read(...transactions)).rows.map(({ identity }) => identity);

  test('one FITID for several transactions keeps them apart, also those all alike', async () => {
    const all = [transaction(), transaction({ TRNAMT: '11' }), transaction({ DTPOSTED: '20251104' }), transaction()];
    expect(new Set(await identities(...all)).size).toBe(4);
    expect(await identities(...all)).toEqual(await identities(...all));
  });

  test('a name written otherwise in the next download is the same transaction, unless nothing else tells it', async () => {
    expect(await identities(transaction({ NAME: 'B' }))).toEqual(await identities(transaction()));
    expect(await identities(transaction({ NAME: 'B', FITID: '' }))).not.toEqual(
      await identities(transaction({ FITID: '' })),
    );
  });

  test.each([{ FITID: '2' }, { TRNAMT: '10.01' }, { DTPOSTED: '20251104' }, { CHECKNUM: '9' }, { REFNUM: '9' }])(
    '%j is another',
    async (values) => {
      expect(await identities(transaction(values))).not.toEqual(await identities(transaction()));
    },
  );

  test('overlapping downloads of whole days give the union', async () => {
    const one = fc.record({ day: fc.integer({ min: 1, max: 4 }), id: fc.integer({ min: 1, max: 2 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), async (all, cut) => {
        const of = (some: typeof all) =>
          identities(...some.map(({ day, id }) => transaction({ DTPOSTED: `2025110${day}`, FITID: String(id) })));
        const early = await of(all.filter(({ day }) => day <= cut));
        const late = await of(all.filter(({ day }) => day >= cut));
        expect(new Set([...early, ...late])).toEqual(new Set(await of(all)));
        expect(new Set(await of(all)).size).toBe(all.length);
      }),
      { numRuns: 40 },
    );
  });
});
