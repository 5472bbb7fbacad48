import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { addDays, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import type { MonthPack } from '../../../shared/contract/month-pack.ts';
import { reportKinds, type ReportDocument } from '../../../shared/contract/report-document.ts';
import { contactOfMerchant } from '../../store/contacts/contacts-table.ts';
import { openReader, openWriter, type Reader } from '../../store/connection.ts';
import { findMonthPack, packTurnover } from '../../store/desk/month-packs-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { anyRowsFile, type AnyRow } from '../../testing/any-rows.ts';
import { dataKeyOf } from '../../testing/data-key-of.ts';
import { linkWorkspaces, nameBoth } from '../../testing/linked-workspaces.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';
import { sendMessage } from '../packets/send-message.ts';
import { seededRandom } from '../demo/seeded-random.ts';

const clock = { now: Date.parse('2026-12-01T10:00:00+05:30') };
const readerWorker = new URL('../../testing/any-rows-worker.ts', import.meta.url);
let merchant: TestBackend;
let manager: TestBackend;
let reader: Reader;

beforeAll(async () => {
  merchant = testBackend({ clock, readerWorker });
  manager = testBackend({ clock, readerWorker });
  await merchant.openNew();
  await manager.openNew();
  await nameBoth(merchant, manager);
  const days = Array.from({ length: 100 }, (_, index) => addDays('2026-08-28' as LocalDate, index));
  const rates = [
    'date,from,to,rate,source',
    ...days.map((day, index) => `${day},USD,INR,83.${10 + (index % 80)},Bank`),
  ];
  await merchant.ask('rates.import', { file: merchant.file('rates.csv', rates.join('\n')) });
  reader = openReader({ file: manager.databaseFile, key: await dataKeyOf(manager.databaseFile) });
});
afterAll(async () => {
  reader.close();
  expect([...merchant.faults, ...manager.faults]).toEqual([]);
  await merchant.remove();
  await manager.remove();
});

let shops = 0;
async function newShop(): Promise<string> {
  const { id } = await merchant.ask('merchants.add', {
    name: `Shop ${(shops += 1)}`,
    country: 'IN',
    currencies: ['INR', 'USD'],
  });
  await linkWorkspaces(merchant, manager, id);
  return id;
}

const bring = (merchantId: string, rows: readonly AnyRow[], kind: 'settlement' | 'statement' = 'settlement') =>
  merchant.ask('imports.commit', {
    merchantId,
    files: [merchant.file(`${shops}-${rows.length}-${kind}.json`, anyRowsFile({ kind, rows }))],
  });
const close = (merchantId: string, month: string) => merchant.ask('periods.close', { merchantId, month });
const make = (merchantId: string, month: string) => merchant.ask('packets.month', { merchantId, month });
const take = (packet: { readonly text: string }) =>
  manager.dispatch('packets.take', { file: manager.file('month.nikash', packet.text) });
const kept = (merchantId: string, month: string) => {
  const found = findMonthPack(reader, merchantId as MerchantId, month as Month);
  if (found === null) throw new Error(`no pack of ${month}`);
  return found;
};
const codes = (answer: Awaited<ReturnType<typeof take>>) =>
  answer.ok
    ? answer.value.says.map(({ code }) => code)
    : [answer.code, (answer.details as { readonly wrong?: string }).wrong];

const sale = (reference: string, day: string, gross: string, more: Partial<AnyRow> = {}): AnyRow => ({
  kind: 'sale',
  at: day,
  currency: 'INR',
  gross,
  reference,
  method: 'upi',
  ...more,
});

/** Sales, refunds, fees, reserves and failures of two months, some settled, in two currencies; and lines of a bank. */
function drawRows(seed: number): { readonly rows: AnyRow[]; readonly lines: AnyRow[] } {
  const random = seededRandom(seed);
  const amount = () => `${random.between(1, 9_000_000)}.${random.digits(2)}`;
  const day = () => `2026-${random.pick(['09', '10'])}-${String(random.between(1, 28)).padStart(2, '0')}`;
  const rows = Array.from({ length: random.between(8, 30) }, (_, index): AnyRow => {
    const at = day();
    const kind = random.pick([
      'sale',
      'sale',
      'sale',
      'refund',
      'reserve_hold',
      'chargeback',
      'fee',
      'declined',
    ] as const);
    const currency = random.pick(['INR', 'INR', 'USD'] as const);
    const out = ['refund', 'reserve_hold', 'chargeback', 'fee'].includes(kind);
    const settled = random.below(2) === 0 && kind !== 'declined';
    return {
      kind,
      at,
      currency,
      gross: `${out ? '-' : ''}${out ? `${random.between(1, 900)}.${random.digits(2)}` : amount()}`,
      ...(kind === 'sale' ? { fee: `0.${random.digits(3)}`, tax: `0.00${random.digits(1)}` } : {}),
      ...(kind === 'reserve_hold' ? { releaseOn: random.pick(['2026-09-30', '2027-03-01']) } : {}),
      method: random.pick(['upi', 'credit_card', 'netbanking'] as const),
      reference: `R${seed}-${index}`,
      description: random.pick(['U30', 'Z9', '']),
      ...(settled ? { batch: `B${currency}${at}`, on: at } : {}),
    };
  });
  const lines = Array.from({ length: random.between(0, 4) }, (_, index): AnyRow => {
    return { kind: 'credit', at: day(), currency: 'INR', gross: amount(), reference: `L${seed}-${index}` };
  });
  return { rows: [sale(`S${seed}`, '2026-09-05', amount()), sale(`O${seed}`, '2026-10-05', amount()), ...rows], lines };
}

/** The sums of accounts of these roles in the merchant's own trial balance of a month's end. */
async function ofRoles(merchantId: string, month: string, roles: readonly string[]): Promise<WireMoney[]> {
  const { accounts } = await merchant.ask('ledger.accounts', { merchantId, month });
  const amounts = accounts
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ balances }) => balances.map(({ closing }) => fromWire(closing)));
  return sorted([...sumByCurrency(amounts).values()].filter(({ units }) => units !== 0n).map(toWire));
}

