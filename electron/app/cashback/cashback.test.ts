import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import type { AnyRow } from '../../testing/any-rows.ts';
import { openAnyRowsShop, type AnyRowsShop } from '../../testing/open-any-rows-shop.ts';
import type { TestBackend } from '../../testing/test-backend.ts';

let books: AnyRowsShop;
let shop: TestBackend;
let merchantId: string;
beforeEach(async () => {
  books = await openAnyRowsShop('2026-08-20T10:00:00+05:30');
  ({ shop, merchantId } = books);
});
afterEach(() => books.remove());

const english = makeVoice('en');
const inr = (amount: string) => ({ amount, currency: 'INR' }) as const;

/** As the readers leave it: card numbers masked. */
const line = (at: string, gross: string, description: string, reference = ''): AnyRow => ({
  kind: gross.startsWith('-') ? 'debit' : 'credit',
  at,
  currency: 'INR',
  gross,
  description: maskCardNumbers(description),
  ...(reference === '' ? {} : { reference }),
});

const bring = (
  kind: 'statement' | 'settlement',
  rows: readonly AnyRow[],
  account = '50100000004321',
): Promise<string> => books.bring(kind, rows, kind === 'statement' ? { account } : {});

const accountId = async (kind: 'bank' | 'provider'): Promise<string> =>
  (await shop.ask('cashback.list', { merchantId })).accounts.find((one) => one.kind === kind)?.id ?? 'none';

type Scheme = Input<'cashback.save'>['scheme'];

const ownCard = (account: string, more: Partial<Scheme> = {}): Scheme => ({
  name: 'Own card, 3%',
  issuer: 'Paykassma',
  account,
  direction: 'spent',
  instrument: { kind: 'own_card', lastFour: '1111' },
  reward: { kind: 'percent', percent: '3' },
  currency: 'INR',
  from: '2026-06-01',
  paidWithinDays: 10,
  ...more,
});

const chat = (account: string, more: Partial<Scheme> = {}): Scheme =>
  ownCard(account, {
    name: 'First three',
    issuer: 'WhatsApp Pay',
    instrument: { kind: 'person_to_person' },
    reward: { kind: 'up_to', amount: inr('3500') },
    firstPayments: 3,
    paidWithinDays: 7,
    ...more,
  });

const save = async (scheme: Scheme): Promise<string> => (await shop.ask('cashback.save', { merchantId, scheme })).id;

const rowsOf = async (id: string) => {
  const { rows } = await shop.ask('cashback.read', { merchantId, id });
  return rows.toReversed().map(({ text, state, due, received }) => [text, state, due.amount, received.amount]);
};

const exceptions = async () => {
  const list = await shop.ask('exceptions.list', { merchantId });
  return list.exceptions
    .filter(({ why }) => why.code.startsWith('cashback_'))
    .map(({ id, kind, amountAtRisk, state, why, next }) => ({
      id,
      kind,
      atRisk: amountAtRisk.amount,
      state,
      why: say(why, english),
      next: say(next, english),
    }));
};

const june: AnyRow[] = [
  line('2026-06-03', '-10000.00', 'POS 4111111111111111 META ADS', 'POS000001'),
  line('2026-06-04', '-5000.00', 'POS 5555555555554444 GOOGLE ADS', 'POS000002'),
  line('2026-06-05', '-2000.00', 'NEFT RENT'),
  line('2026-06-06', '-333.33', 'POS 4111 1111 1111 1111 STAMPS', 'POS000003'),
];

it('keeps every answer, and refuses what would push one out', async () => {
  await bring('statement', june);
  const id = await save(ownCard(await accountId('bank')));
  const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `line:${from + index}`);
  for (const from of [10_000, 12_000]) {
    await shop.ask('cashback.answer', { merchantId, id, rows: rows(from, from + 2000), counts: false });
  }
  await shop.ask('cashback.answer', { merchantId, id, rows: rows(14_000, 15_000), counts: false });
  expect(await shop.dispatch('cashback.answer', { merchantId, id, rows: ['line:1'], counts: true })).toMatchObject({
    ok: false,
    code: 'answers_too_many',
    details: { most: 5000 },
  });
  // Another word on a row that has one needs no room, nor does taking one back.
  await shop.ask('cashback.answer', { merchantId, id, rows: ['line:10000'], counts: true });
  await shop.ask('cashback.answer', { merchantId, id, rows: ['line:10001'], counts: null });
  await shop.ask('cashback.answer', { merchantId, id, rows: ['line:1'], counts: true });
});

