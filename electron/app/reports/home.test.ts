import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { home as homeShape, type HomeReport } from '../../../shared/contract/home.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromWire, type WireMoney } from '../../../shared/money/wire.ts';
import type { AnyRow } from '../../testing/any-rows.ts';
import { openAnyRowsShop, type AnyRowsShop } from '../../testing/open-any-rows-shop.ts';
import type { TestBackend, TestClock } from '../../testing/test-backend.ts';

let books: AnyRowsShop;
let shop: TestBackend;
let clock: TestClock;
let merchantId: string;
let bring: AnyRowsShop['bring'];
beforeEach(async () => {
  // A Tuesday.
  books = await openAnyRowsShop('2026-11-10T10:00:00+05:30', {
    name: 'Rangoli Crafts',
    currencies: ['INR', 'USD'],
    declared: [{ amount: '300000', currency: 'INR' }],
  });
  ({ shop, clock, merchantId, bring } = books);
});
afterEach(() => books.remove());

async function home(month = '2026-11'): Promise<HomeReport> {
  const report = await shop.ask('reports.home', { merchantId, month });
  expect(homeShape.parse(report)).toEqual(report);
  return report;
}

const sale = (at: string, gross: string, reference: string, more: Partial<AnyRow> = {}): AnyRow => ({
  kind: 'sale',
  at,
  currency: 'INR',
  gross,
  method: 'upi',
  reference,
  ...more,
});

const text = (wire: WireMoney | null | undefined): string =>
  wire === null || wire === undefined ? '' : `${toDecimalText(fromWire(wire))} ${wire.currency}`;

const codesOf = ({ needs }: HomeReport): string[] => needs.map(({ says }) => says.code);
const needOf = ({ needs }: HomeReport, code: string) => needs.filter(({ says }) => says.code === code);

describe('turnover at home', () => {
  beforeEach(() =>
    bring('settlement', [
      sale('2026-10-05', '500.00', 'O1'),
      sale('2026-10-10', '250.00', 'O2'),
      sale('2026-10-11', '9000.00', 'O3'),
      sale('2026-11-03', '1300.00', 'N1'),
      sale('2026-11-04', '40.00', 'U1', { currency: 'USD' }),
    ]),
  );

  it('stands beside last month up to the same day and whole, and beside what pro rata was declared', async () => {
    const { turnover } = await home();
    expect(
      turnover.map(({ gross, lastMonth, lastMonthSameDays }) => [gross, lastMonth, lastMonthSameDays].map(text)),
    ).toEqual([
      ['1300.00 INR', '9750.00 INR', '750.00 INR'],
      ['40.00 USD', '0.00 USD', '0.00 USD'],
    ]);
    // A third of 3,000 by the tenth of thirty days.
    expect(turnover[0]?.pace).toEqual({
      code: 'home_pace_ahead',
      facts: {
        day: '2026-11-10',
        expected: { amount: '100000', currency: 'INR' },
        apart: { amount: '30000', currency: 'INR' },
      },
    });
    expect(turnover[1]?.pace).toBeNull();
  });

  it('tells of a currency that brought something last month and nothing in this one', async () => {
    await bring('settlement', [sale('2026-10-06', '30.00', 'E1', { currency: 'EUR' })]);
    const { turnover } = await home();
    expect(turnover.map(({ gross, payments, lastMonth }) => [text(gross), payments, text(lastMonth)]).slice(1)).toEqual(
      [
        ['40.00 USD', 1, '0.00 USD'],
        ['0.00 EUR', 0, '30.00 EUR'],
      ],
    );
  });

  it('of a month that is over is held against the whole alone', async () => {
    const [inr] = (await home('2026-10')).turnover;
    expect([inr?.lastMonthSameDays, inr?.pace, text(inr?.gross)]).toEqual([null, null, '9750.00 INR']);
  });

  it('is exactly the payments that its figure leads to, with what came late for a closed month', async () => {
    const october = async () => {
      const [inr] = (await home('2026-10')).turnover;
      return [inr?.payments, text(inr?.gross)];
    };
    const rowsOf = async (soldIn: string) => {
      const filter = { merchantId, soldIn, currency: 'INR' as const };
      const { count, days, sums } = await shop.ask('payments.list', filter);
      const page = { days: days.map(({ day }) => day), skip: 0, limit: 50 };
      const { payments } = await shop.ask('payments.page', { filter, ...page });
      return { counted: [count, text(sums[0]?.gross)], references: payments.map(({ reference }) => reference) };
    };
    await shop.ask('periods.close', { merchantId, month: '2026-10' });
    await bring('settlement', [
      sale('2026-10-20', '70.00', 'LATE'),
      sale('2026-11-05', '5.00', 'N2'),
      { kind: 'refund', at: '2026-11-06', currency: 'INR', gross: '-2.00', reference: 'R1' },
    ]);
    const [inr] = (await home()).turnover;
    expect(await rowsOf('2026-11')).toEqual({
      counted: [inr?.payments, text(inr?.gross)],
      references: ['N2', 'N1', 'LATE'],
    });
    expect(text(inr?.gross)).toBe('1375.00 INR');
    expect(await rowsOf('2026-10')).toEqual({ counted: await october(), references: ['O3', 'O2', 'O1'] });
    // Its own month counts it once that is open again.
    await shop.ask('periods.reopen', { merchantId, month: '2026-10', reason: 'a late file' });
    expect(await october()).toEqual([4, '9820.00 INR']);
    expect((await rowsOf('2026-10')).counted).toEqual(await october());
    expect((await rowsOf('2026-11')).references).toEqual(['N2', 'N1']);
  });

  it('takes the whole of a shorter month once its days are over', async () => {
    clock.now = Date.parse('2026-10-31T10:00:00+05:30');
    await bring('settlement', [sale('2026-09-30', '77.00', 'S1')]);
    const [inr] = (await home('2026-10')).turnover;
    expect(text(inr?.lastMonthSameDays)).toBe('77.00 INR');
  });
});

