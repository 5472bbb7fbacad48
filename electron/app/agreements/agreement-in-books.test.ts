import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Terms } from '../../../shared/contract/agreement.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromWire, type WireMoney } from '../../../shared/money/wire.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { agreedOn } from '../../domain/agreements/agreed-days.ts';
import { sampleCashback, sampleTerms } from '../../domain/agreements/testing/sample-terms.ts';
import { anyRowsFile, type AnyRow, type AnyRows } from '../../testing/any-rows.ts';
import { readBeside } from '../../testing/open-beside.ts';
import { openLinkedPair, type LinkedPair } from '../../testing/open-linked-pair.ts';
import type { TestBackend } from '../../testing/test-backend.ts';
import { agreedDaysOf } from './known-agreements.ts';
import { reservesOwed } from './reserves-owed.ts';

const start = Date.parse('2026-10-20T10:00:00+05:30');
const clock = { now: start };
const readerWorker = new URL('../../testing/any-rows-worker.ts', import.meta.url);
let pair: LinkedPair;
let merchant: TestBackend;
let manager: TestBackend;
let merchantId: string;

beforeAll(async () => {
  pair = await openLinkedPair({ clock, readerWorker });
  ({ merchant, manager } = pair);
});
afterAll(async () => {
  expect(await merchant.ask('ledger.verify', {})).toMatchObject({ ok: true });
  await pair.remove();
});
beforeEach(async () => {
  clock.now = start;
  merchantId = await pair.addShop();
});

const day = (text: string): LocalDate => text as LocalDate;
const voice = makeVoice('en');
let files = 0;
const bring = (rows: readonly AnyRow[], more: Partial<AnyRows> = {}) =>
  merchant.ask('imports.commit', {
    merchantId,
    files: [merchant.file(`f${(files += 1)}.json`, anyRowsFile({ kind: 'settlement', rows, ...more }))],
  });

/** Proposed by the account manager, signed by the merchant, here and now. */
async function agree(terms: Partial<Terms> = {}): Promise<void> {
  clock.now += 1000;
  const { agreement, packet } = await manager.ask('agreements.propose', { merchantId, terms: sampleTerms(terms) });
  await merchant.ask('packets.take', { file: merchant.file(packet.fileName, packet.text) });
  clock.now += 1000;
  const signed = await merchant.ask('agreements.accept', { merchantId, agreement: agreement.hash });
  await manager.ask('packets.take', { file: manager.file('signed.nikash', signed.packet.text) });
}

const exceptionsOf = async (kind: string) =>
  (await merchant.ask('exceptions.list', { merchantId })).exceptions
    .filter((one) => one.kind === kind)
    .map((one) => ({ ...one, said: say(one.why, voice) }));
const text = (amount: WireMoney): string => toDecimalText(fromWire(amount));

const cardSale = (reference: string, at: string, fee: string, tax: string, more: Partial<AnyRow> = {}): AnyRow => ({
  kind: 'sale',
  at,
  currency: 'INR',
  gross: '1000.00',
  fee,
  tax,
  method: 'credit_card',
  reference,
  batch: `B${at}`,
  on: at,
  ...more,
});

