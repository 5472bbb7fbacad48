import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bankStatement, settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const shop = shopOfEachTest({ 'p.csv': settlementReport, 'h.csv': bankStatement });

describe('verify', () => {
  it('says what was checked', async () => {
    const { out } = await shop.nikash('verify');
    expect(out).toMatch(
      /^All is in order: \d+ entries, \d+ postings, \d+ links? of the audit chain, .* 2 imports\.\nLast good backup: .*\n$/,
    );
  });

  it('finds a ledger put back to an earlier day, until a person accepts it with a reason', async () => {
    const backup = `${shop.workspace}.backup`;
    copyFileSync(shop.workspace, backup);
    await shop.nikash('undo', 'h.csv');
    copyFileSync(backup, shop.workspace);

    const found = await shop.nikash('verify', '--json');
    expect(found.exit).toBe(4);
    expect(found.json()).toMatchObject({ ok: false, findings: [{ code: 'chain_cut' }] });
    expect((await shop.nikash('verify')).out).toMatch(
      /^1 finding in .*\n {2}✗ .*\(chain_cut\)\nLast good backup: .*\n$/,
    );

    const without = await shop.nikash('verify', '--accept-head');
    expect([without.exit, without.err]).toEqual([2, expect.stringContaining('--reason says why')]);
    const accepted = await shop.json('verify', '--accept-head', '--reason', 'Restored the backup of Friday');
    expect(accepted).toMatchObject({ accepted: { reason: 'Restored the backup of Friday' } });
    expect((await shop.nikash('verify')).exit).toBe(0);
    expect(await shop.json('verify', '--accept-head', '--reason', 'again')).toMatchObject({ code: 'head_in_order' });
  });

  it('takes a reason only where it goes', async () => {
    const ran = await shop.nikash('verify', '--reason', 'x');
    expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining('--reason goes with --accept-head')]);
  });
});
