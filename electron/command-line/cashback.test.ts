import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hdfcFile } from '../testing/sample-files.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const statement = hdfcFile([
  {
    on: '03/06/25',
    narration: 'POS 4111111111111111 META ADS',
    reference: 'POS000001',
    out: '10000.00',
    balance: '90000.00',
  },
  {
    on: '04/06/25',
    narration: 'POS 5555555555554444 GOOGLE ADS',
    reference: 'POS000002',
    out: '5000.00',
    balance: '85000.00',
  },
  {
    on: '05/06/25',
    narration: 'UPI/P2A/530512345671/RAHIM',
    reference: '530512345671',
    out: '100.00',
    balance: '84900.00',
  },
  { on: '06/06/25', narration: 'ATM WDL', reference: 'ATM1', out: '1000.00', balance: '83900.00' },
  { on: '10/06/25', narration: 'CASHBACK CARD POS000001', reference: 'CB1', in: '299.00', balance: '84199.00' },
  { on: '31/07/25', narration: 'INTEREST', reference: 'I1', in: '1.00', balance: '84200.00' },
]);

const shop = shopOfEachTest({ 'june.csv': statement });

const addCard = () => shop.json('cashback', 'add', 'own_card_3', '--card', '1111', '--from', '2025-06-01');

it('keeps a preset with what only the merchant knows, and says what is missing', async () => {
  expect(await shop.json('cashback')).toMatchObject({
    schemes: [],
    presets: [{ id: 'own_card_3' }, { id: 'whatsapp_first_three' }],
    accounts: [{ kind: 'bank', institution: 'HDFC Bank' }],
  });
  const { id } = await addCard();
  expect(await shop.json('cashback', '--month', '2025-06')).toMatchObject({
    month: '2025-06',
    schemes: [
      {
        id,
        name: 'Own card, 3%',
        state: 'running',
        currency: 'INR',
        due: '300.00',
        received: '299.00',
        missing: '1.00',
        asks: 2,
      },
    ],
    totals: [{ currency: 'INR', due: '300.00', missing: '1.00' }],
  });
  expect((await shop.nikash('cashback')).out).toContain('Own card, 3%');
  expect(await shop.json('exceptions')).toMatchObject({
    exceptions: expect.arrayContaining([
      expect.objectContaining({
        kind: 'not_settled',
        amountAtRisk: '1.00',
        references: ['POS000001'],
        why: 'Own card, 3%: cashback of ₹1.00 for 1 payment of June 2025 did not come. The first was due by 3 Jul 2025.',
      }),
    ]) as unknown,
  });
});

it('shows a scheme payment by payment', async () => {
  await addCard();
  const shown = await shop.json('cashback', 'show', 'Own card, 3%');
  expect(shown).toMatchObject({
    rowCount: 4,
    rows: [
      { state: 'asks', text: 'ATM WDL' },
      { state: 'asks', text: 'UPI/P2A/530512345671/RAHIM' },
      { state: 'not_due', due: '0.00' },
      { state: 'short', text: 'POS 411111******1111 META ADS', due: '300.00', received: '299.00', missing: '1.00' },
    ],
    receipts: [{ amount: '299.00', why: '₹299.00 for 1 payment.' }],
  });
  expect((await shop.nikash('cashback', 'show', 'Own card, 3%')).out).toContain('no cashback on another card');
});

it('takes an answer, and a scheme away', async () => {
  const { id } = await addCard();
  const { rows } = (await shop.json('cashback', 'show', String(id))) as { rows: { id: string }[] };
  expect(await shop.json('cashback', 'answer', String(id), rows[0]?.id ?? '', 'yes')).toMatchObject({ counts: true });
  expect(await shop.json('cashback')).toMatchObject({ schemes: [{ due: '330.00', asks: 1 }] });
  expect((await shop.nikash('cashback', 'answer', String(id), 'line:1', 'perhaps')).exit).toBe(2);
  expect(await shop.json('cashback', 'remove', 'Own card, 3%')).toMatchObject({ id });
  const gone = await shop.nikash('cashback', 'show', String(id), '--json');
  expect(gone.exit).toBe(3);
  expect(gone.json()).toMatchObject({ code: 'scheme_unknown' });
});

it('reads a scheme from its file, the same name in the place of itself', async () => {
  const { id } = await shop.json('cashback', 'add', 'whatsapp_first_three', '--from', '2025-06-01');
  const terms = {
    name: 'WhatsApp Pay, first three payments',
    issuer: 'WhatsApp Pay',
    direction: 'spent',
    instrument: { kind: 'person_to_person' },
    reward: { kind: 'up_to', amount: { amount: '5100', currency: 'INR' } },
    currency: 'INR',
    from: '2025-06-01',
    paidWithinDays: 7,
  };
  expect(await shop.json('cashback', 'add', shop.write('scheme.json', JSON.stringify(terms)))).toMatchObject({ id });
  expect(await shop.json('cashback')).toMatchObject({
    schemes: [{ id, atMost: true, due: '51.00', missing: '51.00' }],
  });
  expect((await shop.nikash('cashback')).out).toContain('up to ₹51.00');
});

it.each([
  [['own_card_3', '--from', '2025-06-01'], '--card'],
  [['own_card_3', '--card', '1111'], '--from'],
  [['own_card_3', '--card', '1111', '--from', 'June'], '--from'],
  [['own_card_3', '--card', '41111', '--from', '2025-06-01'], 'lastFour'],
  [['own_card_3', '--card', '1111', '--from', '2025-06-01', '--account', 'Nobody'], '--account'],
  [['nowhere.json'], 'could not be read'],
])('says what is wrong with %j', async (words, message) => {
  const ran = await shop.nikash('cashback', 'add', ...words);
  expect(ran.exit).toBe(2);
  expect(ran.err).toContain(message);
});

it('reports as CSV, with what every payment earned', async () => {
  await addCard();
  const out = join(shop.folder, 'cashback.csv');
  const told = await shop.json('report', 'cashback', '--month', '2025-06', '--out', out);
  expect(told).toMatchObject({ kind: 'cashback', month: '2025-06', schemes: [{}], totals: [{ currency: 'INR' }] });
  const text = readFileSync(out, 'utf8');
  expect(text.startsWith('\uFEFFNikash report,cashback\r\n')).toBe(true);
  expect(text).toContain('300.00');
  expect((await shop.nikash('report', 'cashback', '--out', 'x.doc')).exit).toBe(2);
});