const sorted = (amounts: readonly WireMoney[]): WireMoney[] =>
  amounts.toSorted((left, right) => (left.currency < right.currency ? -1 : 1));

describe('a month pack, made, sealed, opened and taken', () => {
  it.each([1, 2, 3, 4, 5, 6])('says what the merchant’s own reports say, to the last unit (books %i)', async (seed) => {
    const merchantId = await newShop();
    const { rows, lines } = drawRows(seed);
    await bring(merchantId, rows);
    if (lines.length > 0) await bring(merchantId, lines, 'statement');
    for (const month of ['2026-09', '2026-10']) {
      await close(merchantId, month);
      const taken = await take(await make(merchantId, month));
      expect(taken).toMatchObject({ ok: true, value: { kind: 'month', merchant: { id: merchantId, known: true } } });
      const { seq, pack } = kept(merchantId, month);
      const report = await merchant.ask('reports.turnover', { merchantId, month });
      expect(
        packTurnover(reader, seq).map(({ method, payments, gross }) => ({
          currency: gross.currency,
          method,
          payments,
          gross: toWire(gross),
        })),
      ).toEqual(report.rows);
      expect(pack.snapshotHash).toBe(report.snapshotHash);
      const home = await merchant.ask('reports.home', { merchantId, month });
      expect(pack.fees).toEqual(home.fees);
      expect(pack.settled).toEqual(home.settled.map(({ net }) => net));
      const transit = ['receivable', 'carried_forward', 'payouts_in_transit'];
      expect(sorted(pack.inTransit)).toEqual(await ofRoles(merchantId, month, transit));
      expect(sorted(pack.reserve.map(({ open }) => open).filter(({ amount }) => amount !== '0'))).toEqual(
        await ofRoles(merchantId, month, ['rolling_reserve']),
      );
      const { exceptions } = await merchant.ask('exceptions.list', { merchantId, month });
      expect(pack.exceptions.map(({ id, amountAtRisk, due }) => [id, amountAtRisk, due])).toEqual(
        exceptions.map(({ id, amountAtRisk, due }) => [id, amountAtRisk, due]),
      );
      const declined = new Set(
        rows.filter(({ kind, at }) => kind === 'declined' && at.startsWith(month)).map(({ reference }) => reference),
      );
      const technical = rows.filter(
        ({ reference, description }) => declined.has(reference) && description !== 'Z9',
      ).length;
      const payments = report.rows.reduce((sum, row) => sum + row.payments, 0);
      expect(pack.attempts).toEqual({ made: payments + declined.size, failed: technical });
      if (month === '2026-10') expect(codes(taken)).toContain('month_pack_follows');
      expect(codes(taken)).toContain('month_pack_reports');
      expect(codes(taken)).not.toContain('month_pack_report_apart');
    }
  });

  it('is refused for a month that is open, and without a contact', async () => {
    const { id } = await merchant.ask('merchants.add', { name: 'Alone', country: 'IN' });
    await bring(id, [sale('A1', '2026-09-05', '10.00')]);
    const month = '2026-09';
    expect(await merchant.dispatch('packets.month', { merchantId: id, month })).toMatchObject({
      code: 'period_not_closed',
    });
    await close(id, month);
    expect(await merchant.dispatch('packets.month', { merchantId: id, month })).toMatchObject({
      code: 'contact_missing',
    });
    expect(await merchant.dispatch('packets.month', { merchantId: 'nobody', month })).toMatchObject({
      code: 'merchant_unknown',
    });
  });
});