describe('the issuer’s own card', () => {
  it('earns on that card, nothing on another, and is asked about where no card is named', async () => {
    await bring('statement', [...june, line('2026-06-10', '300.00', 'CASHBACK CARD POS000001')]);
    const id = await save(ownCard(await accountId('bank')));
    expect(await rowsOf(id)).toEqual([
      ['POS 411111******1111 META ADS', 'received', '30000', '30000'],
      ['POS 555555******4444 GOOGLE ADS', 'not_due', '0', '0'],
      ['NEFT RENT', 'asks', '0', '0'],
      ['POS 4111 11** **** 1111 STAMPS', 'missing', '1000', '0'],
    ]);
    const { schemes, totals } = await shop.ask('cashback.list', { merchantId });
    expect(schemes).toMatchObject([
      {
        id,
        state: 'running',
        atMost: false,
        totals: { payments: 2, due: inr('31000'), received: inr('30000'), missing: inr('1000'), asks: 1 },
      },
    ]);
    expect(totals).toMatchObject([{ due: inr('31000'), missing: inr('1000') }]);
  });

  it('becomes an exception when it is missing, and is resolved when the receipt is imported', async () => {
    await bring('statement', [...june, line('2026-07-31', '5.00', 'INTEREST')]);
    await save(ownCard(await accountId('bank')));
    const [missing, more] = await exceptions();
    expect(more).toBeUndefined();
    expect(missing).toMatchObject({
      kind: 'not_settled',
      atRisk: '31000',
      why: 'Own card, 3%: cashback of ₹310.00 for 2 payments of June 2026 did not come. The first was due by 13 Jun 2026.',
      next: 'Ask Paykassma about the cashback of June 2026 (Own card, 3%).',
    });
    // A part of it: the same case, at less risk.
    await bring('statement', [line('2026-08-02', '300.00', 'Cashback June')]);
    expect(await exceptions()).toMatchObject([{ id: missing?.id, atRisk: '1000' }]);
    const lump = await bring('statement', [line('2026-08-03', '10.00', 'Cashback June')]);
    expect(await exceptions()).toEqual([]);
    // Undone, it is missing again: the same case.
    await shop.ask('imports.undo', { merchantId, importId: lump });
    expect(await exceptions()).toMatchObject([{ id: missing?.id, atRisk: '1000' }]);
  });

  it('is paid in one lump for a month', async () => {
    await bring('statement', [...june, line('2026-07-05', '310.00', 'CASHBACK JUNE')]);
    const id = await save(ownCard(await accountId('bank'), { paidWithinDays: 40 }));
    const { rows, receipts } = await shop.ask('cashback.read', { merchantId, id });
    expect(rows.map(({ state }) => state)).toEqual(['received', 'asks', 'not_due', 'received']);
    expect(receipts.map(({ why, payments }) => [say(why, english), payments])).toEqual([
      ['₹310.00 for 2 payments.', 2],
    ]);
    expect(await exceptions()).toEqual([]);
  });

  it('is known by its words, however a bank writes them', async () => {
    await bring('statement', [
      line('2026-06-03', '-10000.00', 'POS 411111******1111 META ADS'),
      line('2026-06-04', '-20000.00', 'POS 411111******1111 META ADS'),
      line('2026-06-05', '-30000.00', 'POS 411111******1111 META ADS'),
      line('2026-06-06', '300.00', 'CARD CASH   BACK'),
      line('2026-06-07', '600.00', 'কার্ডের ক্যাশব্যাক'),
      line('2026-06-08', '900.00', 'ＣＡＳＨ ＢＡＣＫ'),
      line('2026-06-09', '900.00', 'CASH DEPOSIT'),
    ]);
    const receipt = { words: ['Cash back', 'ক্যাশব্যাক'] };
    const id = await save(ownCard(await accountId('bank'), { receipt }));
    expect((await rowsOf(id)).map(([, state, , received]) => [state, received])).toEqual([
      ['received', '30000'],
      ['received', '60000'],
      ['received', '90000'],
    ]);
    const { receipts } = await shop.ask('cashback.read', { merchantId, id });
    expect(receipts).toHaveLength(3);
  });

  it('is every row of the card’s own statement, but those that name another card', async () => {
    await bring('statement', june, '411111XXXXXX1111');
    const id = await save(ownCard(await accountId('bank')));
    expect((await rowsOf(id)).map(([, state]) => state)).toEqual(['missing', 'not_due', 'missing', 'missing']);
  });

  it('takes what a person says of a row, and takes it back', async () => {
    await bring('statement', june);
    const id = await save(ownCard(await accountId('bank')));
    const { rows } = await shop.ask('cashback.read', { merchantId, id });
    const rent = rows.find(({ state }) => state === 'asks')?.id ?? '';
    await shop.ask('cashback.answer', { merchantId, id, rows: [rent], counts: true });
    expect((await rowsOf(id))[2]).toEqual(['NEFT RENT', 'missing', '6000', '0']);
    await shop.ask('cashback.answer', { merchantId, id, rows: [rent], counts: false });
    expect((await rowsOf(id))[2]).toEqual(['NEFT RENT', 'not_due', '0', '0']);
    await shop.ask('cashback.answer', { merchantId, id, rows: [rent], counts: null });
    expect((await rowsOf(id))[2]).toEqual(['NEFT RENT', 'asks', '0', '0']);
  });

  it('asks for the statement, not the issuer, while none reaches the day', async () => {
    await bring('statement', june);
    await save(ownCard(await accountId('bank')));
    expect(await exceptions()).toMatchObject([
      {
        why: expect.stringContaining('No statement here covers those days') as string,
        next: 'Import the bank statement from 3 Jun 2026 to 16 Jun 2026.',
      },
    ]);
  });
});

