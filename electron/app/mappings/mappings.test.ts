import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mapping } from '../../../shared/contract/mapping.ts';
import { walletFile, walletMapping } from '../../testing/sample-mapping.ts';
import { testBackend, testMerchant, type TestBackend } from '../../testing/test-backend.ts';

let shop: TestBackend;
let merchantId: string;
beforeEach(async () => {
  shop = testBackend();
  merchantId = await testMerchant(shop);
});
afterEach(async () => {
  await shop.remove();
});

const rows = [
  '03/10/2026 09:15,W1,Payment,Success,100.00,2.00,0.36,97.64,O1',
  '13/10/2026,W2,Refund,Success,-10.00,0,0,-10.00,O1',
];
const wallet = () => shop.file('wallet.csv', walletFile(...rows));
/** Its columns stand otherwise, and one is new. */
const shuffled = () =>
  shop.file(
    'later.csv',
    'Order,Channel,Net,Tax,Fee,Amount,Status,Type,Id,Date\nO9,app,97.64,0.36,2.00,100.00,Success,Payment,W9,04/11/2026\n',
  );
const preview = async (file: ReturnType<TestBackend['file']>) => {
  const { files } = await shop.ask('imports.preview', { merchantId, files: [file] });
  return files[0];
};

describe('mappings.look', () => {
  it('shows the table of a file that nobody knows, and how it might be read', async () => {
    const { table, suggestion, asks } = await shop.ask('mappings.look', { file: wallet() });
    expect(table).toMatchObject({ headerAt: 0, separator: ',', within: null });
    expect(table?.records[1]).toMatchObject({
      line: 2,
      fields: ['03/10/2026 09:15', 'W1', 'Payment', 'Success', '100.00', '2.00', '0.36', '97.64', 'O1'],
    });
    expect(suggestion).toMatchObject({
      dateOrder: 'dmy',
      columns: { date: 'Date', amount: 'Amount', fee: 'Fee', status: 'Status' },
    });
    expect(asks).toEqual(['currency']);
  });

  it('begins with a preset, or with another row of names', async () => {
    const file = shop.file('odd.csv', `Report,of,October\nDatum,Code,Betrag\n03/04/2026,A,"12,00"\n`);
    const first = await shop.ask('mappings.look', { file, headerAt: 0 });
    expect(first.suggestion?.header).toEqual(['Report', 'of', 'October']);
    const second = await shop.ask('mappings.look', { file, headerAt: 1, preset: 'nagad_merchant' });
    expect(second.suggestion).toMatchObject({
      header: ['Datum', 'Code', 'Betrag'],
      institution: 'nagad',
      verified: false,
    });
    // No amount was in sight, so nothing has told how its decimals are written.
    expect(first.asks).toContain('decimal');
  });

  it('has no table for what is none', async () => {
    expect(await shop.ask('mappings.look', { file: shop.file('a.pdf', '%PDF-1.7\n') })).toEqual({
      table: null,
      suggestion: null,
      asks: [],
    });
  });

  it('knows a file by no name that stands in it twice', async () => {
    const file = shop.file('twice.csv', 'Date,Amount,Note,Note\n13/10/2026,1.00,a,b\n');
    const { suggestion } = await shop.ask('mappings.look', { file });
    expect(suggestion?.header).toEqual(['Date', 'Amount']);
    if (suggestion === null) return;
    const mapping: Mapping = { ...suggestion, currency: 'INR' };
    expect(await shop.ask('mappings.try', { file, mapping })).toMatchObject({ gaps: [], rowsRead: 1 });
  });
});

describe('mappings.try', () => {
  it('reads the first rows beside what stands there, and keeps nothing', async () => {
    const tried = await shop.ask('mappings.try', { file: wallet(), mapping: walletMapping });
    expect(tried).toMatchObject({ gaps: [], rowsRead: 2, issues: [] });
    expect(tried.rows[0]).toMatchObject({
      line: 2,
      kind: 'sale',
      occurredAt: '2026-10-03T09:15:00+06:00',
      gross: { amount: '10000', currency: 'INR' },
      net: { amount: '9764', currency: 'INR' },
      reference: 'W1',
      merchantReference: 'O1',
      valueOn: null,
      raw: rows[0],
    });
    expect(await shop.ask('mappings.list', {})).toMatchObject({ mappings: [] });
    expect(await preview(wallet())).toMatchObject({ format: null });
  });

  it('shows the day of a payout as it is read, beside the row’s own', async () => {
    const file = shop.file('days.csv', 'Day,Paid,Sum\n03/10/2026,04/10/2026,1.00\n');
    const mapping: Mapping = {
      ...walletMapping,
      header: ['Day', 'Paid', 'Sum'],
      columns: { date: 'Day', settledOn: 'Paid', amount: 'Sum' },
    };
    const { rows: read } = await shop.ask('mappings.try', { file, mapping });
    expect(read).toMatchObject([{ occurredAt: '2026-10-03', valueOn: '2026-10-04' }]);
  });

  it('names what is missing, and reads nothing then', async () => {
    const mapping: Mapping = { ...walletMapping, columns: { reference: 'Id' }, currency: null, timeZone: 'Mars/Base' };
    expect(await shop.ask('mappings.try', { file: wallet(), mapping })).toEqual({
      gaps: ['date_missing', 'amount_missing', 'currency_missing', 'zone_unknown'],
      rows: [],
      rowsRead: 0,
      issues: [],
    });
  });

  it('tells of what it cannot read, line by line', async () => {
    const file = shop.file(
      'bad.csv',
      walletFile('31/02/2026,W1,Payment,Success,1.00,0,0,1.00,', '01/02/2026,W2,Bonanza,Success,1.00,0,0,1.00,'),
    );
    const { rowsRead, issues } = await shop.ask('mappings.try', { file, mapping: walletMapping });
    expect(rowsRead).toBe(0);
    expect(issues.map(({ line, column, code }) => `${String(line)} ${String(column)} ${code}`)).toEqual([
      '2 Date date_unreadable',
      '3 Type type_unknown',
    ]);
  });

  it('takes numbers for references where it is told so', async () => {
    // A Luhn-valid number among others of its length: a reference that looks like a card.
    const ids = [
      '4111111111111111',
      '4111111111111112',
      '4111111111111113',
      '4111111111111114',
      '4111111111111115',
      '4111111111111116',
    ];
    const file = shop.file(
      'ids.csv',
      walletFile(...ids.map((id) => `13/10/2026,${id},Payment,Success,1.00,0,0,1.00,`)),
    );
    const doubted = await shop.ask('mappings.try', { file, mapping: walletMapping });
    expect(doubted.issues.map(({ code }) => code)).toEqual(['card_numbers_uncertain']);
    const told = await shop.ask('mappings.try', { file, mapping: walletMapping, references: ['Id'] });
    expect(told.issues).toEqual([]);
    expect(told.rows.map(({ reference }) => reference)).toEqual(ids);
  });
});