describe('the reports of a month', () => {
  it('are the merchant’s own, to read and to write into files, and lead nowhere', async () => {
    const merchantId = await newShop();
    const { rows, lines } = drawRows(7);
    await bring(merchantId, rows);
    if (lines.length > 0) await bring(merchantId, lines, 'statement');
    const month = '2026-09' as Month;
    await close(merchantId, month);
    await take(await make(merchantId, month));
    const { months } = await manager.ask('desk.packs', { merchantId });
    expect(months[0]?.reports.map(({ kind }) => kind)).toEqual([...reportKinds]);
    for (const kind of reportKinds) {
      const own = await merchant.ask('reports.document', { merchantId, kind, from: '2026-09-01', to: '2026-09-30' });
      const came = await manager.ask('desk.packReport', { merchantId, month, kind });
      expect(came.sections.map(({ rows: all }) => all.map(({ cells }) => cells))).toEqual(
        own.sections.map(({ rows: all }) => all.map(({ cells }) => cells)),
      );
      expect(came.sections.flatMap((one) => [...one.rows, ...one.totals]).every(({ lead }) => lead === null)).toBe(
        true,
      );
      const file = { merchantId, month, kind, form: 'csv', language: 'en' } as const;
      const { fileName, base64 } = await manager.ask('desk.packReportFile', file);
      expect(fileName).toBe(`nikash-${kind.replaceAll('_', '-')}-2026-09.csv`);
      expect(Buffer.from(base64, 'base64').toString()).toContain(`Nikash report,${kind}\r\n`);
    }
  });
});

