import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bankStatement, settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const shop = shopOfEachTest({ 'p.csv': settlementReport }, { 'h.csv': bankStatement });
const range = ['--from', '2025-01-01', '--to', '2025-12-31'];

describe('export', () => {
  it('writes payments and statements that “import” finds nothing new in', async () => {
    for (const what of ['payments', 'statement']) {
      const out = join(shop.folder, `${what}.csv`);
      const json = await shop.json('export', what, ...range, '--out', out);
      expect(json).toMatchObject({ merchant: shop.merchant, account: null, from: '2025-01-01', out });
      expect(json['rows']).toBeGreaterThan(0);
      expect(readFileSync(out, 'utf8')).toMatch(new RegExp(`^\\uFEFFnikash_${what}_1,`));
      expect(statSync(out).mode & 0o077).toBe(0);
      const imported = await shop.json('import', out);
      expect(imported).toMatchObject({
        imports: [{ format: `nikash.${what}`, rows: { new: 0, known: json['rows'] } }],
      });
    }
  });

  it('takes one account by its name, and says of none which there are', async () => {
    const out = join(shop.folder, 'one.csv');
    expect(await shop.json('export', 'payments', ...range, '--account', 'phonepe', '--out', out)).not.toMatchObject({
      account: null,
    });
    const bank = await shop.nikash('export', 'statement', ...range, '--account', 'HDFC Bank', '--out', out);
    expect(bank).toMatchObject({ exit: 0, err: '' });
    const none = await shop.nikash('export', 'payments', ...range, '--account', 'Stripe', '--out', out);
    expect(none).toMatchObject({ exit: 2 });
    expect(none.err).toMatch(/no account with a provider: there are .+\(PhonePe\)/);
  });

  it('asks for a file, and for days that go together', async () => {
    expect((await shop.nikash('export', 'payments', ...range)).exit).toBe(2);
    expect((await shop.nikash('export', 'statement', '--from', '2025-01-01', '--out', 'x.csv')).exit).toBe(2);
    expect((await shop.nikash('export', 'everything', '--out', 'x.csv')).exit).toBe(2);
  });
});

describe('a file of the books', () => {
  it.each([['payments'], ['settlements'], ['report', 'turnover'], ['export', 'statement', ...range]])(
    'of %s %s is for its owner alone, and is refused in words where it cannot be',
    async (...command) => {
      const out = join(shop.folder, 'own.csv');
      // One of last month that others may read is no reason for this one.
      writeFileSync(out, 'last month’s', { mode: 0o644 });
      expect((await shop.nikash(...command, '--out', out)).exit).toBe(0);
      expect(statSync(out).mode & 0o077).toBe(0);
      for (const wrong of [join(shop.folder, 'none', 'x.csv'), join(shop.folder, 'folder.csv')]) {
        mkdirSync(join(shop.folder, 'folder.csv'), { recursive: true });
        const ran = await shop.nikash(...command, '--out', wrong);
        expect([ran.exit, ran.out]).toEqual([2, '']);
        expect(ran.err).toMatch(/there is no folder|could not be written/);
      }
    },
  );
});

describe('a report that is imported', () => {
  it.each(['csv', 'xlsx'])('as %s is known as Nikash’s own, and refused with a sentence', async (form) => {
    const out = join(shop.folder, `turnover.${form}`);
    expect((await shop.nikash('report', 'turnover', '--year', '2025', '--out', out)).exit).toBe(0);
    const ran = await shop.nikash('import', out);
    expect(ran.exit).not.toBe(0);
    expect(`${ran.out}${ran.err}`).toMatch(/a report that Nikash wrote/);
  });
});
