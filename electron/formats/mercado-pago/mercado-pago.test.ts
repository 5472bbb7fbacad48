import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);

const usual = {
  SOURCE_ID: '1',
  TRANSACTION_TYPE: 'SETTLEMENT',
  TRANSACTION_AMOUNT: '100.00',
  TRANSACTION_CURRENCY: 'BRL',
  FEE_AMOUNT: '-4.00',
  TAXES_AMOUNT: '0.00',
  SETTLEMENT_NET_AMOUNT: '96.00',
  TRANSACTION_DATE: '2025-11-03T22:20:19.000-03:00',
  SETTLEMENT_DATE: '2025-11-03T22:20:19.000-03:00',
  PAYMENT_METHOD_TYPE: 'credit_card',
  PAYMENT_METHOD: 'visa',
};
type Cells = Partial<typeof usual>;
const report = (...rows: readonly Cells[]): string =>
  [Object.keys(usual), ...rows.map((cells) => Object.values({ ...usual, ...cells }))]
    .map((line) => line.join(';'))
    .join('\n');
const read = (...rows: readonly Cells[]) => readText(report(...rows));

describe('samples', () => {
  test('21 columns: Pix, card and boleto, fees given back with refunds in part, a withdrawal', async () => {
    const reading = await readSample(sample('brazil'));
    expect(reading.issues).toEqual([]);
    expect(reading.recognised).toMatchObject({
      format: 'mercado_pago.settlement',
      kind: 'settlement',
      institution: 'mercado_pago',
    });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2025-11-03T22:20:19-04:00 79.00 0.78 0.00 78.22 pix 5067634001 - 2025-11-03',
      '3 sale 2025-11-03T22:15:32-04:00 819.00 40.87 0.00 778.13 credit_card 5067634002 - 2025-11-03',
      '4 sale 2025-11-01T09:00:00-04:00 100.00 3.49 0.00 96.51 boleto 5067634003 - 2025-11-04',
      '5 refund 2025-11-05T12:00:00-04:00 -200.00 -9.98 0.00 -190.02 credit_card 5067634002 - 2025-11-05',
      '6 refund 2025-11-06T12:00:00-04:00 -200.00 -9.98 0.00 -190.02 credit_card 5067634002 - 2025-11-06',
      '7 withdrawal 2025-11-07T08:00:00-04:00 -500.00 0.00 0.00 -500.00 - 5067999001 - 2025-11-07',
    ]);
    expect(reading.rows.map(({ merchantReference }) => merchantReference)).toEqual([
      'PED-1001',
      'PED-1002',
      'PED-1003',
      'PED-1002',
      'PED-1002',
      null,
    ]);
    expect(new Set(reading.rows.map(({ identity }) => identity)).size).toBe(6);
  });

  test('semicolons and decimal commas: taxes withheld, money sent from the balance, its interest, PAYOUTS', async () => {
    const reading = await readSample(sample('semicolons'));
    expect(reading.issues).toEqual([]);
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2026-08-31T22:39:48-03:00 131085.03 26614.06 3932.55 100538.42 credit_card 175662774001 - 2026-08-31',
      '3 adjustment 2026-08-31T23:00:00-03:00 -15000.00 0.00 90.00 -15090.00 mercado_pago 175609292015 - 2026-08-31',
      '4 adjustment 2026-09-01T00:10:00-03:00 146.50 0.00 0.00 146.50 - 1756092920001 - 2026-09-01',
      '5 withdrawal 2026-09-02T08:00:00-03:00 -150000.00 0.00 0.00 -150000.00 - 172148561521 - 2026-09-02',
    ]);
    expect(reading.rows.map(({ description }) => description).join()).not.toContain('GOMEZ');
  });

  test('a header alone', async () => {
    expect((await read()).issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });
});

describe('types', () => {
  const out = { TRANSACTION_AMOUNT: '-100.00', FEE_AMOUNT: '0.00', SETTLEMENT_NET_AMOUNT: '-100.00' };
  const back = { TRANSACTION_AMOUNT: '100.00', FEE_AMOUNT: '0.00', SETTLEMENT_NET_AMOUNT: '100.00' };

  test.each([
    ['SETTLEMENT', 'sale', 'adjustment'],
    ['REFUND', 'refund_reversed', 'refund'],
    ['CHARGEBACK', 'chargeback_reversed', 'chargeback'],
    ['DISPUTE', 'chargeback_reversed', 'chargeback'],
    ['WITHDRAWAL', 'withdrawal', 'withdrawal'],
    ['WITHDRAWAL_CANCEL', 'withdrawal', 'withdrawal'],
    ['PAYOUT', 'withdrawal', 'withdrawal'],
    ['PAYOUTS', 'withdrawal', 'withdrawal'],
    ['CASHBACK', 'cashback', 'adjustment'],
    ['TRAVA_DE_RECEBIVEL', 'reserve_release', 'reserve_hold'],
    ['SETTLEMENT_SHIPPING', 'adjustment', 'adjustment'],
    ['REFUND_SHIPPING', 'adjustment', 'adjustment'],
    ['CHARGEBACK_SHIPPING', 'chargeback_reversed', 'chargeback'],
    ['DISPUTE_SHIPPING', 'chargeback_reversed', 'chargeback'],
  ])('%s in is %s, out is %s', async (TRANSACTION_TYPE, kindIn, kindOut) => {
    const { rows, issues } = await read({ TRANSACTION_TYPE, ...back }, { TRANSACTION_TYPE, ...out, SOURCE_ID: '2' });
    expect(issues).toEqual([]);
    expect(rows.map(({ kind }) => kind)).toEqual([kindIn, kindOut]);
  });

  test.each<[string, string, string]>([
    ['debit_card', 'debvisa', 'debit_card'],
    ['bank_transfer', 'pix', 'pix'],
    ['bank_transfer', 'cvu', 'bank_transfer'],
    ['account_money', 'account_money', 'mercado_pago'],
    ['digital_currency', 'consumer_credits', 'pay_later'],
    ['ticket', 'oxxo', 'other'],
  ])('%s %s is %s', async (PAYMENT_METHOD_TYPE, PAYMENT_METHOD, method) => {
    const { rows, issues } = await read({ PAYMENT_METHOD_TYPE, PAYMENT_METHOD });
    expect(issues).toEqual([]);
    expect(rows).toMatchObject([{ method }]);
  });

  test('an unknown method is counted under other, with one note', async () => {
    const unknown = { PAYMENT_METHOD_TYPE: 'magic', PAYMENT_METHOD: 'wand' };
    const { rows, issues } = await read(unknown, { ...unknown, SOURCE_ID: '2' });
    expect(rows.map(({ method }) => method)).toEqual(['other', 'other']);
    expect(issues.map(issueInOneLine)).toEqual(['2 PAYMENT_METHOD instrument_unknown note']);
  });
});

