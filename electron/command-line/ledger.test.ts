import { describe, expect, it } from 'vitest';
import { fromDecimalText } from '../../shared/money/decimal-text.ts';
import { bankStatement, settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const shop = shopOfEachTest({ 'p.csv': settlementReport, 'h.csv': bankStatement });

type Posting = {
  readonly account: { readonly id: string; readonly code: number };
  readonly amount: string;
  readonly currency: string;
};
type Entry = {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly postings: readonly Posting[];
};

const entries = async (...argv: readonly string[]): Promise<readonly Entry[]> =>
  (await shop.json('entries', ...argv))['entries'] as readonly Entry[];

describe('accounts', () => {
  it('gives the trial balance in decimals, with totals that come to zero', async () => {
    const found = await shop.json('accounts');
    expect(found).toMatchObject({ merchant: shop.merchant, month: '2025-10', base: 'INR' });
    const accounts = found['accounts'] as { code: number; name: string; subject: string; balances: unknown[] }[];
    expect(accounts.find(({ code }) => code === 1000)).toMatchObject({
      type: 'asset',
      name: 'Bank account',
      balances: [{ currency: 'INR', opening: '0.00', debits: '991.27', credits: '0.00', closing: '991.27' }],
    });
    expect(accounts.find(({ code }) => code === 4000)).toMatchObject({
      name: 'Turnover',
      subject: 'UPI',
      balances: [{ closing: '-1250.00', postings: 2 }],
    });
    expect(found['totals']).toMatchObject([{ currency: 'INR', opening: '0.00', closing: '0.00' }]);
    const [total] = found['totals'] as { debits: string; credits: string }[];
    expect(total?.debits).toBe(total?.credits);
  });

  it('lines the amounts up at the point', async () => {
    const { out } = await shop.nikash('accounts', '--month', '2025-10');
    expect(out).toContain('Shop: trial balance of October 2025');
    const closings = out.split('\n').filter((line) => /^(\d{4}| {4}) {2}/.test(line) && line.includes('₹'));
    expect(closings.length).toBeGreaterThan(5);
    const last = closings.map((line) => line.lastIndexOf('.'));
    expect(new Set(last).size).toBe(1);
    expect(closings.at(-1)).toMatch(/Total .*₹0\.00$/);
  });

  it('says of a month before the first entry that nothing was booked', async () => {
    expect((await shop.nikash('accounts', '--month', '2024-01')).out).toContain('Nothing was booked by then.');
    expect(await shop.json('accounts', '--month', '2024-01')).toMatchObject({ accounts: [], totals: [] });
  });
});

describe('entries', () => {
  it('lists them newest first, each with postings that sum to zero, and goes on where it stopped', async () => {
    const all = await entries();
    const numbers = all.map(({ id }) => BigInt(id));
    expect(numbers).toEqual(numbers.toSorted((a, b) => (a < b ? 1 : -1)));
    for (const { postings } of all) {
      expect(postings.reduce((sum, { amount }) => sum + (fromDecimalText('INR', amount)?.units ?? 1n), 0n)).toBe(0n);
    }
    const first = await shop.json('entries', '--limit', '2');
    expect(first['next']).toEqual(expect.any(String));
    const rest = await entries('--before', String(first['next']));
    expect([...(first['entries'] as Entry[]), ...rest]).toEqual(all);
    expect((await shop.nikash('entries', '--limit', '2')).out).toContain(`More: --before ${String(first['next'])}`);
  });

  it('narrows to an account by its code or its id, and to a month', async () => {
    const byCode = await entries('--account', '4000');
    expect(byCode.map(({ kind, reference }) => [kind, reference])).toEqual([
      ['sale', 'P2'],
      ['sale', 'P1'],
    ]);
    const id = String(byCode[0]?.postings.find(({ account }) => account.code === 4000)?.account.id);
    expect(await entries('--account', id)).toEqual(byCode);
    expect(await entries('--month', '2025-09')).toEqual([]);
    expect((await shop.nikash('entries', '--month', '2025-09')).out).toBe('No entry.\n');
  });

  it.each([
    [['--account', 'Bank'], 'a code of the chart or an id'],
    [['--account', '1110'], 'no account 1110 (Rolling reserve) holds anything in October 2025'],
    [['--limit', '0'], '--limit is a number from 1'],
    [['--before', 'x'], '--before is the number of an entry'],
  ])('answers %s with one sentence', async (argv, sentence) => {
    const ran = await shop.nikash('entries', ...argv);
    expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe('entry', () => {
  it('goes from a balance to the file’s line and to the link that seals it', async () => {
    const sale = (await entries('--account', '4000')).find(({ reference }) => reference === 'P1');
    const found = await shop.json('entry', String(sale?.id));
    expect(found).toMatchObject({
      entry: { kind: 'sale', source: { file: 'p.csv', line: 2 } },
      lines: [{ file: 'p.csv', line: 2, amount: '1000.00', currency: 'INR' }],
      more: 0,
      rates: [],
      link: { command: 'imports.commit', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    });
    expect((found['lines'] as { raw: string }[])[0]?.raw).toBe(settlementReport.split('\r\n')[1]);
    const { out } = await shop.nikash('entry', String(sale?.id));
    expect(out).toContain('4000 Turnover, UPI');
    expect(out).toContain('p.csv:2  PAYMENT,M-P1,P1');
    expect(out).toContain('Sealed by link');
  });

  it('says of a match why it was made', async () => {
    const match = (await entries()).find(({ kind }) => kind === 'match');
    const found = await shop.json('entry', String(match?.id));
    expect(found['why']).toContain('UTR AXNPN0001 equal');
    expect((await shop.nikash('entry', String(match?.id))).out).toContain('  Why: UTR AXNPN0001 equal');
  });

  it('refuses one that is not there, and a word that is no number', async () => {
    const unknown = await shop.nikash('entry', '999999', '--json');
    expect(unknown.exit).toBe(3);
    expect(unknown.json()).toMatchObject({ code: 'entry_unknown' });
    expect((await shop.nikash('entry', 'P1')).exit).toBe(2);
    expect((await shop.nikash('entry')).err).toContain('entry needs ID');
  });
});
