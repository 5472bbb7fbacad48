import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { fromWire, type WireMoney } from '../../../shared/money/wire.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { anyRowsFile, type AnyRow, type AnyRows } from '../../testing/any-rows.ts';
import { testBackend, testMerchant, type TestBackend } from '../../testing/test-backend.ts';

let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  test = testBackend({ readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
  merchantId = await testMerchant(test);
});
afterEach(async () => {
  await test.remove();
});

let files = 0;
const bring = async (rows: readonly AnyRow[], more: Partial<AnyRows> = {}) => {
  const text = anyRowsFile({ kind: 'settlement', rows, ...more });
  const { imports } = await test.ask('imports.commit', {
    merchantId,
    files: [test.file(`f${(files += 1)}.json`, text)],
  });
  return imports[0]?.id ?? '';
};

/** A sale by credit card of October, in a batch. */
const sale = (reference: string, gross: string, fee: string, tax: string, more: Partial<AnyRow> = {}): AnyRow => ({
  kind: 'sale',
  at: '2026-10-10',
  currency: 'INR',
  method: 'credit_card',
  reference,
  gross,
  fee,
  tax,
  batch: 'B1',
  on: '2026-10-12',
  ...more,
});

type Card = Input<'fees.saveCard'>['card'];

const account = async (institution = 'phonepe'): Promise<string> => {
  const { accounts } = await test.ask('fees.cards', { merchantId });
  return accounts.find((one) => one.institution === institution)?.id ?? 'no account';
};

const card = async (more: Partial<Card> = {}): Promise<Card> => ({
  name: 'Agreement of 2026',
  providerAccount: await account(),
  currency: 'INR',
  from: '2026-01-01',
  lines: [
    { methods: ['upi'], percent: '0', taxPercent: '0', note: 'zero MDR' },
    { methods: ['credit_card'], percent: '2', taxPercent: '18' },
  ],
  ...more,
});

const keep = async (more: Partial<Card> = {}): Promise<string> =>
  (await test.ask('fees.saveCard', { merchantId, card: await card(more) })).id;

const audit = async (month = '2026-10') => (await test.ask('fees.audit', { merchantId, month })).lines;

const rowsOf = async (more: Partial<Input<'fees.rows'>> = {}): Promise<Output<'fees.rows'>> =>
  test.ask('fees.rows', { merchantId, account: await account(), currency: 'INR', month: '2026-10', ...more });

const feeExceptions = async () =>
  (await test.ask('exceptions.list', { merchantId })).exceptions.filter(({ kind }) => kind === 'fee_wrong');

const paise = (wire: WireMoney | undefined): string => wire?.amount ?? 'none';

const planted: readonly AnyRow[] = [
  sale('P1', '1000.00', '20.00', '3.60'),
  sale('P2', '1000.00', '25.00', '4.50'),
  sale('P3', '500.00', '9.00', '1.62'),
  sale('P4', '250.00', '5.90', '0', { method: 'upi' }),
  sale('P5', '300.00', '3.00', '0.54', { method: 'debit_card' }),
  sale('P6', '123.45', '2.469', '0.444'),
  sale('R1', '-100.00', '0', '0', { kind: 'refund' }),
  { kind: 'fee', at: '2026-10-11', currency: 'INR', gross: '-50.00', reference: 'F1', batch: 'B1', on: '2026-10-12' },
  {
    kind: 'sale',
    at: '2026-10-20',
    currency: 'INR',
    gross: '80.00',
    fee: '1.60',
    method: 'credit_card',
    reference: 'W1',
  },
];