describe('a mapping that is kept', () => {
  it('recognises files like the one it was made for, in any order and with a new column', async () => {
    const { id } = await shop.ask('mappings.save', { mapping: walletMapping });
    expect(await preview(wallet())).toMatchObject({ format: `mapped.${id}`, institution: 'Nagad', rows: { read: 2 } });
    expect(await preview(shuffled())).toMatchObject({ format: `mapped.${id}`, rows: { read: 1 } });
    const { imports } = await shop.ask('imports.commit', { merchantId, files: [wallet(), shuffled()] });
    expect(imports.map(({ rows: { new: fresh } }) => fresh)).toEqual([2, 1]);
  });

  it('says of a file that it was never compared with one', async () => {
    await shop.ask('mappings.save', { mapping: { ...walletMapping, verified: false } });
    expect((await preview(wallet()))?.issues.map(({ code, holds }) => [code, holds])).toEqual([
      ['mapping_unverified', false],
    ]);
  });

  it('is changed in its place, and forgotten', async () => {
    const { id } = await shop.ask('mappings.save', { mapping: walletMapping });
    const changed: Mapping = { ...walletMapping, name: 'Nagad', kind: 'payments' };
    expect(await shop.ask('mappings.save', { id, mapping: changed })).toEqual({ id });
    expect((await shop.ask('mappings.list', {})).mappings).toMatchObject([{ id, mapping: changed }]);
    expect(await preview(wallet())).toMatchObject({ kind: 'payments' });
    expect(await shop.ask('mappings.remove', { id })).toEqual({ id });
    expect(await preview(wallet())).toMatchObject({ format: null });
    expect(await shop.dispatch('mappings.remove', { id })).toMatchObject({ ok: false, code: 'mapping_unknown' });
    // Its removal is undone: it holds again under its own id. What never held is not.
    expect(await shop.ask('mappings.save', { id, mapping: changed })).toEqual({ id });
    expect((await shop.ask('mappings.list', {})).mappings).toMatchObject([{ id, mapping: changed }]);
    expect(await shop.dispatch('mappings.save', { id: 'never', mapping: changed })).toMatchObject({
      code: 'mapping_unknown',
    });
  });

  it('is refused beside another of the same columns, since no file tells which of them it is of', async () => {
    const { id } = await shop.ask('mappings.save', { mapping: walletMapping });
    const other: Mapping = {
      ...walletMapping,
      name: 'Another wallet',
      dateOrder: 'mdy',
      header: walletMapping.header.map((name) => ` ${name.toUpperCase()}`).toReversed(),
    };
    expect(await shop.dispatch('mappings.save', { mapping: other })).toMatchObject({
      ok: false,
      code: 'mapping_same_columns',
      details: { id, name: 'Wallet report' },
    });
    // In its place, or with a column more, it is told apart.
    const wider = { ...other, header: [...other.header, 'Wallet'] };
    expect(await shop.dispatch('mappings.save', { mapping: wider })).toMatchObject({ ok: true });
    await shop.ask('mappings.remove', { id });
    expect(await shop.dispatch('mappings.save', { mapping: other })).toMatchObject({ ok: true });
  });

  it('is refused while it does not say how to read a file', async () => {
    const columns: Mapping['columns'] = { amount: 'Amount', reference: 'Id' };
    expect(await shop.dispatch('mappings.save', { mapping: { ...walletMapping, columns } })).toMatchObject({
      ok: false,
      code: 'mapping_incomplete',
      details: { gaps: ['date_missing'] },
    });
    expect(await shop.ask('mappings.list', {})).toMatchObject({ mappings: [] });
  });
});

describe('mappings.read', () => {
  it('takes a mapping back from its file', async () => {
    const file = shop.file('wallet.json', JSON.stringify(walletMapping));
    expect(await shop.ask('mappings.read', { file })).toEqual({ mapping: walletMapping });
  });

  it.each([
    ['no JSON', 'Date,Amount\n', ''],
    ['another document', '{"a":1}', 'mapping'],
    ['a later form', JSON.stringify({ ...walletMapping, mapping: 2 }), 'mapping'],
    ['a faulty field', JSON.stringify({ ...walletMapping, dateOrder: 'dym' }), 'dateOrder'],
    ['far too much', `"${'x'.repeat(1024 ** 2)}"`, ''],
  ])('refuses %s, and says where', async (_, text, where) => {
    expect(await shop.dispatch('mappings.read', { file: shop.file('x.json', text) })).toMatchObject({
      ok: false,
      code: 'mapping_unreadable',
      details: { file: 'x.json', where },
    });
  });
});