describe('the audit of fees', () => {
  it('goes by the agreement to the paisa, says nothing of the day before it, and names it', async () => {
    await bring([
      cardSale('BEFORE', '2026-09-30', '99.00', '17.82'),
      // 1.75 % of ₹1,000 and ₹3 are ₹20.50, with 18 % tax of ₹3.69.
      cardSale('RIGHT', '2026-10-01', '20.50', '3.69'),
      cardSale('PAISA', '2026-10-02', '20.51', '3.69'),
    ]);
    expect(await exceptionsOf('fee_wrong')).toEqual([]);
    await agree();
    const [found, ...others] = await exceptionsOf('fee_wrong');
    expect(others).toEqual([]);
    expect(found?.references).toEqual(['PAISA']);
    expect(found && text(found.amountAtRisk)).toBe('0.01');
    expect(found?.said).toBe(
      'PhonePe charged ₹0.01 too much for 1 payment of October 2026, held against agreement version 1 of 1 Oct 2026.',
    );

    const { cards, accounts } = await merchant.ask('fees.cards', { merchantId });
    expect(cards).toMatchObject([{ card: { from: '2026-10-01', to: null }, agreement: { version: 1 } }]);
    const account = accounts[0]?.id ?? '';
    const month = { merchantId, account, currency: 'INR', month: '2026-10' } as const;
    const { rows } = await merchant.ask('fees.rows', month);
    expect(rows.map(({ reference, verdict }) => [reference, verdict])).toEqual([
      ['RIGHT', 'as_agreed'],
      ['PAISA', 'over'],
    ]);
    expect(rows[1] && say(rows[1].why, voice)).toContain('together ₹24.19 (by agreement version 1 of 1 Oct 2026)');
    expect(await merchant.ask('fees.claim', month)).toMatchObject({
      payments: 1,
      cards: [{ agreement: { version: 1, from: '2026-10-01' } }],
    });
    const { lines } = await merchant.ask('fees.audit', { merchantId });
    expect(lines.map((line) => [line.month, line.cards, line.agreements.map(({ version }) => version)])).toEqual([
      ['2026-10', [], [1]],
      ['2026-09', [], []],
    ]);
  });

  it('leaves a card kept by hand the days and currencies that no agreement speaks of', async () => {
    await bring([
      cardSale('OLD', '2026-09-30', '20.00', '3.60'),
      cardSale('NEW', '2026-10-01', '20.00', '3.60'),
      { ...cardSale('USD', '2026-10-01', '20.00', '3.60'), currency: 'USD', batch: 'D1' },
    ]);
    const account = (await merchant.ask('fees.cards', { merchantId })).accounts[0]?.id ?? '';
    for (const currency of ['INR', 'USD'] as const)
      await merchant.ask('fees.saveCard', {
        merchantId,
        card: {
          name: `List price ${currency}`,
          providerAccount: account,
          currency,
          from: '2026-01-01',
          lines: [{ methods: 'any', percent: '2', taxPercent: '18' }],
        },
      });
    const verdicts = async (currency: 'INR' | 'USD') => {
      const months = ['2026-09', '2026-10'] as const;
      const all = await Promise.all(
        months.map((month) => merchant.ask('fees.rows', { merchantId, account, currency, month })),
      );
      return all.flatMap(({ rows }) => rows.map(({ reference, verdict }) => [reference, verdict]));
    };
    expect(await verdicts('INR')).toEqual([
      ['OLD', 'as_agreed'],
      ['NEW', 'as_agreed'],
    ]);
    await agree();
    expect(await verdicts('INR')).toEqual([
      ['OLD', 'as_agreed'],
      ['NEW', 'under'],
    ]);
    expect(await verdicts('USD')).toEqual([['USD', 'as_agreed']]);
    // The next version costs less: what was as agreed is too much from its first day on.
    await bring([cardSale('LATER', '2026-10-15', '20.50', '3.69')]);
    expect(await exceptionsOf('fee_wrong')).toEqual([]);
    const [schedule] = sampleTerms().fees;
    const cheaper = (schedule?.lines ?? []).map((line) => ({ ...line, fixed: '0' }));
    await agree({
      from: day('2026-10-15'),
      fees: [{ currency: 'INR', refundKeepsFee: true, lines: cheaper }],
    });
    const [found] = await exceptionsOf('fee_wrong');
    expect([found?.references, found && text(found.amountAtRisk)]).toEqual([['LATER'], '3.54']);
    expect(found?.said).toContain('agreement version 2 of 15 Oct 2026');
  });
});