describe('the audit of a month', () => {
  it('tells what is over, under, not agreed and a fee by itself, and its sums are those of its rows', async () => {
    await bring(planted);
    await keep();
    const [line, ...others] = await audit();
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      account: { institution: 'phonepe' },
      cards: ['Agreement of 2026'],
      payments: 6,
      gross: { amount: '317345', currency: 'INR' },
      waiting: 1,
      over: { rows: 2, amount: { amount: '1180' } },
      under: { rows: 1, amount: { amount: '118' } },
      asAgreed: 3,
      notAgreed: { rows: 1, charged: { amount: '354' } },
      noCard: { rows: 0, charged: { amount: '0' } },
      ownRows: { rows: 1, charged: { amount: '5000' } },
      rounding: { amount: '0.3' },
      effectivePercent: '2.060',
      together: false,
    });
    const { rows } = await rowsOf();
    const sum = (pick: (row: (typeof rows)[number]) => WireMoney): bigint =>
      rows.reduce((total, row) => total + fromWire(pick(row)).units, 0n);
    const units = (wire: WireMoney | undefined): bigint => (wire === undefined ? -1n : fromWire(wire).units);
    expect(sum(({ charged }) => charged.fee)).toBe(units(line?.charged.fee));
    expect(sum(({ charged }) => charged.tax)).toBe(units(line?.charged.tax));
    expect(sum(({ expected }) => expected.fee)).toBe(units(line?.expected.fee));
    expect(sum(({ over }) => over)).toBe(units(line?.over.amount));
    expect(sum(({ under }) => under)).toBe(units(line?.under.amount));
    expect(units(line?.charged.fee) + units(line?.charged.tax)).toBe(
      units(line?.expected.fee) +
        units(line?.expected.tax) +
        units(line?.over.amount) -
        units(line?.under.amount) +
        units(line?.rounding) +
        units(line?.notAgreed.charged) +
        units(line?.ownRows.charged),
    );
  });

  it('says why of each row, page by page', async () => {
    await bring(planted);
    await keep();
    const voice = makeVoice('en');
    const said = (rows: Output<'fees.rows'>['rows']) =>
      rows.map(({ reference, why }) => `${reference} ${say(why, voice)}`);
    expect(said((await rowsOf({ verdicts: ['over'] })).rows)).toEqual([
      'P2 2% of ₹1,000.00 = ₹20.00, 18% tax on it ₹3.60, together ₹23.60. Charged ₹29.50: ₹5.90 too much.',
      'P4 0% of ₹250.00 = ₹0.00. Charged ₹5.90: ₹5.90 too much.',
    ]);
    expect(said((await rowsOf({ verdicts: ['not_agreed', 'own_row'] })).rows)).toEqual([
      'P5 Charged ₹3.54, but “Agreement of 2026” says nothing of such a charge.',
      'F1 A fee of ₹50.00 that belongs to no payment.',
    ]);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Output<'fees.rows'> = await rowsOf({ limit: 3, ...(after === null ? {} : { after }) });
      paged.push(...page.rows.map(({ reference }) => reference));
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'R1', 'F1']);
  });

  it('holds each row against the card of its business day, and none where there is none', async () => {
    await bring([
      sale('A', '1000.00', '20.00', '3.60', { at: '2026-10-05' }),
      sale('B', '1000.00', '20.00', '3.60', { at: '2026-10-15' }),
      sale('C', '1000.00', '20.00', '3.60', { at: '2026-10-16' }),
    ]);
    await keep({ name: 'Old', from: '2026-10-10', to: '2026-10-15' });
    await keep({ name: 'New', from: '2026-10-16', lines: [{ methods: 'any', percent: '1.5', taxPercent: '18' }] });
    const { rows } = await rowsOf();
    expect(rows.map(({ reference, verdict, over }) => [reference, verdict, paise(over)])).toEqual([
      ['A', 'no_card', '0'],
      ['B', 'as_agreed', '0'],
      ['C', 'over', '590'],
    ]);
    const [line] = await audit();
    expect(line?.cards).toEqual(['Old', 'New']);
    expect(line?.noCard).toMatchObject({ rows: 1, charged: { amount: '2360' } });
  });

  it('takes the merchant’s own day, counts every month where none is asked for, and forgets an import that is taken back', async () => {
    // Half past midnight in India on the first of November.
    const later = await bring([sale('N', '100.00', '9.00', '1.62', { at: '2026-10-31T19:30:00Z', batch: 'B2' })]);
    await bring([sale('O', '100.00', '2.00', '0.36')]);
    await keep();
    const { lines } = await test.ask('fees.audit', { merchantId });
    expect(lines.map(({ month, over }) => [month, over.rows])).toEqual([
      ['2026-11', 1],
      ['2026-10', 0],
    ]);
    await test.ask('imports.undo', { merchantId, importId: later });
    expect(await audit('2026-11')).toEqual([]);
    expect(await feeExceptions()).toEqual([]);
  });

  it('reads a wallet’s fee and tax, said in one figure, from what its row leaves', async () => {
    const wallet = (reference: string, fee: string): AnyRow => ({
      ...sale(reference, '1000.00', fee, '0'),
      method: 'paypal',
    });
    const rows = [wallet('W1', '23.60'), wallet('W2', '30.00')].map(({ batch: _, on: __, ...row }) => row);
    await bring(
      [...rows, { kind: 'withdrawal', at: '2026-10-12', currency: 'INR', gross: '-900.00', reference: 'OUT' }],
      { institution: 'paypal' },
    );
    await keep({
      providerAccount: await account('paypal'),
      lines: [{ methods: 'any', percent: '2', taxPercent: '18' }],
    });
    const [line] = await audit();
    expect(line).toMatchObject({
      together: true,
      payments: 2,
      waiting: 0,
      charged: { fee: { amount: '5360' }, tax: { amount: '0' } },
      expected: { fee: { amount: '4000' }, tax: { amount: '720' } },
      over: { rows: 1, amount: { amount: '640' } },
    });
  });
});