describe('the first three payments from person to person', () => {
  it('skips the pause, shops and the fourth; takes any amount, and none is missing', async () => {
    await bring('statement', [
      line('2026-06-01', '-100.00', 'UPI/P2A/530512345671/RAHIM'),
      line('2026-06-02', '-100.00', 'UPI/P2M/530512345672/SHOP'),
      line('2026-06-03', '-100.00', 'UPI/P2A/530512345673/KARIM'),
      line('2026-06-05', '-100.00', 'UPI/P2A/530512345675/SALMA'),
      line('2026-06-06', '-100.00', 'UPI/P2A/530512345676/NINA'),
      line('2026-06-07', '-100.00', 'UPI/P2A/530512345677/OMAR'),
      line('2026-06-02', '21.00', 'WHATSAPP CASHBACK'),
      line('2026-06-07', '35.00', 'WHATSAPP CASHBACK'),
      line('2026-06-30', '1.00', 'INTEREST'),
    ]);
    const id = await save(chat(await accountId('bank'), { pauses: [{ from: '2026-06-02', to: '2026-06-04' }] }));
    expect((await rowsOf(id)).map(([, state, due, received]) => [state, due, received])).toEqual([
      ['received', '3500', '2100'],
      ['not_due', '0', '0'],
      ['not_due', '0', '0'],
      ['received', '3500', '3500'],
      ['missing', '3500', '0'],
      ['not_due', '0', '0'],
    ]);
    expect(await exceptions()).toMatchObject([
      {
        atRisk: '3500',
        why: 'First three: for 1 payment of June 2026 no cashback came at all. ₹35.00 at most was due, the first by 13 Jun 2026.',
      },
    ]);
    const { schemes } = await shop.ask('cashback.list', { merchantId });
    expect(schemes[0]).toMatchObject({ atMost: true, first: { used: 3, of: 3 } });
  });
});

describe('a provider’s account', () => {
  it('earns on what customers paid, by method, and knows its rows of cashback', async () => {
    const sale = (at: string, gross: string, reference: string, method: 'upi' | 'credit_card'): AnyRow => ({
      kind: 'sale',
      at,
      currency: 'INR',
      gross,
      reference,
      method,
    });
    await bring('settlement', [
      sale('2026-06-01T23:50:00+05:30', '1000.00', 'SALE0001', 'upi'),
      sale('2026-06-02', '2000.00', 'SALE0002', 'credit_card'),
      sale('2026-06-03', '500.00', 'SALE0003', 'upi'),
      {
        kind: 'cashback',
        at: '2026-06-05',
        currency: 'INR',
        gross: '10.00',
        reference: 'CB1',
        description: 'SALE0001',
      },
      { kind: 'refund', at: '2026-06-28', currency: 'INR', gross: '-1.00', reference: 'R1' },
    ]);
    const id = await save(
      ownCard(await accountId('provider'), {
        direction: 'received',
        instrument: { kind: 'any' },
        methods: ['upi'],
        reward: { kind: 'percent', percent: '1' },
        capPerMonth: inr('1200'),
      }),
    );
    const { rows, scheme } = await shop.ask('cashback.read', { merchantId, id });
    expect(rows.map(({ reference, state, due, why }) => [reference, state, due.amount, why.code])).toEqual([
      ['SALE0003', 'missing', '200', 'cashback_due_cap_month'],
      ['SALE0001', 'received', '1000', 'cashback_due_percent'],
    ]);
    expect(scheme.month).toEqual(null === scheme.month ? null : { used: inr('0'), cap: inr('1200') });
    const ofJune = await shop.ask('cashback.read', { merchantId, id, month: '2026-06' });
    expect(ofJune.scheme.month).toEqual({ used: inr('1200'), cap: inr('1200') });
    expect((await shop.ask('cashback.read', { merchantId, id, month: '2026-07' })).rows).toEqual([]);
  });
});