describe('a month that is opened again', () => {
  it('replaces what came before and says what has changed', async () => {
    const merchantId = await newShop();
    await bring(merchantId, [sale('A1', '2026-09-05', '100.00'), sale('A2', '2026-10-05', '50.00')]);
    await close(merchantId, '2026-09');
    const first = await make(merchantId, '2026-09');
    expect(codes(await take(first))).toEqual([
      'month_pack_turnover',
      'month_pack_proved',
      'month_pack_exceptions',
      'month_pack_reports',
    ]);
    // The same month once more, unchanged: another packet, the same figures.
    expect(codes(await take(await make(merchantId, '2026-09')))).toContain('month_pack_again');
    expect(codes(await take(first))).toEqual(['packet_replayed', undefined]);

    await merchant.ask('periods.reopen', { merchantId, month: '2026-09', reason: 'a late file' });
    await bring(merchantId, [sale('A3', '2026-09-06', '11.00')]);
    const before = kept(merchantId, '2026-09').pack;
    await close(merchantId, '2026-09');
    const taken = await take(await make(merchantId, '2026-09'));
    expect(taken).toMatchObject({ ok: true });
    const restated = taken.ok ? taken.value.says.find(({ code }) => code === 'month_pack_restated') : undefined;
    expect(restated?.facts).toEqual({
      month: '2026-09',
      before: { amount: '10000', currency: 'INR' },
      after: { amount: '11100', currency: 'INR' },
    });
    const now = kept(merchantId, '2026-09');
    expect(now.versions).toBe(3);
    expect(now.pack.supersedes).toBe(before.snapshotHash);
    expect(packTurnover(reader, now.seq)).toMatchObject([
      { payments: 2, gross: { currency: 'INR', units: 111n * 10n ** 11n } },
    ]);
  });

  it('is told apart from a month that does not go on from the one before', async () => {
    const merchantId = await newShop();
    await bring(merchantId, [sale('A1', '2026-09-05', '100.00'), sale('A2', '2026-10-05', '50.00')]);
    await close(merchantId, '2026-09');
    await take(await make(merchantId, '2026-09'));
    await merchant.ask('periods.reopen', { merchantId, month: '2026-09', reason: 'a late file' });
    await bring(merchantId, [sale('A3', '2026-09-06', '11.00')]);
    await close(merchantId, '2026-09');
    // September’s new pack is not sent, October’s is.
    await close(merchantId, '2026-10');
    const october = await take(await make(merchantId, '2026-10'));
    const apart = october.ok ? october.value.says.find(({ code }) => code === 'month_pack_apart') : undefined;
    expect(apart?.facts['difference']).toEqual({ amount: '-1100', currency: 'INR' });
  });

  it('says so where its first report never came', async () => {
    const merchantId = await newShop();
    await bring(merchantId, [sale('A1', '2026-09-05', '100.00')]);
    await close(merchantId, '2026-09');
    await merchant.ask('periods.reopen', { merchantId, month: '2026-09', reason: 'a late file' });
    await close(merchantId, '2026-09');
    expect(codes(await take(await make(merchantId, '2026-09')))).toContain('month_pack_reopened');
  });
});

