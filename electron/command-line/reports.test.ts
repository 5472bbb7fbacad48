import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { reportKinds } from '../../shared/contract/report-document.ts';
import { testPassphrase } from '../testing/make-test-workspace.ts';
import { bankStatement, settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';
import { testBackend, type TestBackend } from '../testing/test-backend.ts';
import { useMonthPack } from '../testing/use-month-pack.ts';
import { reportKindNames } from './given-report.ts';

const shop = shopOfEachTest({ 'p.csv': settlementReport }, { 'h.csv': bankStatement });

type Cell = { readonly is: string; readonly amount?: string | null; readonly currency?: string };
type Section = { readonly id: string; readonly columns: readonly { id: string }[]; readonly rows: readonly Cell[][] };

const sections = (json: Record<string, unknown>): readonly Section[] => json['sections'] as readonly Section[];

describe('report', () => {
  it.each(reportKindNames.map((name, index) => [name, reportKinds[index]]))(
    '%s is a document for scripts, a table for people, and a file',
    async (name, kind) => {
      const range = ['--from', '2025-10-01', '--to', '2025-10-31'];
      const json = await shop.json('report', name, ...range);
      expect(json).toMatchObject({ kind, from: '2025-10-01', to: '2025-10-31', zone: 'Asia/Kolkata' });
      const read = await shop.nikash('report', name, ...range);
      expect([read.exit, read.err]).toEqual([0, '']);
      expect(read.out).toMatch(/^Shop: .+, 1 Oct 2025 to 31 Oct 2025 \(Asia\/Kolkata\)/);
      const csv = join(shop.folder, `${name}.csv`);
      expect((await shop.nikash('report', name, ...range, '--out', csv)).exit).toBe(0);
      expect(readFileSync(csv, 'utf8').startsWith(`\uFEFFNikash report,${String(kind)}\r\n`)).toBe(true);
      const xlsx = join(shop.folder, `${name}.XLSX`);
      expect((await shop.nikash('report', name, ...range, '--out', xlsx)).exit).toBe(0);
      expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe('PK');
    },
  );

  it('takes the latest month where no days are said, and the whole year for the year', async () => {
    expect(await shop.json('report', 'fees')).toMatchObject({ from: '2025-10-01', to: '2025-10-31' });
    expect(await shop.json('report', 'year')).toMatchObject({ from: '2025-01-01', to: '2025-12-31' });
    expect(await shop.json('report', 'fees', '--year', '2024')).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
  });

  it('gives amounts in major units with their currency, and none where they are hidden', async () => {
    const by = ['report', 'turnover', '--month', '2025-10', '--by', 'month'];
    const open = await shop.json(...by);
    const amounts = (json: Record<string, unknown>): readonly Cell[] =>
      sections(json)
        .flatMap(({ rows }) => rows.flat())
        .filter(({ is }) => is === 'amount');
    expect(amounts(open)).toContainEqual({ is: 'amount', amount: '1250.00', currency: 'INR' });
    const hidden = await shop.json(...by, '--hide-amounts');
    expect(amounts(hidden).length).toBe(amounts(open).length);
    expect(amounts(hidden).every(({ amount }) => amount === null)).toBe(true);
    const csv = join(shop.folder, 'hidden.csv');
    const ran = await shop.nikash(...by, '--hide-amounts', '--out', csv);
    expect(ran.out).not.toMatch(/1,250/);
    expect(readFileSync(csv, 'utf8')).not.toMatch(/1250/);
  });

  it('tells no amount of a scheme either where they are hidden', async () => {
    const terms = ['--card', '1111', '--from', '2025-10-01', '--account', 'phonepe'];
    expect(await shop.nikash('cashback', 'add', 'own_card_3', ...terms)).toMatchObject({ exit: 0, err: '' });
    expect(await shop.json('report', 'cashback')).toHaveProperty('schemes');
    const hidden = await shop.json('report', 'cashback', '--hide-amounts');
    expect(hidden).not.toHaveProperty('schemes');
    expect(hidden).not.toHaveProperty('totals');
  });

  it('leaves columns out', async () => {
    const [first] = sections(await shop.json('report', 'turnover', '--year', '2025'));
    const column = first?.columns.at(-1)?.id ?? '';
    const [cut] = sections(
      await shop.json('report', 'turnover', '--year', '2025', '--without', `${first?.id}/${column}`),
    );
    expect(cut?.columns.map(({ id }) => id)).toEqual(first?.columns.slice(0, -1).map(({ id }) => id));
    expect(cut?.rows[0]?.length).toBe(first?.columns.length === undefined ? 0 : first.columns.length - 1);
  });

  it('leaves a column of every currency out where its sort is named', async () => {
    const all = sections(await shop.json('report', 'turnover', '--by', 'day', '--without', 'by_day/gross'));
    const days = all.find(({ id }) => id === 'by_day:INR');
    expect(days?.columns.map(({ id }) => id)).toContain('payments');
    expect(days?.columns.map(({ id }) => id)).not.toContain('gross');
  });

  it('speaks Bengali and Hindi', async () => {
    expect((await shop.nikash('report', 'turnover', '--language', 'bn')).out).toContain('টার্নওভার');
    expect((await shop.nikash('report', 'turnover', '--language', 'hi')).out).toContain('टर्नओवर');
  });

  it('takes a provider’s account by its name for the statement', async () => {
    const json = await shop.json('report', 'statement', '--account', 'PhonePe');
    expect(json).toMatchObject({ kind: 'provider' });
    expect((await shop.nikash('report', 'statement', '--account', 'Nobody')).exit).toBe(2);
  });

  it.each([
    [['--month', '2025-10', '--year', '2025'], 'by one of them'],
    [['--from', '2025-10-01'], '--from and --to go together'],
    [['--from', '2025-10-01', '--to', '31.10.2025'], '--to is a day written as'],
    [['--year', '25'], '--year is written as 2026'],
    [['--by', 'week'], '--by is one of day, month, year'],
    [['--out', 'report.doc'], '--out writes FILE.pdf, FILE.xlsx or FILE.csv'],
    [['--language', 'ta'], '--language is one of'],
    [['--out', '/nowhere/at/all/x.csv'], 'there is no folder /nowhere/at/all'],
    [['--out', '/nowhere/at/all/x.pdf'], 'there is no folder /nowhere/at/all'],
  ])('says what is wrong with %j', async (options, sentence) => {
    const ran = await shop.nikash('report', 'turnover', ...options);
    expect([ran.exit, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(sentence);
  });

  it('is refused where the days are no range or the zone is none', async () => {
    const backwards = await shop.nikash('report', 'fees', '--from', '2025-10-02', '--to', '2025-10-01', '--json');
    expect(backwards).toMatchObject({ exit: 3 });
    expect(backwards.json()).toMatchObject({ code: 'range_unusable' });
    expect((await shop.nikash('report', 'fees', '--zone', 'Asia/Nowhere', '--json')).json()).toMatchObject({
      code: 'zone_unknown',
    });
  });
});

it('says in one sentence that a PDF needs an Electron, where there is none', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', shop.folder);
  vi.stubEnv('NIKASH_BUILT', '1');
  try {
    const ran = await shop.nikash('report', 'turnover', '--out', join(shop.folder, 'x.pdf'));
    expect([ran.exit, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('where no Electron is');
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
  } finally {
    vi.unstubAllEnvs();
  }
});

describe('report --pack', () => {
  let manager: TestBackend;
  let opening: string[] = [];
  beforeAll(async () => {
    const clock = { now: Date.parse('2026-12-01T10:00:00+05:30') };
    manager = testBackend({ clock, readerWorker: new URL('../testing/any-rows-worker.ts', import.meta.url) });
    await manager.openNew();
    await useMonthPack(manager, clock, '2026-10');
    await manager.backend.close();
    const passphrase = join(manager.folder, 'passphrase');
    writeFileSync(passphrase, testPassphrase);
    opening = ['--merchant', 'Kolam Prints', '--workspace', manager.databaseFile, '--passphrase-file', passphrase];
  });
  afterAll(() => manager.remove());

  it('reads a report that a merchant’s pack brought, and writes it', async () => {
    const out = join(manager.folder, 'fees.xlsx');
    const ran = await shop.run('report', 'turnover', '--pack', '2026-10', ...opening, '--json');
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(ran.json()).toMatchObject({ kind: 'turnover', from: '2026-10-01', to: '2026-10-31' });
    expect(JSON.stringify(ran.json())).toContain('{"is":"amount","amount":"250.00","currency":"INR"}');
    expect((await shop.run('report', 'fees', '--pack', '2026-10', '--out', out, ...opening)).exit).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it('is refused where no such report came, and takes no other days', async () => {
    const missing = await shop.run('report', 'fees', '--pack', '2026-09', ...opening, '--json');
    expect(missing).toMatchObject({ exit: 3 });
    expect(missing.json()).toMatchObject({ code: 'report_unknown' });
    const days = await shop.run('report', 'fees', '--pack', '2026-10', '--zone', 'UTC', ...opening);
    expect(days.err).toContain('it takes no --zone');
  });
});