describe('due dates', () => {
  const sale = (reference: string, at: string): AnyRow => ({
    kind: 'sale',
    at,
    currency: 'INR',
    gross: '100.00',
    method: 'upi',
    reference,
  });

  it('come from the agreement of the payment’s day, and the words say so', async () => {
    // PhonePe’s usual for UPI: T+2 and a day of grace. Agreed: T+10, every day counted.
    await bring([sale('BEFORE', '2026-09-30'), sale('WITHIN', '2026-10-10'), sale('AFTER', '2026-10-08')]);
    const due = async () =>
      new Map((await exceptionsOf('not_settled')).map((one) => [one.references[0] ?? '', [one.due, one.said]]));
    expect([...(await due()).keys()].toSorted()).toEqual(['AFTER', 'BEFORE', 'WITHIN']);
    await agree({ settlement: { days: 10, counts: 'calendar_days' } });
    expect(Object.fromEntries<unknown>(await due())).toEqual({
      BEFORE: ['2026-10-03', 'Payment BEFORE of ₹100.00 is in no payout of PhonePe. It was due by 3 Oct 2026.'],
      AFTER: [
        '2026-10-19',
        'Payment AFTER of ₹100.00 is in no payout of PhonePe. It was due by 19 Oct 2026 (by agreement version 1 of 1 Oct 2026).',
      ],
    });
    clock.now = Date.parse('2026-10-22T00:00:00+05:30');
    await merchant.ask('matching.reconcile', { merchantId });
    expect((await due()).get('WITHIN')?.[0]).toBe('2026-10-21');
  });

  it('call late what came after the agreed day', async () => {
    await agree({ settlement: { days: 1, counts: 'calendar_days' } });
    await bring([
      { ...sale('LATE', '2026-10-05'), batch: 'L', on: '2026-10-08' },
      { ...sale('TIMELY', '2026-10-06'), batch: 'L', on: '2026-10-08' },
    ]);
    const [late] = await exceptionsOf('settled_late');
    expect(late?.said).toBe(
      'PhonePe settled 1 payment worth ₹100.00 in payout L on 8 Oct 2026, up to 1 day after the last day for it (by agreement version 1 of 1 Oct 2026).',
    );
  });
});

describe('the reserve', () => {
  const hold = (reference: string, at: string, gross: string, releaseOn?: string): AnyRow => ({
    kind: 'reserve_hold',
    at,
    currency: 'INR',
    gross: `-${gross}`,
    reference,
    ...(releaseOn === undefined ? {} : { releaseOn }),
  });
  const reserve = async () => (await merchant.ask('ledger.reserve', { merchantId })).schedules;

  it('comes back on the agreed day where the provider’s file says none', async () => {
    await bring([
      hold('BEFORE', '2026-09-30', '50.00'),
      hold('AGREED', '2026-10-01', '50.00'),
      hold('SAID', '2026-10-02', '50.00', '2026-12-24'),
    ]);
    await agree({ reserve: { percent: '10', days: 10 } });
    const [schedule] = await reserve();
    expect(
      schedule?.holds.map(({ day: on, releaseOn, agreement }) => [on, releaseOn, agreement?.version ?? null]),
    ).toEqual([
      ['2026-10-01', '2026-10-11', 1],
      ['2026-10-02', '2026-12-24', null],
      ['2026-09-30', null, null],
    ]);
    const [overdue, ...others] = await exceptionsOf('reserve_overdue');
    expect(others).toEqual([]);
    expect(overdue?.references).toEqual(['AGREED']);
    expect(overdue?.said).toBe(
      'PhonePe keeps ₹50.00 of your reserve beyond its day: 1 hold, the first due back on 11 Oct 2026 (by agreement version 1 of 1 Oct 2026).',
    );
  });

  it('should hold the agreed per cent of each settlement, and says what is short to the paisa', async () => {
    await agree({ reserve: { percent: '10', days: 90 } });
    await bring([
      cardSale('A', '2026-10-05', '20.50', '3.69', { gross: '1234.50' }),
      cardSale('B', '2026-10-06', '20.50', '3.69', { gross: '1000.00' }),
      cardSale('OLD', '2026-09-30', '20.50', '3.69', { gross: '5000.00' }),
      hold('H', '2026-10-06', '200.00'),
    ]);
    const [schedule] = await reserve();
    expect(schedule?.owed && [text(schedule.owed.should), text(schedule.owed.short)]).toEqual(['223.45', '23.45']);
    const reader = await readBeside(merchant);
    try {
      const [owed, ...others] = reservesOwed(reader, merchantId as MerchantId, day('2026-10-20'));
      expect(others).toEqual([]);
      expect(owed && [owed.account.institution, toDecimalText(owed.held), toDecimalText(owed.short)]).toEqual([
        'phonepe',
        '200.00',
        '23.45',
      ]);
      // Of the first settlement nothing has to be held any more.
      const later = reservesOwed(reader, merchantId as MerchantId, day('2027-01-03'));
      expect(later.map(({ should }) => toDecimalText(should))).toEqual(['100.00']);
      const agreed = agreedDaysOf(reader, merchantId as MerchantId);
      expect(agreedOn(agreed, day('2026-09-30'))).toBeNull();
      expect(agreedOn(agreed, day('2026-10-01'))?.terms.institution).toBe('phonepe');
    } finally {
      reader.close();
    }
  });

  it('shows what should be held where nothing is', async () => {
    await bring([cardSale('A', '2026-10-05', '20.50', '3.69')]);
    expect(await reserve()).toEqual([]);
    await agree({ reserve: { percent: '7.5', days: 90 } });
    const [schedule] = await reserve();
    expect(schedule).toMatchObject({ account: 'PhonePe', holds: [], totals: { open: { amount: '0' } } });
    expect(schedule?.owed && [text(schedule.owed.should), text(schedule.owed.short)]).toEqual(['75.00', '75.00']);
  });
});