describe('a pack that its sender has made up', () => {
  const lies: readonly (readonly [string, string, (pack: MonthPack) => void])[] = [
    [
      'turnover that was never reported',
      'hash',
      ({ proof }) => {
        const [row] = proof.turnover;
        if (row !== undefined) row.units = String(BigInt(row.units) + 1n);
      },
    ],
    ['money in transit that its balances do not have', 'transit', (pack) => pack.inTransit.splice(0)],
    [
      'an exception after its month',
      'dates',
      ({ exceptions }) => {
        const [one] = exceptions;
        if (one !== undefined) one.occurredOn = '2026-10-01' as LocalDate;
      },
    ],
  ];

  /** Signs and seals what a merchant's own product would never send. */
  async function sealed(
    merchantId: string,
    body: MonthPack,
    topic = `month ${body.month}`,
    reports: readonly ReportDocument[] | null = null,
  ) {
    const writer = openWriter({ file: merchant.databaseFile, key: await dataKeyOf(merchant.databaseFile) });
    try {
      const record = findMerchant(writer, merchantId as MerchantId);
      const link = contactOfMerchant(writer, merchantId as MerchantId);
      if (record === null || link === null) throw new Error('the merchant is linked');
      const world = { clock: () => (clock.now += 1), ids: () => `forged-${(clock.now += 1)}` };
      return await inTransaction(writer, 'test.forge', clock.now, () => ({
        keep: true,
        value: sendMessage(writer, world, {
          merchant: record,
          to: link.contact,
          topic,
          body: { kind: 'month', pack: body, ...(reports === null ? {} : { reports: [...reports] }) },
        }).file,
      }));
    } finally {
      writer.close();
    }
  }

  let merchantId: string;
  let honest: MonthPack;
  beforeAll(async () => {
    merchantId = await newShop();
    await bring(merchantId, [sale('A1', '2026-09-05', '100.00')]);
    await close(merchantId, '2026-09');
    expect(codes(await take(await make(merchantId, '2026-09')))).toContain('month_pack_proved');
    honest = kept(merchantId, '2026-09').pack;
  });

  it.each(lies)('is refused with what is wrong: %s', async (_, wrong, lie) => {
    const pack = structuredClone(honest);
    lie(pack);
    const file = await sealed(merchantId, pack);
    expect(codes(await take(file))).toEqual(['packet_altered', wrong]);
    expect(kept(merchantId, '2026-09').pack).toEqual(honest);
  });

  it('is refused where it is another merchant’s, or comes under another month', async () => {
    const other = await newShop();
    expect(codes(await take(await sealed(other, honest)))).toEqual(['packet_altered', 'hash']);
    expect(codes(await take(await sealed(merchantId, honest, 'month 2026-08')))).toEqual(['packet_altered', 'topic']);
    // The forging itself is sound: the same pack, untouched and in its place, is taken.
    expect(codes(await take(await sealed(merchantId, honest)))).toContain('month_pack_again');
  });

  /** The reports of the honest pack, as the manager has them. */
  const reports = (): Promise<ReportDocument[]> =>
    Promise.all(reportKinds.map((kind) => manager.ask('desk.packReport', { merchantId, month: '2026-09', kind })));

  it('is taken as one of before where it brings no reports', async () => {
    expect(codes(await take(await sealed(merchantId, honest)))).not.toContain('month_pack_reports');
    expect(await manager.dispatch('desk.packReport', { merchantId, month: '2026-09', kind: 'turnover' })).toMatchObject(
      { code: 'report_unknown' },
    );
    await take(await make(merchantId, '2026-09'));
    expect(await reports()).toHaveLength(10);
  });

  const unfit: readonly (readonly [string, (all: ReportDocument[]) => void])[] = [
    ['is of other days', ([one]) => void (one !== undefined && (one.to = '2026-09-29' as LocalDate))],
    ['is of another merchant', ([one]) => void (one !== undefined && (one.merchant.id = 'other' as MerchantId))],
    ['stands there twice', (all) => void (all[1] = structuredClone(all[0] as ReportDocument))],
    ['lacks a cell', ([one]) => void one?.sections[0]?.rows[0]?.cells.pop()],
    ['is of no zone', ([one]) => void (one !== undefined && (one.zone = 'Asia/Nowhere'))],
    [
      'has an amount finer than any books hold',
      ([one]) => {
        for (const cell of one?.sections[0]?.rows[0]?.cells ?? [])
          if (cell.is === 'amount') cell.amount.amount = '1.123456789012345678';
      },
    ],
  ];

  it.each(unfit)('is refused where a report %s', async (_, spoil) => {
    const all = structuredClone(await reports());
    spoil(all);
    const answer = await take(await sealed(merchantId, honest, undefined, all));
    expect(codes(answer)).toEqual(['packet_altered', 'reports']);
  });

  it('says where a report tells otherwise than the proof', async () => {
    const all = structuredClone(await reports());
    const changed = all
      .find(({ kind }) => kind === 'turnover')
      ?.sections.find(({ columns }) => columns.some(({ id }) => id === 'method'));
    for (const cell of changed?.rows[0]?.cells ?? [])
      if (cell.is === 'amount') cell.amount = { amount: '999900', currency: 'INR' };
    const taken = await take(await sealed(merchantId, honest, undefined, all));
    const apart = taken.ok ? taken.value.says.find(({ code }) => code === 'month_pack_report_apart') : undefined;
    expect(apart?.facts).toEqual({
      report: 'turnover',
      told: { amount: '999900', currency: 'INR' },
      proved: { amount: '10000', currency: 'INR' },
    });
    const { months } = await manager.ask('desk.packs', { merchantId });
    const agreed = new Map(months[0]?.reports.map(({ kind, agrees }) => [kind, agrees]));
    expect([agreed.get('turnover'), agreed.get('trial_balance'), agreed.get('fees')]).toEqual([false, true, null]);
    await take(await make(merchantId, '2026-09'));
  });

  it('is refused where a letter of the sealed file was changed', async () => {
    const { text } = await make(merchantId, '2026-09');
    const at = Math.floor(text.length / 2);
    const changed = `${text.slice(0, at)}${text.charAt(at) === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
    expect(codes(await take({ text: changed }))[0]).toBe('packet_altered');
  });

  it('is refused by whoever is not the merchant’s account manager', async () => {
    // The manager’s own workspace sends nothing of a month: it answers for the merchant.
    expect(await manager.dispatch('packets.month', { merchantId, month: '2026-09' })).toMatchObject({
      code: 'period_not_closed',
    });
  });
});