describe('what a withdrawal cost', () => {
  it.each(['paypal', 'razorpay'] as const)(
    'is told with the charges of %s, as the ledger has it',
    async (institution) => {
      const out: AnyRow = { kind: 'withdrawal', at: '2026-10-12', currency: 'INR', gross: '-900.00', reference: 'OUT' };
      await bring([{ ...out, fee: '10.00', tax: '1.80' }], { institution });
      const [line] = await audit();
      expect(line).toMatchObject({ charged: { fee: { amount: '1180' }, tax: { amount: '0' } } });
      const { fees } = await test.ask('reports.home', { merchantId, month: '2026-10' });
      expect(fees).toMatchObject([{ fee: { amount: '1000' }, tax: { amount: '180' } }]);
    },
  );

  it('is counted once where the line of its payout says it', async () => {
    const out: AnyRow = { kind: 'withdrawal', at: '2026-10-12', currency: 'INR', gross: '-900.00', reference: 'OUT' };
    await bring([{ ...out, fee: '10.00', tax: '1.80', batch: 'B1', on: '2026-10-12' }], { institution: 'razorpay' });
    const [line] = await audit();
    expect(line).toMatchObject({ charged: { fee: { amount: '1000' }, tax: { amount: '180' } } });
  });
});

describe('a month with planted over-charges', () => {
  const paiseText = (sum: bigint): string => `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`;
  const half = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);

  it('finds each of them to the paisa, and no other', async () => {
    const drawn = fc.sample(
      fc.record({
        gross: fc.bigInt(1_00n, 50_000_00n),
        beyond: fc.oneof(fc.constant(0n), fc.bigInt(2n, 500_00n)),
        isUpi: fc.boolean(),
      }),
      400,
    );
    const rows = drawn.map(({ gross, beyond, isUpi }, index): AnyRow => {
      const agreed = isUpi ? 0n : half(gross * 2n, 100n);
      const tax = half(agreed * 18n, 100n);
      const method = isUpi ? 'upi' : 'credit_card';
      return sale(`D${String(index).padStart(3, '0')}`, paiseText(gross), paiseText(agreed + beyond), paiseText(tax), {
        method,
      });
    });
    await bring(rows);
    await keep();
    const due = drawn.map(({ beyond }, index) => [`D${String(index).padStart(3, '0')}`, String(beyond)]);
    const found = (await rowsOf({ verdicts: ['over'], limit: 500 })).rows.map(({ reference, over }) => [
      reference,
      paise(over),
    ]);
    expect(found).toEqual(due.filter(([, beyond]) => beyond !== '0'));
    const [line] = await audit();
    expect(paise(line?.over.amount)).toBe(String(drawn.reduce((sum, { beyond }) => sum + beyond, 0n)));
    expect(line?.under.rows).toBe(0);
  });
});

describe('exceptions', () => {
  it('has one a month with the references and the claim as next step, and none without a card', async () => {
    await bring(planted);
    expect(await feeExceptions()).toEqual([]);
    await keep();
    const [found, ...others] = await feeExceptions();
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      amountAtRisk: { amount: '1180', currency: 'INR' },
      references: ['P2', 'P4'],
      occurredOn: '2026-10-10',
      state: 'open',
    });
    const voice = makeVoice('en');
    expect(found === undefined ? '' : say(found.why, voice)).toBe(
      'PhonePe charged ₹11.80 too much for 2 payments of October 2026, held against “Agreement of 2026”.',
    );
    expect(found === undefined ? '' : say(found.next, voice)).toContain('Send PhonePe the claim for ₹11.80');
  });

  it('keeps its id as rows come, and is resolved with its card', async () => {
    const id = await (async () => {
      await bring(planted);
      return keep();
    })();
    const [before] = await feeExceptions();
    await bring([sale('P7', '1000.00', '21.00', '3.78', { batch: 'B2' })]);
    const [after] = await feeExceptions();
    expect(after?.id).toBe(before?.id);
    expect(paise(after?.amountAtRisk)).toBe('1298');
    await test.ask('fees.removeCard', { merchantId, id });
    expect(await feeExceptions()).toEqual([]);
  });

  it('carries 200 references and says how many more there are', async () => {
    await bring(Array.from({ length: 230 }, (_, index) => sale(`M${index}`, '100.00', '3.00', '0.54')));
    await keep();
    const [found] = await feeExceptions();
    expect(found?.references).toHaveLength(200);
    expect(found?.why.facts).toMatchObject({ payments: 230, more: 30, over: { amount: '27140' } });
  });

  it('finds nothing where everything is as agreed', async () => {
    await bring([sale('P1', '1000.00', '20.00', '3.60'), sale('P6', '123.45', '2.469', '0.444')]);
    await keep();
    expect(await feeExceptions()).toEqual([]);
    const ofMonth = { merchantId, account: await account(), currency: 'INR', month: '2026-10' } as const;
    expect(await test.dispatch('fees.claim', ofMonth)).toMatchObject({ ok: false, code: 'nothing_to_claim' });
  });
});

