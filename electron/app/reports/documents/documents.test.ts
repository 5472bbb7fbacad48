import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportCell, ReportDocument, ReportKind } from '../../../../shared/contract/report-document.ts';
import { testBackend } from '../../../testing/test-backend.ts';
import { toldCell } from '../../../testing/told-cell.ts';
import { useBooks, type UsedBooks } from '../../../testing/used-books.ts';
import { anyRowsFile, type AnyRow } from '../../../testing/any-rows.ts';

let used: UsedBooks;
beforeAll(async () => {
  used = await useBooks();
}, 60_000);
afterAll(() => used.test.remove());

const read = (kind: ReportKind, from: string, to: string, more: object = {}): Promise<ReportDocument> =>
  used.test.ask('reports.document', { merchantId: used.merchantId, kind, from, to, ...more });

const codes = ({ notes, sections }: ReportDocument): readonly string[] =>
  [...notes, ...sections.flatMap((section) => section.notes)].map(({ code }) => code);

type Told = string | number | null;

/** Nothing is told apart from an empty text, and an amount tells its currency. */
const told = (cell: ReportCell): Told =>
  cell.is === 'amount' ? `${cell.amount.amount} ${cell.amount.currency}` : cell.is === 'none' ? null : toldCell(cell);

const rowsOf = (document: ReportDocument, title: string): readonly Told[][] =>
  document.sections
    .filter((section) => section.title === title)
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.map(told)));