describe('cashback', () => {
  const upiSale = (reference: string, at: string, gross: string): AnyRow => ({
    kind: 'sale',
    at,
    currency: 'INR',
    gross,
    method: 'upi',
    reference,
    batch: `U${reference}`,
    on: at,
  });

  it('runs on the provider’s account where customers’ payments earn it, and finds what did not come', async () => {
    await bring([upiSale('OLD', '2026-09-30', '500.00'), upiSale('NEW', '2026-10-02', '1234.00')]);
    await agree({ cashback: [sampleCashback({ from: day('2026-01-01') })] });
    const { schemes, unplaced } = await merchant.ask('cashback.list', { merchantId });
    expect(unplaced).toEqual([]);
    expect(schemes).toMatchObject([
      { scheme: { name: 'UPI reward', from: '2026-10-01' }, agreement: { version: 1 }, totals: { payments: 1 } },
    ]);
    expect(schemes[0] && [text(schemes[0].totals.due), text(schemes[0].totals.missing)]).toEqual(['12.34', '12.34']);
    expect(
      (await exceptionsOf('not_settled')).flatMap(({ why, amountAtRisk }) =>
        why.code.startsWith('cashback') ? [text(amountAtRisk)] : [],
      ),
    ).toEqual(['12.34']);
    const id = schemes[0]?.id ?? '';
    for (const refused of [
      await merchant.dispatch('cashback.remove', { merchantId, id }),
      await merchant.dispatch('cashback.save', {
        merchantId,
        id,
        scheme: schemes[0]?.scheme ?? { ...sampleCashback(), account: '' },
      }),
    ])
      expect(refused).toMatchObject({ code: 'scheme_unknown' });
  });

  it('asks once on which account it runs where what is spent earns it, and keeps answers of rows', async () => {
    const statement = { kind: 'statement', institution: 'hdfc', opening: { INR: '10000.00' } } as const;
    await bring(
      [
        {
          kind: 'debit',
          at: '2026-10-03',
          currency: 'INR',
          gross: '-2000.00',
          reference: 'R1',
          description: 'POS SHOP',
        },
      ],
      statement,
    );
    const reward = sampleCashback({
      name: 'Card reward',
      direction: 'spent',
      methods: [],
      instrument: { kind: 'own_card', lastFour: '4321' },
      reward: { kind: 'percent', percent: '3' },
    });
    await agree({ cashback: [reward] });
    const { schemes, unplaced, accounts } = await merchant.ask('cashback.list', { merchantId });
    expect([schemes.length, unplaced.map(({ terms }) => terms.name)]).toEqual([0, ['Card reward']]);
    const id = unplaced[0]?.id ?? '';
    const account = accounts.find(({ kind }) => kind === 'bank')?.id ?? '';
    expect(await merchant.dispatch('cashback.place', { merchantId, id, account: 'none' })).toMatchObject({
      code: 'account_unknown',
    });
    expect(await merchant.dispatch('cashback.place', { merchantId, id: 'none', account })).toMatchObject({
      code: 'scheme_unknown',
    });
    await merchant.ask('cashback.place', { merchantId, id, account });
    const read = () => merchant.ask('cashback.read', { merchantId, id });
    const row = (await read()).rows[0]?.id ?? '';
    expect((await read()).rows.map(({ state }) => state)).toEqual(['asks']);
    await merchant.ask('cashback.answer', { merchantId, id, rows: [row], counts: true });
    const after = await read();
    expect(after.rows.map(({ state, due }) => [state, text(due)])).toEqual([['missing', '60.00']]);
    // The next version repeats it word for word: the same scheme, its account and answers with it.
    await agree({ from: day('2026-10-10'), cashback: [reward] });
    expect((await read()).scheme.agreement?.version).toBe(1);
    expect((await read()).rows.map(({ state }) => state)).toEqual(['missing']);
  });
});