describe('what is settled at the bank', () => {
  it('is what the bank has shown, and nothing that was given up', async () => {
    await bring('settlement', [
      sale('2026-11-02', '500.00', 'P1', { batch: 'B1', on: '2026-11-03' }),
      sale('2026-11-03', '90.00', 'P2', { batch: 'B2', on: '2026-11-04' }),
    ]);
    await bring('statement', [{ kind: 'credit', at: '2026-11-04', currency: 'INR', gross: '500.00', reference: 'B1' }]);
    const { settlements } = await shop.ask('settlements.page', {
      filter: { merchantId, states: ['on_way'] },
      days: ['2026-11-04'],
      skip: 0,
      limit: 10,
    });
    await shop.ask('matching.writeOff', { merchantId, item: settlements[0]?.id ?? '', reason: 'too small to ask' });
    const { settled } = await home();
    expect(settled.map(({ batches, net }) => [batches, text(net)])).toEqual([[1, '500.00 INR']]);
  });
});

describe('money in transit', () => {
  it('says by whom and when each part should land, what is overdue first', async () => {
    await bring('settlement', [
      sale('2026-11-02', '100.00', 'LOST'),
      sale('2026-11-09', '200.00', 'NEW'),
      sale('2026-11-06', '300.00', 'P1', { batch: 'B1', on: '2026-11-09' }),
      { kind: 'refund', at: '2026-11-09', currency: 'INR', gross: '-20.00', reference: 'R1' },
    ]);
    await bring('settlement', [sale('2026-11-09', '50.00', 'TEST')], { institution: 'paytm' });
    const { inTransit } = await home();
    expect(
      inTransit.map(({ institution, amount, batches, payments }) => [institution, text(amount), batches, payments]),
    ).toEqual([
      ['PhonePe', '580.00 INR', 1, 3],
      ['Paytm', '50.00 INR', 0, 1],
    ]);
    const [phonepe] = inTransit;
    expect(phonepe?.landings.map(({ when, amount }) => [when, text(amount)])).toEqual([
      ['overdue', '100.00 INR'],
      ['by', '300.00 INR'],
      ['by', '200.00 INR'],
      ['deducted', '-20.00 INR'],
    ]);
    expect(phonepe?.accounts).toHaveLength(1);
    // A payout of the 9th has a bank day; a payment of the 9th is in a payout by the 12th (T+2 and a day of grace), and that a bank day later.
    expect(phonepe?.landings.slice(1, 3).map(({ by }) => by)).toEqual(['2026-11-10', '2026-11-13']);
    // The exceptions agree on which is overdue, and since when.
    const { exceptions } = await shop.ask('exceptions.list', { merchantId });
    const late = exceptions.find(({ references }) => references.includes('LOST'));
    expect([late?.kind, late?.due]).toEqual(['not_settled', phonepe?.landings[0]?.by]);
    expect(exceptions.some(({ references }) => references.includes('NEW'))).toBe(false);
  });

  it('says of a payout that came short that it came, and no longer that all of it is overdue', async () => {
    await bring('settlement', [
      sale('2026-11-02', '300.00', 'P1', { batch: 'SHORTUTR20261103', on: '2026-11-03' }),
      sale('2026-11-02', '40.00', 'P2', { batch: 'LOSTUTR20261103', on: '2026-11-03' }),
    ]);
    await bring('statement', [
      {
        kind: 'credit',
        at: '2026-11-04',
        currency: 'INR',
        gross: '290.00',
        reference: 'SHORTUTR20261103',
        description: 'NEFT SHORTUTR20261103',
      },
    ]);
    const report = await home();
    expect(needOf(report, 'home_short_paid').map(({ amount }) => text(amount))).toEqual(['10.00 INR']);
    expect(report.inTransit[0]?.landings.map(({ when, by, amount }) => [when, by, text(amount)])).toEqual([
      ['overdue', '2026-11-04', '40.00 INR'],
      ['arrived', null, '300.00 INR'],
    ]);
  });
});