describe('a claim', () => {
  it('has the sums for the letter and every row in the CSV, with formulas made harmless', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      sale(`M${String(index).padStart(2, '0')}`, '100.00', '3.00', '0.54'),
    );
    await bring(many);
    await keep();
    const ofMonth = { merchantId, account: await account(), currency: 'INR', month: '2026-10' } as const;
    const claim = await test.ask('fees.claim', ofMonth);
    expect(claim).toMatchObject({
      merchant: 'Test Shop',
      payments: 30,
      over: { amount: '3540' },
      payable: { amount: '3540' },
      more: 5,
      csvName: 'fee-claim-PhonePe-2026-10-INR.csv',
      cards: [{ card: { name: 'Agreement of 2026' } }],
    });
    expect(claim.rows).toHaveLength(25);
    await bring([sale('=cmd(1)', '100.00', '4.00', '0.72', { merchantReference: '+91', batch: 'B2' })]);
    const { text, rows } = await test.ask('fees.claimCsv', ofMonth);
    expect(rows).toBe(31);
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFpayment_reference,merchant_reference,date,kind,method,currency,gross,charged_fee,charged_tax,agreed_fee,agreed_tax,over_charged',
    );
    expect(lines[1]).toBe('M00,,2026-10-10,sale,Credit card,INR,100.00,3.00,0.54,2.00,0.36,1.18');
    expect(lines.at(-1)).toBe("'=cmd(1),'+91,2026-10-10,sale,Credit card,INR,100.00,4.00,0.72,2.00,0.36,2.36");
  });
});

describe('cards', () => {
  it('are kept, changed, listed and removed, and two share no day', async () => {
    await bring(planted);
    const id = await keep({ to: '2026-10-31' });
    const second = await test.dispatch('fees.saveCard', {
      merchantId,
      card: await card({ name: 'Second', from: '2026-10-31' }),
    });
    expect(second).toMatchObject({
      code: 'rate_card_overlaps',
      details: { name: 'Agreement of 2026', to: '2026-10-31' },
    });
    await test.ask('fees.saveCard', { merchantId, id, card: await card({ name: 'Shorter', to: '2026-10-30' }) });
    await keep({ name: 'Second', from: '2026-10-31' });
    const { cards } = await test.ask('fees.cards', { merchantId });
    expect(cards.map((kept) => [kept.id === id, kept.card.name, kept.card.lines[0]?.note])).toEqual([
      [true, 'Shorter', 'zero MDR'],
      [false, 'Second', 'zero MDR'],
    ]);
    await test.ask('fees.removeCard', { merchantId, id });
    expect(await test.dispatch('fees.removeCard', { merchantId, id })).toMatchObject({ code: 'rate_card_unknown' });
    expect((await test.ask('ledger.verify', {})).ok).toBe(true);
  });

  it('are of an account that is there, and say nothing that contradicts itself', async () => {
    const stray = await card({ providerAccount: 'nobody' });
    expect(await test.dispatch('fees.saveCard', { merchantId, card: stray })).toMatchObject({
      code: 'account_unknown',
    });
    const wrong: readonly Partial<Card>[] = [
      { to: '2025-12-31' },
      { lines: [] },
      { lines: [{ methods: 'any', percent: '101', taxPercent: '18' }] },
      { lines: [{ methods: 'any', percent: '2', taxPercent: '18', min: '10', max: '9.99' }] },
      { lines: [{ methods: 'any', percent: '2', taxPercent: '18', bandFrom: '100', bandTo: '10' }] },
      { lines: [{ methods: 'any', percent: '-2', taxPercent: '18' }] },
    ];
    for (const more of wrong)
      expect(await test.dispatch('fees.saveCard', { merchantId, card: await card(more) })).toMatchObject({
        code: 'bad_request',
      });
  });

  it('say what a payment costs before they are kept', async () => {
    const tried = await card({
      lines: [{ methods: ['credit_card'], percent: '2', fixed: '3', taxPercent: '18', max: '10' }],
    });
    const found = await test.ask('fees.trial', { card: tried, method: 'credit_card', gross: '1000.00' });
    expect(found).toMatchObject({ fee: { amount: '1000' }, tax: { amount: '180' }, line: 0 });
    expect(say(found.why, makeVoice('en'))).toBe(
      '2% of ₹1,000.00 + ₹3.00, at most ₹10.00, = ₹10.00, 18% tax on it ₹1.80, together ₹11.80.',
    );
    expect(await test.ask('fees.trial', { card: tried, method: 'upi', gross: '1000.00' })).toMatchObject({
      line: null,
    });
  });
});