describe('what terms would have cost', () => {
  it('is their fee and tax for the settled sales of the latest month, beside what was charged', async () => {
    const none = await merchant.ask('agreements.cost', { merchantId, terms: sampleTerms() });
    expect(none).toEqual({ month: null, lines: [] });
    await bring([
      cardSale('A', '2026-10-01', '20.51', '3.69'),
      cardSale('B', '2026-10-02', '30.00', '5.40', { gross: '333.33' }),
      cardSale('EMI', '2026-10-02', '9.00', '1.62', { method: 'emi' }),
      cardSale('SEPTEMBER', '2026-09-30', '90.00', '16.20'),
      {
        kind: 'refund',
        at: '2026-10-03',
        currency: 'INR',
        gross: '-10.00',
        reference: 'R',
        batch: 'B',
        on: '2026-10-03',
      },
    ]);
    // 20.50 and 3.69; 1.75 % of 333.33 and 3 are 8.833275, so 8.83 and 1.59.
    expect(await merchant.ask('agreements.cost', { merchantId, terms: sampleTerms() })).toEqual({
      month: '2026-10',
      lines: [
        {
          currency: 'INR',
          payments: 3,
          gross: { amount: '233333', currency: 'INR' },
          charged: { amount: '5960', currency: 'INR' },
          cost: { amount: '3461', currency: 'INR' },
          uncovered: 1,
        },
      ],
    });
    const september = await merchant.ask('agreements.cost', {
      merchantId,
      terms: sampleTerms({ institution: 'stripe' }),
      month: '2026-09',
    });
    expect(september.lines.map(({ charged, cost }) => [text(charged), text(cost)])).toEqual([['106.20', '24.19']]);
  });
});

describe('an agreement that nobody signed', () => {
  it('changes nothing in the books', async () => {
    await bring([cardSale('PAISA', '2026-10-02', '20.51', '3.69'), cardSale('UNPAID', '2026-10-02', '1', '0.18')]);
    const before = await merchant.ask('exceptions.list', { merchantId });
    const { packet } = await manager.ask('agreements.propose', { merchantId, terms: sampleTerms() });
    await merchant.ask('packets.take', { file: merchant.file('a.nikash', packet.text) });
    await merchant.ask('matching.reconcile', { merchantId });
    expect(await merchant.ask('exceptions.list', { merchantId })).toEqual(before);
    expect((await merchant.ask('fees.cards', { merchantId })).cards).toEqual([]);
  });
});

describe('a month that was closed before the agreement began to speak of it', () => {
  it('keeps its figures, its hash and its proof; what was charged too much shows all the same', async () => {
    await bring([
      cardSale('SEP', '2026-09-05', '99.00', '17.82'),
      {
        kind: 'reserve_hold',
        at: '2026-09-05',
        currency: 'INR',
        gross: '-50.00',
        reference: 'H',
        batch: 'H1',
        on: '2026-09-05',
      },
    ]);
    await merchant.ask('periods.close', { merchantId, month: '2026-09' });
    const figures = async () => ({
      turnover: await merchant.ask('reports.turnover', { merchantId, month: '2026-09' }),
      // How many exceptions there are is of today, in a closed month too.
      periods: (await merchant.ask('periods.list', { merchantId })).periods.map((period) => ({
        ...period,
        exceptions: 0,
      })),
      verified: (await merchant.ask('ledger.verify', {})).ok,
    });
    const packed = async () => {
      clock.now += 1000;
      const { text: file } = await merchant.ask('packets.month', { merchantId, month: '2026-09' });
      const taken = await manager.ask('packets.take', { file: manager.file('month.nikash', file) });
      return taken.says.map(({ code }) => code);
    };
    const before = await figures();
    expect(await packed()).toContain('month_pack_proved');
    await agree({ from: day('2026-09-01'), reserve: { percent: '10', days: 90 } });
    expect(await figures()).toEqual(before);
    expect(await packed()).toEqual(expect.arrayContaining(['month_pack_proved', 'month_pack_again']));
    expect((await exceptionsOf('fee_wrong')).map(({ references }) => references)).toEqual([['SEP']]);
  });
});
