import { describe, expect, it } from 'vitest';
import { bankStatement, settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const shop = shopOfEachTest({ 'p.csv': settlementReport }, { 'h.csv': bankStatement });

type Imports = readonly { readonly id: string; readonly file: string; readonly undoneAt: string | null }[];

const imports = async (): Promise<Imports> => (await shop.json('imports'))['imports'] as Imports;

const totals = async (): Promise<unknown> => (await shop.json('report', 'turnover', '--month', '2025-10'))['totals'];

describe('undo of an import', () => {
  it('takes it back by its file’s name, shows it among the imports, and lets the same file come again', async () => {
    const before = await totals();
    const [statement] = await imports();
    expect(await shop.json('undo', 'h.csv')).toEqual({
      undone: { import: statement?.id, file: 'h.csv', entries: 1, matches: 1 },
    });
    expect(await imports()).toMatchObject([
      { file: 'h.csv', undoneAt: expect.any(String) as unknown },
      { file: 'p.csv', undoneAt: null },
    ]);
    expect((await shop.nikash('imports')).out).toMatch(/h\.csv .* \d{4}-\d\d-\d\d \d\d:\d\d\n/);
    expect(await shop.json('undo', 'h.csv')).toMatchObject({ code: 'import_undone', details: { file: 'h.csv' } });
    expect((await shop.nikash('import', shop.write('h.csv', bankStatement))).exit).toBe(0);
    expect(await totals()).toEqual(before);
    expect((await shop.nikash('verify')).exit).toBe(0);
  });

  it('takes it back by its id and by the first letters of it', async () => {
    const [statement, settlement] = await imports();
    expect(await shop.json('undo', String(statement?.id))).toMatchObject({ undone: { file: 'h.csv' } });
    const ran = await shop.nikash('undo', String(settlement?.id).slice(0, 10));
    expect(ran.out).toMatch(/^The import of p\.csv is taken back: \d+ entries reversed, 0 matches undone\.\n$/);
    expect(await totals()).toMatchObject([{ payments: 0, gross: '0.00' }]);
  });

  it('refuses one that is not there and one that a closed month holds', async () => {
    expect(await shop.json('undo', 'other.csv')).toMatchObject({ code: 'import_unknown' });
    await shop.nikash('close', '--month', '2025-10');
    const held = await shop.nikash('undo', 'p.csv', '--json');
    expect(held.exit).toBe(3);
    expect(held.json()).toMatchObject({ code: 'period_closed', details: { month: '2025-10' } });
  });

  it('asks which is meant where the letters fit several', async () => {
    const ran = await shop.nikash('undo', '', '--json');
    expect(ran.exit).toBe(2);
    expect(ran.json()).toMatchObject({ code: 'usage', message: expect.stringContaining('h.csv') as unknown });
  });
});

describe('undo and redo of steps', () => {
  it('takes the last step back and does it again, and the history says so', async () => {
    const { steps } = await shop.json('history');
    expect(steps).toMatchObject([
      { kind: 'import', what: 'Imported h.csv.', undone: false },
      { kind: 'import', what: 'Imported p.csv.', undone: false },
    ]);
    const undone = await shop.json('undo');
    expect(undone).toMatchObject({ undone: { kind: 'import', what: 'Imported h.csv.' } });
    expect(await shop.json('history')).toMatchObject({ steps: [{ undone: true }, {}], canUndo: true, canRedo: true });
    expect(await imports()).toMatchObject([{ undoneAt: expect.any(String) as unknown }, { undoneAt: null }]);

    expect((await shop.nikash('redo')).out).toBe('Done again: Imported h.csv.\n');
    expect(await imports()).toMatchObject([{ undoneAt: null }, { undoneAt: null }]);
    const again = await shop.nikash('redo', '--json');
    expect(again.exit).toBe(3);
    expect(again.json()).toMatchObject({ code: 'nothing_to_redo' });
    expect((await shop.nikash('history')).out).not.toContain('undone');
  });

  it('refuses when there is nothing left', async () => {
    await shop.nikash('undo');
    expect((await shop.nikash('undo')).out).toBe('Taken back: Imported p.csv.\n');
    expect(await shop.json('undo')).toMatchObject({ ok: false, code: 'nothing_to_undo' });
  });
});
