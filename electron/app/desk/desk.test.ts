import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { addDays, addMonths, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { insertStanding } from '../../store/onboarding/standing-table.ts';
import { anyRowsFile, type AnyRow } from '../../testing/any-rows.ts';
import { linkWorkspaces, nameBoth } from '../../testing/linked-workspaces.ts';
import { writeBeside } from '../../testing/open-beside.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';
import { seededRandom } from '../demo/seeded-random.ts';

const clock = { now: Date.parse('2026-12-03T10:00:00+05:30') };
const readerWorker = new URL('../../testing/any-rows-worker.ts', import.meta.url);
let desk: TestBackend;
/** The workspace of merchants that the manager knows by packs only. */
let elsewhere: TestBackend;
const ids: string[] = [];
let packed = '';

const sale = (reference: string, day: string, gross: string, more: Partial<AnyRow> = {}): AnyRow => ({
  kind: 'sale',
  at: day,
  currency: 'INR',
  gross,
  reference,
  method: 'upi',
  ...more,
});

let files = 0;
const bring = (test: TestBackend, merchantId: string, rows: readonly AnyRow[]) =>
  test.ask('imports.commit', {
    merchantId,
    files: [test.file(`f${(files += 1)}.json`, anyRowsFile({ kind: 'settlement', rows }))],
  });

const months = ['2026-08', '2026-09', '2026-10', '2026-11'];
const currencies: readonly CurrencyCode[] = ['INR', 'USD', 'JPY'];

function drawRows(seed: number): AnyRow[] {
  const random = seededRandom(seed);
  return Array.from({ length: 40 }, (_, index): AnyRow => {
    const at = `${random.pick(months)}-${String(random.between(1, 28)).padStart(2, '0')}`;
    const kind = random.pick(['sale', 'sale', 'sale', 'refund', 'chargeback', 'reserve_hold'] as const);
    const currency = random.pick(currencies);
    const decimals = currency === 'JPY' ? '' : `.${random.digits(2)}`;
    return {
      kind,
      at,
      currency,
      gross: `${kind === 'sale' ? '' : '-'}${random.between(1, kind === 'sale' ? 9_000_000 : 500)}${decimals}`,
      method: random.pick(['upi', 'credit_card'] as const),
      reference: `D${seed}-${index}`,
      ...(random.below(2) === 0 ? { batch: `B${seed}${currency}${at}`, on: at } : {}),
    };
  });
}

beforeAll(async () => {
  desk = testBackend({ clock, readerWorker });
  elsewhere = testBackend({ clock, readerWorker, idsBegin: 'far' });
  await desk.openNew();
  await elsewhere.openNew();
  await nameBoth(elsewhere, desk);
  const days = Array.from({ length: 130 }, (_, index) => addDays('2026-07-28' as LocalDate, index));
  const rates = [
    'date,from,to,rate,source',
    ...days.flatMap((day, index) => [
      `${day},USD,INR,83.${10 + (index % 80)},Bank`,
      `${day},JPY,INR,0.5${index % 9},Bank`,
    ]),
  ].join('\n');
  await desk.ask('rates.import', { file: desk.file('rates.csv', rates) });
  for (const [index, name] of ['Asha', 'Bela', 'Chitra', 'Quiet'].entries()) {
    const { id } = await desk.ask('merchants.add', {
      name,
      country: 'IN',
      currencies: [...currencies],
      declared: [{ amount: '100000', currency: 'INR' }],
    });
    ids.push(id);
    if (name !== 'Quiet') await bring(desk, id, drawRows(index + 1));
  }
  // One closed all months but the last, one closed the first two and opened the second again.
  for (const month of months.slice(0, 3)) await desk.ask('periods.close', { merchantId: ids[0] ?? '', month });
  for (const month of months.slice(0, 2)) await desk.ask('periods.close', { merchantId: ids[1] ?? '', month });
  await desk.ask('periods.reopen', { merchantId: ids[1] ?? '', month: '2026-09', reason: 'a late file' });
  await bring(desk, ids[1] ?? '', [sale('LATE', '2026-08-03', '77.70')]);

  packed = (await elsewhere.ask('merchants.add', { name: 'Far Away', country: 'IN' })).id;
  await linkWorkspaces(elsewhere, desk, packed);
  await bring(elsewhere, packed, [
    sale('P1', '2026-09-05', '100.00', { batch: 'B1', on: '2026-09-06' }),
    sale('P2', '2026-10-05', '50.25'),
    sale('P3', '2026-10-05', '7.00', { method: 'credit_card' }),
  ]);
  for (const month of ['2026-09', '2026-10']) {
    await elsewhere.ask('periods.close', { merchantId: packed, month });
    const { text } = await elsewhere.ask('packets.month', { merchantId: packed, month });
    await desk.ask('packets.take', { file: desk.file('m.nikash', text) });
  }
});
afterAll(async () => {
  expect([...desk.faults, ...elsewhere.faults]).toEqual([]);
  await desk.remove();
  await elsewhere.remove();
});

const read = (month: string, currency?: CurrencyCode) => desk.ask('desk.read', { month, currency });
type Row = Output<'desk.read'>['rows'][number];
const rowOf = ({ rows }: Output<'desk.read'>, id: string): Row => {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row of ${id}`);
  return row;
};
const sorted = (amounts: readonly (WireMoney | null)[]): WireMoney[] =>
  amounts
    .filter((amount) => amount !== null)
    .filter(({ amount }) => amount !== '0')
    .toSorted((left, right) => (left.currency < right.currency ? -1 : 1));

describe('turnover on the desk', () => {
  it.each(months)('is what each merchant’s own report of %s says, and the twelve months before too', async (month) => {
    const found = await read(month);
    for (const id of ids.slice(0, 3)) {
      const row = rowOf(found, id);
      for (let back = 0; back < 12; back += 1) {
        const report = await desk.ask('reports.turnover', { merchantId: id, month: addMonths(month as Month, -back) });
        const own = report.totals.map(({ gross }) => gross);
        expect([id, back, ...sorted(row.turnover.map((one) => one.months[11 - back] ?? null))]).toEqual([
          id,
          back,
          ...sorted(own),
        ]);
        if (back === 0) expect(sorted(row.turnover.map(({ real }) => real))).toEqual(sorted(own));
      }
    }
  });

  it('comes from packs where there are no books, and is unknown, not zero, where there is neither', async () => {
    const far = rowOf(await read('2026-11'), packed);
    expect(far).toMatchObject({
      source: 'none',
      hasBooks: false,
      lastClosed: '2026-10',
      knownUntil: '2026-10-31',
      reported: null,
    });
    expect(far.turnover[0]?.real).toBeNull();
    expect(far.turnover[0]?.months.slice(-4)).toEqual([
      null,
      { amount: '10000', currency: 'INR' },
      { amount: '5725', currency: 'INR' },
      null,
    ]);
    const october = rowOf(await read('2026-10'), packed);
    expect(october).toMatchObject({ source: 'packs', turnover: [{ real: { amount: '5725', currency: 'INR' } }] });
    const own = await elsewhere.ask('ledger.accounts', { merchantId: packed, month: '2026-10' });
    const transit = own.accounts
      .filter(({ role }) => ['receivable', 'payouts_in_transit', 'carried_forward'].includes(role))
      .flatMap(({ balances }) => balances.map(({ closing }) => fromWire(closing)));
    expect(october.inTransit).toEqual([...sumByCurrency(transit).values()].map(toWire));
    expect(rowOf(await read('2026-10'), ids[3] ?? '')).toMatchObject({
      source: 'none',
      turnover: [{ real: null, variance: null }],
    });
  });

  it('is summed by currency, and in the reporting currency by rates whose day is said', async () => {
    const found = await read('2026-10', 'INR');
    const totals = new Map<string, bigint>();
    for (const { turnover } of found.rows) {
      for (const { real } of turnover)
        if (real !== null) totals.set(real.currency, (totals.get(real.currency) ?? 0n) + fromWire(real).units);
    }
    expect(found.totals.map(({ currency, real }) => [currency, fromWire(real).units])).toEqual(
      found.totals.map(({ currency }) => [currency, totals.get(currency) ?? 0n]),
    );
    expect(found.rates.map(({ currency, on }) => [currency, on]).toSorted()).toEqual([
      ['JPY', '2026-10-31'],
      ['USD', '2026-10-31'],
    ]);
    expect(found.reported.withoutRate).toEqual([]);
    const each = found.rows.map(({ reported }) => (reported === null ? 0n : fromWire(reported).units));
    // Each amount is rounded once: a merchant's currencies here and there come to the same.
    expect(fromWire(found.reported.total).units).toBe(each.reduce((sum, units) => sum + units, 0n));
    // Without a rate a merchant has no sum, and the total says what it leaves out.
    const euros = await read('2026-10', 'EUR');
    expect(euros.reported).toMatchObject({ total: { amount: '0', currency: 'EUR' } });
    expect([...euros.reported.withoutRate].toSorted()).toEqual(['INR', 'JPY', 'USD']);
    expect(rowOf(euros, packed).reported).toBeNull();
  });
});

describe('what is in transit, and the exceptions', () => {
  it.each(months)('are those of the merchant’s own books at the end of %s', async (month) => {
    const found = await read(month);
    for (const id of ids.slice(0, 3)) {
      const row = rowOf(found, id);
      const { accounts } = await desk.ask('ledger.accounts', { merchantId: id, month });
      const transit = accounts
        .filter(({ role }) => ['receivable', 'payouts_in_transit', 'carried_forward'].includes(role))
        .flatMap(({ balances }) => balances.map(({ closing }) => fromWire(closing)));
      expect(sorted(row.inTransit)).toEqual(sorted([...sumByCurrency(transit).values()].map(toWire)));
      const { exceptions } = await desk.ask('exceptions.list', { merchantId: id, month });
      const ages = [
        exceptions.filter(({ ageing }) => ageing === '0-2' || ageing === '3-7'),
        exceptions.filter(({ ageing }) => ageing === '8-30'),
        exceptions.filter(({ ageing }) => ageing === 'over_30'),
      ];
      expect([row.exceptions.week, row.exceptions.month, row.exceptions.older]).toEqual(
        ages.map(({ length }) => length),
      );
      expect(row.exceptions.overdue).toBe(exceptions.filter(({ due }) => due !== null && due < '2026-12-03').length);
      const risk = sumByCurrency(exceptions.map(({ amountAtRisk }) => fromWire(amountAtRisk)));
      expect(sorted(row.exceptions.atRisk)).toEqual(sorted([...risk.values()].map(toWire)));
    }
  });

  it('leave out what was accepted, until more is at risk than was accepted', async () => {
    const id = ids[2] ?? '';
    const before = rowOf(await read('2026-11'), id).exceptions;
    const { exceptions } = await desk.ask('exceptions.list', { merchantId: id });
    const [one] = exceptions;
    await desk.ask('exceptions.update', { merchantId: id, ids: [one?.id ?? ''], state: 'accepted', note: 'known' });
    const after = rowOf(await read('2026-11'), id).exceptions;
    const all = (ages: typeof before) => ages.week + ages.month + ages.older;
    expect(all(after)).toBe(all(before) - 1);
    await desk.ask('ledger.undo', { merchantId: id });
    expect(rowOf(await read('2026-11'), id).exceptions).toEqual(before);
  });
});

describe('a merchant’s row', () => {
  it('says how real turnover stands to what was declared', async () => {
    const row = rowOf(await read('2026-10'), ids[0] ?? '');
    const [inr] = row.turnover;
    const real = fromWire(inr?.real ?? { amount: '0', currency: 'INR' }).units / 10n ** 9n;
    expect(inr?.declared).toEqual({ amount: '100000', currency: 'INR' });
    expect(BigInt(inr?.variance ?? 0)).toBe(((real - 100_000n) * 10_000n + 50_000n) / 100_000n);
  });

  it('says where the merchant stands, what was closed last, and what is missing', async () => {
    await writeBeside(desk, (writer) => {
      insertStanding(writer, packed as MerchantId, { standing: 'open', by: 'Meera', reason: '', at: 1 }, null);
    });
    const found = await read('2026-10');
    expect(rowOf(found, packed).standing).toBe('open');
    expect(rowOf(found, ids[0] ?? '')).toMatchObject({
      standing: 'draft',
      lastClosed: '2026-10',
      source: 'books',
      hasBooks: true,
    });
    expect(rowOf(found, ids[1] ?? '')).toMatchObject({ lastClosed: '2026-08' });
    // On 3 December November has time until the 5th; September of the second should have been closed by 5 October.
    const late = found.today.filter(({ alert }) => alert.kind === 'month_not_closed');
    expect(late.map(({ name, alert }) => [name, alert.facts['month'], alert.facts['since']]).toSorted()).toEqual([
      ['Bela', '2026-09', '2026-10-05'],
      ['Chitra', '2026-08', '2026-09-05'],
    ]);
    clock.now = Date.parse('2026-12-06T00:10:00+05:30');
    const after = (await read('2026-10')).today.filter(({ alert }) => alert.kind === 'month_not_closed');
    clock.now = Date.parse('2026-12-03T10:00:00+05:30');
    expect(after.map(({ name, alert }) => [name, alert.facts['month']]).toSorted()).toEqual([
      ['Asha', '2026-11'],
      ['Bela', '2026-09'],
      ['Chitra', '2026-08'],
      ['Far Away', '2026-11'],
    ]);
  });

  it('brings its alerts to the list of today, the most money first', async () => {
    const { today, rows } = await read('2026-10', 'INR');
    expect(today.length).toBe(rows.reduce((sum, { alerts }) => sum + alerts.length, 0));
    expect(today.length).toBeGreaterThan(2);
    const units = today.map(({ alert: { reported } }) => (reported === null ? -1n : fromWire(reported).units));
    expect(units).toEqual(units.toSorted((left, right) => (left === right ? 0 : left > right ? -1 : 1)));
  });
});

describe('payments that suddenly fail', () => {
  it('are an alert for three days, with what they would have brought', async () => {
    const { id } = await desk.ask('merchants.add', { name: 'Fails', country: 'IN' });
    const calm = Array.from({ length: 25 }, (_, index) =>
      Array.from({ length: 10 }, (__, n) => sale(`C${index}-${n}`, addDays('2026-11-06' as LocalDate, index), '10.00')),
    ).flat();
    const failed = Array.from({ length: 12 }, (_, n): AnyRow => {
      return {
        kind: 'declined',
        at: '2026-12-02',
        currency: 'INR',
        gross: '10.00',
        reference: `F${n}`,
        description: 'U30',
      };
    });
    const sold = Array.from({ length: 10 }, (_, n) => sale(`S${n}`, '2026-12-02', '10.00'));
    const said = Array.from({ length: 9 }, (_, n): AnyRow => {
      return {
        kind: 'declined',
        at: '2026-12-01',
        currency: 'INR',
        gross: '10.00',
        reference: `Z${n}`,
        description: 'Z9',
      };
    });
    await bring(desk, id, [...calm, ...failed, ...sold, ...said, sale('E', '2026-12-01', '10.00')]);
    const alerts = async () => rowOf(await read('2026-11'), id).alerts.filter(({ kind }) => kind === 'failures_sudden');
    expect(await alerts()).toMatchObject([
      {
        facts: { period: '2026-12-02', failed: 12, made: 22, percent: '54.55' },
        concerns: [{ amount: '12000', currency: 'INR' }],
      },
    ]);
    clock.now = Date.parse('2026-12-06T10:00:00+05:30');
    expect(await alerts()).toEqual([]);
    clock.now = Date.parse('2026-12-03T10:00:00+05:30');
  });
});

describe('the desk as a file', () => {
  it('has a row a merchant and currency, and the totals of what was chosen', async () => {
    const { fileName, text } = await desk.ask('desk.csv', { month: '2026-10', merchants: [packed as MerchantId] });
    expect(fileName).toBe('desk-2026-10.csv');
    const lines = text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(lines.map(([section, , name]) => [section, name])).toEqual([
      ['\uFEFFsection', 'name'],
      ['merchant', 'Far Away'],
      ['total', ''],
    ]);
    expect(lines[1]?.[lines[0]?.indexOf('turnover') ?? -1]).toBe('57.25');
    expect(lines[2]?.[lines[0]?.indexOf('turnover') ?? -1]).toBe('57.25');
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  });
});

describe('the months of a merchant known by packs', () => {
  it('are shown with their proof, held against it anew', async () => {
    const { months: found } = await desk.ask('desk.packs', { merchantId: packed });
    expect(
      found.map(({ month, proved, follows, versions, totals }) => [month, proved, follows, versions, totals]),
    ).toEqual([
      ['2026-10', true, true, 1, [{ amount: '5725', currency: 'INR' }]],
      ['2026-09', true, null, 1, [{ amount: '10000', currency: 'INR' }]],
    ]);
    expect(await desk.dispatch('desk.packs', { merchantId: 'nobody' })).toMatchObject({ code: 'merchant_unknown' });
  });

  it('are found out where somebody changed the file past the product', async () => {
    await writeBeside(desk, (writer) => {
      writer.script(
        `DROP TRIGGER IF EXISTS month_pack_turnover_not_changed; UPDATE month_pack_turnover SET amount = amount + 1 WHERE method = 'credit_card'`,
      );
    });
    const { months: found } = await desk.ask('desk.packs', { merchantId: packed });
    expect(found.map(({ month, proved }) => [month, proved])).toEqual([
      ['2026-10', false],
      ['2026-09', true],
    ]);
  });
});