describe('what a row says must hold together', () => {
  test('another net holds the file, and says both', async () => {
    const { issues } = await read({ SETTLEMENT_NET_AMOUNT: '96.01' });
    expect(issues).toMatchObject([
      {
        line: 2,
        column: 'SETTLEMENT_NET_AMOUNT',
        code: 'net_mismatch',
        holds: true,
        facts: { stated: { amount: '9601' }, found: { amount: '9600' } },
      },
    ]);
  });

  test.each<[string, Cells, string]>([
    ['an unknown type', { TRANSACTION_TYPE: 'GIFT' }, '2 TRANSACTION_TYPE type_unknown holds'],
    ['no type', { TRANSACTION_TYPE: '' }, '2 TRANSACTION_TYPE value_missing holds'],
    ['no id', { SOURCE_ID: '' }, '2 SOURCE_ID value_missing holds'],
    ['no amount', { TRANSACTION_AMOUNT: '' }, '2 TRANSACTION_AMOUNT value_missing holds'],
    ['no currency', { TRANSACTION_CURRENCY: '' }, '2 - currency_missing holds'],
    ['an unknown currency', { TRANSACTION_CURRENCY: 'QQQ' }, '2 - currency_unknown holds'],
    ['no date', { TRANSACTION_DATE: '' }, '2 TRANSACTION_DATE value_missing holds'],
    ['another date', { TRANSACTION_DATE: '03/11/2025' }, '2 TRANSACTION_DATE date_unreadable holds'],
    ['another decimal mark', { SETTLEMENT_NET_AMOUNT: '96,00' }, '2 SETTLEMENT_NET_AMOUNT amount_grouping holds'],
  ])('%s holds the file', async (_, cells, issue) => {
    const { rows, issues } = await read(cells);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('an amount in one currency and its net in another hold the file', async () => {
    const { issues } = await readText(
      report({})
        .replace(/^/gm, 'SETTLEMENT_CURRENCY;')
        .replace(/\nSETTLEMENT_CURRENCY;/, '\nUSD;'),
    );
    expect(issues.map(issueInOneLine)).toEqual(['2 TRANSACTION_CURRENCY amount_wrong_currency holds']);
  });

  test('a row cut short', async () => {
    const { issues } = await readText(`${report({})}\n1;SETTLEMENT`);
    expect(issues.map(issueInOneLine)).toEqual(['3 - columns_count holds']);
  });
});

describe('the same id twice', () => {
  test('the payment over again is a note, another amount under it holds', async () => {
    const { rows, issues } = await read({}, {}, { TRANSACTION_AMOUNT: '101.00', SETTLEMENT_NET_AMOUNT: '97.00' });
    expect(rows).toHaveLength(1);
    expect(issues.map(issueInOneLine)).toEqual(['3 - duplicate_row note', '4 - identity_conflict holds']);
  });

  test('a refund has one identity in whichever zone its report is written', async () => {
    const refund = {
      TRANSACTION_TYPE: 'REFUND',
      TRANSACTION_AMOUNT: '-10.00',
      FEE_AMOUNT: '0.00',
      SETTLEMENT_NET_AMOUNT: '-10.00',
    };
    const [here] = (await read(refund)).rows;
    const [there] = (
      await read({
        ...refund,
        TRANSACTION_DATE: '2025-11-03T21:20:19.000-04:00',
        SETTLEMENT_DATE: '2025-11-03T21:20:19.000-04:00',
      })
    ).rows;
    expect(there?.identity).toBe(here?.identity);
  });

  test('two overlapping reports give the union', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }),
        fc.nat(12),
        fc.nat(12),
        async (ids, left, right) => {
          const rows = ids.map((id) => ({ SOURCE_ID: String(id) }));
          const identities = async (part: readonly Cells[]) => (await read(...part)).rows.map((row) => row.identity);
          const first = await identities(rows.slice(0, left));
          const second = await identities(rows.slice(Math.min(left, right)));
          const all = await identities(rows);
          expect(new Set([...first, ...second]).size).toBeLessThanOrEqual(all.length);
          for (const identity of [...first, ...second]) expect(all).toContain(identity);
        },
      ),
      { numRuns: 50 },
    );
  });
});