describe('schemes are kept', () => {
  it('in place of what they were, tried before, and taken away with their exceptions', async () => {
    await bring('statement', [...june, line('2026-07-31', '5.00', 'INTEREST')]);
    const account = await accountId('bank');
    const trial = await shop.ask('cashback.try', { merchantId, scheme: ownCard(account) });
    expect(trial.scheme.totals).toMatchObject({ due: inr('31000'), missing: inr('31000') });
    expect((await shop.ask('cashback.list', { merchantId })).schemes).toEqual([]);
    const id = await save(ownCard(account));
    await shop.ask('cashback.save', {
      merchantId,
      id,
      scheme: ownCard(account, { reward: { kind: 'percent', percent: '1' } }),
    });
    expect(await exceptions()).toMatchObject([{ atRisk: '10333' }]);
    await shop.ask('cashback.remove', { merchantId, id });
    expect(await exceptions()).toEqual([]);
    expect(await shop.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('refuses what is not there', async () => {
    await bring('statement', june);
    const account = await accountId('bank');
    const scheme = ownCard('nobody');
    expect(await shop.dispatch('cashback.save', { merchantId, scheme })).toMatchObject({ code: 'account_unknown' });
    expect(await shop.dispatch('cashback.try', { merchantId, scheme })).toMatchObject({ code: 'account_unknown' });
    expect(await shop.dispatch('cashback.save', { merchantId, id: 'x', scheme: ownCard(account) })).toMatchObject({
      code: 'scheme_unknown',
    });
    expect(await shop.dispatch('cashback.remove', { merchantId, id: 'x' })).toMatchObject({ code: 'scheme_unknown' });
    expect(await shop.dispatch('cashback.read', { merchantId, id: 'x' })).toMatchObject({ code: 'scheme_unknown' });
    expect(
      await shop.dispatch('cashback.answer', { merchantId, id: 'x', rows: ['line:1'], counts: true }),
    ).toMatchObject({
      code: 'scheme_unknown',
    });
    expect(await shop.dispatch('cashback.list', { merchantId: 'x' })).toMatchObject({ code: 'merchant_unknown' });
  });

  it.each([
    ['a cap in another currency', { capTotal: { amount: '1', currency: 'USD' as const } }],
    ['no percentage', { reward: { kind: 'percent' as const, percent: '0' } }],
    ['no number at all', { reward: { kind: 'percent' as const, percent: '3,5' } }],
    ['more than all', { reward: { kind: 'percent' as const, percent: '100.001' } }],
    ['an end before the beginning', { to: '2026-05-31' }],
    ['a pause turned round', { pauses: [{ from: '2026-06-02', to: '2026-06-01' }] }],
    ['a whole card number', { instrument: { kind: 'own_card' as const, lastFour: '4111111111111111' } }],
  ])('refuses %s', async (_, more) => {
    expect(await shop.dispatch('cashback.save', { merchantId, scheme: ownCard('a', more) })).toMatchObject({
      code: 'bad_request',
    });
  });

  it('writes them as a table that no spreadsheet runs', async () => {
    await bring('statement', [
      ...june,
      line('2026-06-07', '-100.00', '=HYPERLINK("x") **1111'),
      line('2026-07-31', '5.00', 'CASHBACK'),
    ]);
    await save(ownCard(await accountId('bank')));
    const { fileName, text } = await shop.ask('cashback.csv', { merchantId, month: '2026-06' });
    expect(fileName).toBe('cashback-2026-06.csv');
    expect(text).toContain(`"'=HYPERLINK(""x"") **1111"`);
    expect(text).toContain('payment,"Own card, 3%",Paykassma,2026-06-03,POS000001,');
    expect(text.trim().split('\r\n')).toHaveLength(6);
  });
});
