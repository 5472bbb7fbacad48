import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const shop = shopOfEachTest({ 'p.csv': settlementReport });

/** The report's sale of ₹1,000.00 was charged ₹7.40 and ₹1.332 of tax. */
const card = (percent: string, more = {}): string =>
  JSON.stringify({
    name: 'Agreement',
    providerAccount: 'PhonePe',
    currency: 'INR',
    from: '2025-01-01',
    lines: [{ methods: 'any', percent, taxPercent: '18' }],
    ...more,
  });

const keep = async (percent: string) => shop.json('rate-card', 'add', shop.write('card.json', card(percent)));

it('keeps a card, lists it, prints it as it was taken, and takes it away', async () => {
  const { id } = await keep('0.74');
  expect(await keep('0.5')).toEqual({ id, name: 'Agreement' });
  expect(await shop.json('rate-card', 'list')).toMatchObject({
    cards: [{ id, name: 'Agreement', provider: 'PhonePe', currency: 'INR', from: '2025-01-01', to: null, lines: 1 }],
  });
  const shown = await shop.json('rate-card', 'show', 'Agreement');
  expect(shown).toMatchObject({ lines: [{ methods: 'any', percent: '0.5', min: null }], refundKeepsFee: true });
  await shop.json('rate-card', 'remove', String(id));
  expect((await shop.nikash('rate-card', 'list')).out).toContain('No rate card is kept');
  expect((await shop.nikash('rate-card', 'add', shop.write('again.json', JSON.stringify(shown)))).exit).toBe(0);
});

it('holds fees against the card, in decimal texts', async () => {
  expect((await shop.nikash('fees')).out).toContain('none: rate-card preset');
  await keep('0.5');
  expect(await shop.json('fees', '--month', '2025-10')).toMatchObject({
    month: '2025-10',
    lines: [
      {
        account: { institution: 'phonepe' },
        payments: 1,
        waiting: 1,
        gross: '1000.00',
        charged: { fee: '7.40', tax: '1.332' },
        expected: { fee: '5.00', tax: '0.90' },
        over: { rows: 1, amount: '2.832' },
        under: { rows: 0, amount: '0.00' },
        effectivePercent: '0.740',
      },
    ],
  });
  expect((await shop.nikash('exceptions')).out).toContain(
    'PhonePe charged ₹2.83 too much for 1 payment of October 2025',
  );
  expect(await shop.json('fees', '--month', '2025-11')).toMatchObject({ lines: [] });
});

it('writes the claim, and says that nothing is to be claimed where nothing is', async () => {
  await keep('0.5');
  const out = join(shop.folder, 'claim.csv');
  const claim = await shop.json('fees', 'claim', '--provider', 'phonepe', '--out', out);
  expect(claim).toMatchObject({
    merchant: 'Shop',
    over: '2.832',
    payable: '2.83',
    payments: 1,
    rows: [{ reference: 'P1', why: expect.stringContaining('Charged ₹8.732: ₹2.832 too much.') as unknown }],
    file: out,
  });
  expect(readFileSync(out, 'utf8')).toContain('P1,');
  await keep('0.74');
  const ran = await shop.nikash('fees', 'claim', '--provider', 'phonepe', '--json');
  expect([ran.exit, ran.json()]).toEqual([3, expect.objectContaining({ code: 'nothing_to_claim' })]);
});

it('prints presets as cards that can be added', async () => {
  const listed = await shop.run('rate-card', 'preset');
  expect(listed.out).toContain('phonepe_list');
  const printed = await shop.run('rate-card', 'preset', 'upi_zero_india', '--json');
  const path = shop.write('preset.json', printed.out);
  expect((await shop.nikash('rate-card', 'add', path, '--provider', 'phonepe')).exit).toBe(0);
});

it.each([
  ['a card that is no JSON', 'not json', 'it is no JSON'],
  ['a percentage that is none', card('2 %'), 'a percentage is written as 1.75'],
  ['a provider that is none', card('2', { providerAccount: 'Paytm' }), 'Paytm is no account with a provider'],
])('refuses %s as wrong usage', async (_, text, said) => {
  const ran = await shop.nikash('rate-card', 'add', shop.write('wrong.json', text));
  expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining(said)]);
});

it('refuses a second card for the same days', async () => {
  await keep('0.5');
  const other = shop.write('other.json', card('1', { name: 'Other', from: '2025-10-01' }));
  const ran = await shop.nikash('rate-card', 'add', other);
  expect([ran.exit, ran.err]).toEqual([
    3,
    expect.stringContaining('two cards of one account and currency share no day'),
  ]);
});

it('writes no letter, and says where to print it', async () => {
  const ran = await shop.nikash('fees', 'claim', '--provider', 'phonepe', '--out', 'letter.pdf');
  expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining('printed to PDF in the window')]);
});
