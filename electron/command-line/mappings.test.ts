import { expect, it } from 'vitest';
import { walletFile, walletMapping } from '../testing/sample-mapping.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const report = walletFile('03/10/2026,W1,Payment,Success,100.00,2.00,0.36,97.64,O1');

const shop = shopOfEachTest();

const written = (): string => shop.write('wallet.json', JSON.stringify(walletMapping));

it('suggests a mapping, with what the file leaves open', async () => {
  const ran = await shop.run('mapping', 'suggest', shop.write('wallet.csv', report), '--json');
  expect(ran.exit).toBe(0);
  expect(ran.json()).toMatchObject({
    mapping: { mapping: 1, columns: { date: 'Date', amount: 'Amount' } },
    asks: ['dateOrder', 'currency'],
  });
  const text = await shop.run('mapping', 'suggest', shop.write('wallet.csv', report), '--preset', 'nagad_merchant');
  expect(text.out).toContain('"timeZone": "Asia/Dhaka"');
  expect(text.out).not.toContain('does not tell');
});

it('keeps, lists, shows and removes one', async () => {
  const { id } = await shop.json('mapping', 'add', written());
  expect(await shop.json('mapping', 'list')).toMatchObject({
    mappings: [{ id, name: 'Wallet report', institution: 'nagad', kind: 'settlement', verified: true }],
  });
  expect((await shop.nikash('mapping', 'list')).out).toContain('Wallet report');
  expect(await shop.json('mapping', 'show', 'Wallet report')).toEqual(walletMapping);
  // The same again is the same one; another of its name takes its place.
  expect(await shop.json('mapping', 'add', written())).toMatchObject({ id });
  const changed = shop.write('changed.json', JSON.stringify({ ...walletMapping, kind: 'payments' }));
  expect(await shop.json('mapping', 'add', changed)).toMatchObject({ id });
  expect(await shop.json('mapping', 'show', String(id))).toMatchObject({ kind: 'payments' });
  expect(await shop.json('mapping', 'remove', 'Wallet report')).toMatchObject({ id });
  const gone = await shop.nikash('mapping', 'show', 'Wallet report', '--json');
  expect(gone.exit).toBe(3);
  expect(gone.json()).toMatchObject({ code: 'mapping_unknown' });
});

it('reads a file by a mapping without keeping it', async () => {
  const file = shop.write('wallet.csv', report);
  expect((await shop.run('inspect', file, '--json')).exit).toBe(4);
  const ran = await shop.run('inspect', file, '--mapping', written(), '--json');
  expect(ran.exit).toBe(0);
  expect(ran.json()).toMatchObject({
    kind: 'settlement',
    rows: [{ kind: 'sale', gross: '100.00', fee: '2.00', net: '97.64', reference: 'W1' }],
  });
});

it('imports by a mapping and knows the next file of its kind', async () => {
  const imported = await shop.json('import', shop.write('wallet.csv', report), '--mapping', written());
  expect(imported).toMatchObject({ imports: [{ rows: { new: 1 } }] });
  const next = walletFile('04/11/2026,W2,Payment,Success,50.00,1.00,0.18,48.82,O2');
  expect(await shop.json('import', shop.write('next.csv', next))).toMatchObject({ imports: [{ rows: { new: 1 } }] });
});

it.each([
  ['{', 'it is no JSON'],
  [JSON.stringify({ ...walletMapping, dateOrder: 'dym' }), 'dateOrder'],
  [JSON.stringify({ ...walletMapping, currency: null }), 'currency_missing'],
])('answers a faulty mapping with one sentence', async (text, sentence) => {
  const ran = await shop.nikash('mapping', 'add', shop.write('bad.json', text));
  expect(ran.exit).toBe(2);
  expect(ran.err).toContain(sentence);
});

it.each([
  [['mapping', 'suggest', 'FILE', '--preset', 'nobody'], '--preset is one of'],
  [['mapping', 'suggest', 'FILE', '--header', '99'], '--header is the line of one of'],
])('answers %j with what can be given', async (argv, sentence) => {
  const path = shop.write('wallet.csv', report);
  const ran = await shop.run(...argv.map((word) => (word === 'FILE' ? path : word)));
  expect(ran.exit).toBe(2);
  expect(ran.err).toContain(sentence);
});