describe('the head of a report', () => {
  it('names the files whose rows lie in its days, the newest first, and no others', async () => {
    const files = async (from: string, to: string) => (await read('turnover', from, to)).files.map(({ name }) => name);
    expect(await files('2026-09-01', '2026-09-30')).toEqual([
      'bank-october.json',
      'october.json',
      'bank-september.json',
      'september.json',
    ]);
    expect(await files('2026-10-23', '2026-10-23')).toEqual(['again.json']);
    // Taken back: it brought a sale of this day.
    expect(await files('2026-10-25', '2026-10-25')).toEqual([]);
    expect(await files('2025-01-01', '2025-12-31')).toEqual([]);
  });

  it('says of each month within whether it is closed, and by which hash', async () => {
    const { months, sample, zone, chain } = await read('year', '2026-09-15', '2026-11-01');
    expect(months.map(({ month, state, snapshotHash }) => [month, state, snapshotHash === null])).toEqual([
      ['2026-09', 'closed', false],
      ['2026-10', 'closed', false],
      ['2026-11', 'open', true],
    ]);
    expect({ sample, zone }).toEqual({ sample: false, zone: 'Asia/Kolkata' });
    expect(chain.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is refused of days that are none, of a zone and an account that there are not', async () => {
    const { test, merchantId } = used;
    const asked = { merchantId, kind: 'provider', from: '2026-10-01', to: '2026-10-31' } as const;
    const refused = async (more: object) => {
      const answer = await test.dispatch('reports.document', { ...asked, ...more });
      return answer.ok ? 'made' : answer.code;
    };
    expect(await refused({ to: '2026-09-30' })).toBe('range_unusable');
    expect(await refused({ from: '2000-01-01' })).toBe('range_unusable');
    expect(await refused({ zone: 'Asia/Nowhere' })).toBe('zone_unknown');
    expect(await refused({ account: 'nobody' })).toBe('account_unknown');
    expect(await refused({ merchantId: 'nobody' })).toBe('merchant_unknown');
    const { merchants } = await test.ask('merchants.list', {});
    const [bank] = merchants.flatMap(({ accounts }) => accounts.filter(({ kind }) => kind === 'bank'));
    expect(await refused({ account: bank?.id })).toBe('account_unknown');
  });

  it('says that a merchant is invented, also when its workspace is opened as any other', async () => {
    const test = testBackend();
    try {
      await test.openNew();
      const shop = { name: 'Invented', country: 'IN', sample: true };
      const { id: merchantId } = await test.ask('merchants.add', shop);
      const asked = { merchantId, kind: 'turnover', from: '2026-10-01', to: '2026-10-31' } as const;
      expect(await test.ask('reports.document', asked)).toMatchObject({ sample: true });
      expect(await test.ask('vault.status', {})).toMatchObject({ demo: false });
      expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
    } finally {
      await test.remove();
    }
  });
});

describe('turnover', () => {
  it('has what is declared beside it for whole months alone, once for each', async () => {
    const declared = async (from: string, to: string) => {
      const document = await read('turnover', from, to);
      return [
        rowsOf(document, 'by_currency')[0]?.[3],
        codes(document).filter((code) => code.startsWith('report_declared')),
      ];
    };
    expect(await declared('2026-10-01', '2026-10-31')).toEqual(['50000000 INR', []]);
    expect(await declared('2026-09-01', '2026-11-30')).toEqual(['150000000 INR', ['report_declared_times']]);
    expect(await declared('2026-10-01', '2026-10-30')).toEqual([null, ['report_declared_whole_months']]);
  });

  it('draws what is declared across the months, and not across days', async () => {
    const mark = async (by: string) =>
      (await read('turnover', '2026-09-01', '2026-10-31', { by })).sections.find(
        ({ chart }) => chart?.form === 'stacked',
      )?.chart?.mark;
    expect(await mark('month')).toEqual({ word: 'declared', amount: { amount: '50000000', currency: 'INR' } });
    expect(await mark('day')).toBeNull();
  });

  it('says what a month was first reported with that was opened again', async () => {
    const document = await read('turnover', '2026-09-01', '2026-09-30');
    expect(rowsOf(document, 'restated')).toContainEqual([
      '2026-09',
      'INR',
      'other',
      0,
      '0 INR',
      1,
      '5500 INR',
      '5500 INR',
    ]);
  });

  it('counts what came late in the month that was open, under its own day, and in no month twice', async () => {
    const test = testBackend({
      clock: { now: Date.parse('2026-11-10T10:00:00+05:30') },
      readerWorker: new URL('../../../testing/any-rows-worker.ts', import.meta.url),
    });
    try {
      await test.openNew();
      const { id: merchantId } = await test.ask('merchants.add', { name: 'Late', country: 'IN' });
      const bring = (name: string, rows: readonly AnyRow[]) =>
        test.ask('imports.commit', { merchantId, files: [test.file(name, anyRowsFile({ kind: 'settlement', rows }))] });
      const sale = (at: string, gross: string): AnyRow => ({
        kind: 'sale',
        at,
        currency: 'INR',
        gross,
        reference: `${at} ${gross}`,
      });
      await bring('september.json', [sale('2026-09-10', '100.00')]);
      await test.ask('periods.close', { merchantId, month: '2026-09' });
      await bring('october.json', [sale('2026-09-28', '7.00'), sale('2026-10-05', '20.00')]);
      const gross = async (from: string, to: string, by: 'day' | 'month' = 'day') => {
        const document = await test.ask('reports.document', { merchantId, kind: 'turnover', from, to, by });
        return {
          whole: rowsOf(document, 'by_currency')[0]?.[2],
          late: rowsOf(document, 'late'),
          time: rowsOf(document, `by_${by}`),
        };
      };
      expect(await gross('2026-09-01', '2026-09-30')).toMatchObject({ whole: '10000 INR', late: [] });
      const october = await gross('2026-10-01', '2026-10-31');
      expect(october).toMatchObject({ whole: '2700 INR', late: [['2026-09', '2026-10', 'INR', 1, '700 INR']] });
      expect(october.time[0]?.slice(0, 2)).toEqual(['2026-09-28', '700 INR']);
      expect((await gross('2026-09-01', '2026-10-31', 'month')).time.map((row) => [row[0], row.at(-1)])).toEqual([
        ['2026-09', '10000 INR'],
        ['2026-10', '2700 INR'],
      ]);
      // A part of October without its first day is without what the month took up for another.
      expect(await gross('2026-10-02', '2026-10-31')).toMatchObject({ whole: '2000 INR', late: [] });
    } finally {
      await test.remove();
    }
  });
});

describe('settlements', () => {
  it('come to the ledger’s balances to the last unit in books that were used, on whatever day', async () => {
    for (const to of ['2026-09-15', '2026-09-30', '2026-10-08', '2026-10-31', '2026-11-10']) {
      const document = await read('settlements', '2026-09-01', to);
      expect([to, codes(document).filter((code) => code.startsWith('report_ledger'))]).toEqual([
        to,
        ['report_ledger_agrees'],
      ]);
    }
  });

  it('show where each payout is', async () => {
    const rows = rowsOf(await read('settlements', '2026-10-01', '2026-10-31'), 'batches');
    const of = (reference: string) => rows.find((row) => row[2] === reference)?.slice(11);
    expect(of('L1')).toEqual(['2026-10-11', 9, 'paid']);
    expect(of('D1')).toEqual(['2026-10-07', 1, 'paid']);
  });

  it('call a payout paid of which no bank can pay the rest', async () => {
    const demo = testBackend();
    try {
      await demo.ask('vault.openDemo', {});
      const { merchants } = await demo.ask('merchants.list', {});
      const wanted = {
        merchantId: merchants[0]?.id ?? '',
        kind: 'settlements',
        from: '2026-10-01',
        to: '2026-10-31',
      } as const;
      const rows = rowsOf(await demo.ask('reports.document', wanted), 'batches');
      // ₹5,104.776 were due, and ₹5,104.78 came.
      expect(rows.find((row) => row[2] === 'AXNPN26101405506')?.slice(10)).toEqual([
        '510477.6 INR',
        '2026-10-14',
        0,
        'paid',
      ]);
      expect(rows.filter((row) => row[13] === 'partly_paid')).toEqual([]);
    } finally {
      await demo.remove();
    }
  });

  it('age what was still open on the last day, though it was settled since', async () => {
    const on = async (to: string) => rowsOf(await read('settlements', '2026-10-01', to), 'unpaid');
    expect(await on('2026-10-06')).toContainEqual([
      'PhonePe',
      1,
      '99000 USD',
      '0 USD',
      '0 USD',
      '0 USD',
      '0 USD',
      '99000 USD',
    ]);
    expect(await on('2026-10-31')).toEqual([]);
  });
});

describe('a provider’s statement', () => {
  it('is of one account where one is named', async () => {
    const all = await read('provider', '2026-10-01', '2026-10-31');
    const account = all.sections[0]?.id.split(':')[1] ?? '';
    expect((await read('provider', '2026-10-01', '2026-10-31', { account })).sections).toEqual(all.sections);
    expect(codes(await read('provider', '2020-01-01', '2020-01-31'))).toContain('report_no_movements');
  });
});