describe('what needs somebody today', () => {
  it('is nothing in fresh books', async () => {
    const report = await home();
    expect([report.needs, report.needsOrder, report.incidents, report.inTransit]).toEqual([[], [], [], []]);
  });

  it('has the most money at risk first, across currencies at the last known rate, each leading to its rows', async () => {
    await shop.ask('rates.add', { from: 'USD', to: 'INR', on: '2026-08-01', rate: '84', source: 'RBI' });
    await bring('settlement', [
      sale('2026-11-02', '900.00', 'LOST'),
      sale('2026-11-02', '20.00', 'USD-LOST', { currency: 'USD' }),
    ]);
    await bring('statement', [
      { kind: 'credit', at: '2026-11-05', currency: 'INR', gross: '1000.00', description: 'CASH' },
    ]);
    const report = await home();
    expect(
      report.needs
        .filter(({ amount }) => amount !== null)
        .map(({ says, amount, lead }) => [says.code, text(amount), lead]),
    ).toEqual([
      ['home_not_settled', '20.00 USD', { to: 'exceptions', search: { kind: 'not_settled', currency: 'USD' } }],
      ['home_lines', '1000.00 INR', { to: 'reconcile', search: { show: 'open', currency: 'INR' } }],
      ['home_not_settled', '900.00 INR', { to: 'exceptions', search: { kind: 'not_settled', currency: 'INR' } }],
    ]);
    expect(report.needsOrder.map(({ code }) => code)).toEqual(['home_order_base']);
  });

  it('says of which currencies no rate is known, and puts them behind', async () => {
    await bring('settlement', [
      sale('2026-11-02', '1.00', 'LOST'),
      sale('2026-11-02', '5000.00', 'USD-LOST', { currency: 'USD' }),
    ]);
    const report = await home();
    expect(needOf(report, 'home_not_settled').map(({ amount }) => text(amount))).toEqual(['1.00 INR', '5000.00 USD']);
    expect(report.needsOrder).toEqual([
      { code: 'home_order_base', facts: { currency: 'INR' } },
      { code: 'home_order_without_rate', facts: { currencies: 'USD', base: 'INR' } },
    ]);
  });

  it('leaves out what is not due yet and what a person has accepted', async () => {
    await bring('settlement', [sale('2026-11-02', '900.00', 'LOST'), sale('2026-11-09', '800.00', 'NEW')]);
    const before = needOf(await home(), 'home_not_settled');
    expect(before.map(({ amount }) => text(amount))).toEqual(['900.00 INR']);
    const { exceptions } = await shop.ask('exceptions.list', { merchantId });
    const ids = exceptions.map(({ id }) => id);
    await shop.ask('exceptions.update', { merchantId, ids, due: '2026-11-15' });
    expect(needOf(await home(), 'home_not_settled')).toEqual([]);
    await shop.ask('exceptions.update', { merchantId, ids, due: null });
    await shop.ask('exceptions.update', { merchantId, ids, state: 'accepted', note: 'given up' });
    expect(needOf(await home(), 'home_not_settled')).toEqual([]);
  });

  it('tells a credit that nothing explains once, with the bank’s lines', async () => {
    await bring('statement', [
      { kind: 'credit', at: '2026-11-05', currency: 'INR', gross: '10.00', description: 'CASH' },
    ]);
    expect(codesOf(await home())).toEqual(['home_lines']);
  });

  it('asks for the bank statement that could say whether payouts came, and only until one is here', async () => {
    await bring('settlement', [
      sale('2026-11-02', '300.00', 'P1', { batch: 'B1UTR', on: '2026-11-03' }),
      sale('2026-11-03', '40.00', 'P2', { batch: 'B2UTR', on: '2026-11-04' }),
    ]);
    expect(needOf(await home(), 'home_statement_missing').map(({ says, lead }) => [says.facts, lead.to])).toEqual([
      [{ count: 2, from: '2026-11-03', to: '2026-11-05' }, 'imports'],
    ]);
    await bring('statement', [
      { kind: 'credit', at: '2026-11-09', currency: 'INR', gross: '2.00', description: 'CASH' },
    ]);
    const report = await home();
    expect(codesOf(report)).not.toContain('home_statement_missing');
    expect(needOf(report, 'home_not_settled').map(({ amount }) => text(amount))).toEqual(['340.00 INR']);
  });

  it('names months that are over and not closed, and accounts of which nothing came for the month', async () => {
    await bring('settlement', [sale('2026-10-05', '5.00', 'O1', { batch: 'B', on: '2026-10-06' })]);
    clock.now = Date.parse('2026-11-03T10:00:00+05:30');
    const early = await home();
    expect(needOf(early, 'home_close_month').map(({ says }) => says.facts)).toEqual([
      { month: '2026-10', by: '2026-11-05' },
    ]);
    expect(needOf(early, 'home_file_missing').map(({ says }) => says.facts)).toEqual([
      { account: 'PhonePe', month: '2026-11', last: '2026-10-06' },
    ]);
    // On the fifth itself there is time yet.
    clock.now = Date.parse('2026-11-05T23:00:00+05:30');
    expect(codesOf(await home())).toContain('home_close_month');
    clock.now = Date.parse('2026-11-06T10:00:00+05:30');
    expect(codesOf(await home())).toContain('month_not_closed');
    // In use no longer: nobody waits for a file of it for ever.
    clock.now = Date.parse('2027-03-10T10:00:00+05:30');
    expect(codesOf(await home('2027-03'))).not.toContain('home_file_missing');
  });

  it('asks back a reserve whose day has come, before it is overdue', async () => {
    await bring('settlement', [
      {
        kind: 'reserve_hold',
        at: '2026-05-01',
        currency: 'INR',
        gross: '-60.00',
        releaseOn: '2026-11-09',
        reference: 'H',
      },
    ]);
    const [due] = needOf(await home(), 'home_reserve_due');
    expect([text(due?.amount), due?.says.facts]).toEqual(['60.00 INR', { account: 'PhonePe', on: '2026-11-09' }]);
    clock.now = Date.parse('2026-11-20T10:00:00+05:30');
    await shop.ask('matching.reconcile', { merchantId });
    const later = await home();
    expect(needOf(later, 'home_reserve_due')).toEqual([]);
    expect(needOf(later, 'home_reserve_overdue').map(({ amount }) => text(amount))).toEqual(['60.00 INR']);
  });

  it('says that the books have no backup once they are a week old', async () => {
    expect((await home()).backup).toEqual({ lastGood: null, checked: false, overdue: false });
    clock.now = Date.parse('2026-11-22T10:00:00+05:30');
    const late = await home();
    expect([late.backup?.overdue, codesOf(late)]).toEqual([true, ['home_backup_none']]);
    await shop.ask('backups.make', {});
    const made = await home();
    expect(made.backup).toEqual({ lastGood: '2026-11-22T04:30:00Z', checked: true, overdue: false });
    expect(codesOf(made)).toEqual([]);
    clock.now = Date.parse('2026-12-22T10:00:00+05:30');
    expect(needOf(await home('2026-12'), 'home_backup_old').map(({ says }) => says.facts)).toEqual([
      { last: '2026-11-22' },
    ]);
  });
});

describe('outages at home', () => {
  const save = (from: string, to: string | null) =>
    shop.ask('incidents.save', { merchantId, scope: { of: 'rail', rail: 'upi' }, from, to });

  it('are those of the month, and one that goes on', async () => {
    await save('2026-11-05T20:00:00+05:30', '2026-11-05T21:00:00+05:30');
    await save('2026-10-05T20:00:00+05:30', '2026-10-05T21:00:00+05:30');
    await save('2026-10-30T20:00:00+05:30', null);
    expect((await home()).incidents.map(({ from, to }) => [from.slice(0, 10), to === null])).toEqual([
      ['2026-11-05', false],
      ['2026-10-30', true],
    ]);
    expect((await home('2026-10')).incidents).toHaveLength(2);
  });

  it('that were dismissed are none', async () => {
    const { incident } = await save('2026-11-05T20:00:00+05:30', '2026-11-05T21:00:00+05:30');
    await shop.ask('incidents.dismiss', { merchantId, incidentId: incident.id });
    expect((await home()).incidents).toEqual([]);
  });
});
