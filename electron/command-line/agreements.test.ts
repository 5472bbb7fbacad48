import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeTestWorkspace } from '../testing/make-test-workspace.ts';
import { openRawBooks } from '../testing/raw-books.ts';
import { shopFolder, type ShopFolder } from '../testing/shop-folder.ts';
import { smallPdf, wholeApplication } from '../testing/whole-application.ts';
import { applicationJson } from './application-file.ts';

let shop: ShopFolder;
let manager: ShopFolder;
let merchant: string;

const terms = {
  institution: 'phonepe',
  from: '2026-10-01',
  fees: [
    {
      currency: 'INR',
      refundKeepsFee: true,
      lines: [{ methods: ['credit_card'], percent: '1.75', fixed: '3', taxPercent: '18' }],
    },
  ],
  settlement: { days: 1, counts: 'bank_days' },
  reserve: { percent: '10', days: 90 },
  limits: [{ currency: 'INR', perMonth: '500000.50' }],
  cashback: [
    {
      name: 'UPI reward',
      issuer: 'PhonePe',
      direction: 'spent',
      instrument: { kind: 'any' },
      reward: { kind: 'fixed', amount: '35.00' },
      currency: 'INR',
      from: '2026-10-01',
      paidWithinDays: 7,
    },
  ],
};

const out = (folder: ShopFolder, name: string): string => join(folder.folder, name);
const agreement = (folder: ShopFolder, ...argv: readonly string[]) =>
  folder.json('agreement', ...argv, '--merchant', merchant);

beforeAll(async () => {
  [shop, manager] = [shopFolder(), shopFolder()];
  merchant = await shop.openShop();
  await makeTestWorkspace(manager.workspace);
  await shop.json('identity', '--name', 'Asha');
  await manager.json('identity', '--name', 'Meera');
  const card = out(manager, 'meera.nikash');
  await manager.json('contact', 'card', '--out', card);
  await shop.json('contact', 'add', card);
  await shop.json(
    'merchant',
    'request',
    '--file',
    shop.write('application.json', JSON.stringify(applicationJson(wholeApplication))),
  );
  for (const kind of ['business_registration', 'pan_card', 'bank_proof', 'owner_identity', 'address_proof'])
    await shop.json('merchant', 'document', 'add', kind, shop.write(`${kind}.pdf`, smallPdf(kind)));
  const request = out(shop, 'request.nikash');
  expect(await shop.nikash('merchant', 'send', '--to', 'Meera', '--out', request)).toMatchObject({ exit: 0 });
  expect(await manager.nikash('pack', 'import', request)).toMatchObject({ exit: 0 });
});
afterAll(() => {
  shop.remove();
  manager.remove();
});

it('says what is wrong with terms, and that there is nothing yet', async () => {
  expect((await manager.nikash('agreement', 'list')).out).toContain('Nothing was proposed for Shop yet.');
  expect(await agreement(manager, 'show')).toMatchObject({ code: 'agreement_unknown' });
  const wrong = manager.write('wrong.json', JSON.stringify({ ...terms, to: '2026-01-01' }));
  const ran = await manager.nikash('agreement', 'offer', '--file', wrong);
  expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining('it ends before it begins')]);
  const thousand = manager.write(
    'comma.json',
    JSON.stringify({ ...terms, limits: [{ currency: 'INR', perMonth: '5,000' }] }),
  );
  expect((await manager.nikash('agreement', 'offer', '--file', thousand)).exit).toBe(2);
  expect((await manager.nikash('agreement', 'offer')).exit).toBe(2);
  expect((await manager.nikash('agreement', 'offer', '--file', wrong, '--out', 'offer.txt')).err).toContain(
    'FILE.nikash',
  );
});

it('goes from offer to counter to a signature on both sides, amounts in major units', async () => {
  const path = manager.write('terms.json', JSON.stringify(terms));
  const offer = await agreement(
    manager,
    'offer',
    '--file',
    path,
    '--note',
    'as we said',
    '--out',
    out(manager, 'offer.nikash'),
  );
  expect(offer).toMatchObject({
    version: 1,
    state: 'proposed',
    proposedBy: 'manager',
    note: 'as we said',
    terms: {
      to: null,
      limits: [{ currency: 'INR', perPayment: null, perMonth: '500000.50' }],
      cashback: [{ reward: { kind: 'fixed', amount: '35.00' } }],
    },
  });
  const taken = await shop.nikash('pack', 'import', out(manager, 'offer.nikash'));
  expect(taken.out).toContain('The payments of a calendar month are at most ₹5,00,000.50.');
  expect(await agreement(manager, 'accept')).toMatchObject({ code: 'agreement_own' });

  // What show prints is what offer takes.
  const shown = await agreement(shop, 'show');
  expect(shown['terms']).toEqual(offer['terms']);
  const counter = shop.write('counter.json', JSON.stringify({ ...(shown['terms'] as object), reserve: null }));
  await agreement(shop, 'offer', '--file', counter, '--out', out(shop, 'counter.nikash'));
  expect(await manager.nikash('pack', 'import', out(shop, 'counter.nikash'))).toMatchObject({ exit: 0 });
  const accepted = await agreement(manager, 'accept', '--out', out(manager, 'accepted.nikash'));
  expect(accepted).toMatchObject({ version: 2, state: 'agreed', packet: out(manager, 'accepted.nikash') });
  expect((await shop.nikash('pack', 'import', out(manager, 'accepted.nikash'))).out).toContain(
    'Both have signed it now, and it holds from 1 Oct 2026.',
  );
  expect(await agreement(shop, 'list')).toMatchObject({
    side: 'merchant',
    inForce: accepted['hash'],
    agreements: [
      { version: 2, state: 'agreed', terms: { reserve: null } },
      { version: 1, state: 'replaced' },
    ],
  });
  const table = (await shop.nikash('agreement', 'list')).out;
  expect(table).toMatch(/2 \* +2026-10-01 +further notice +Signed by both +Merchant +Merchant, Account manager/);
  expect(await shop.json('merchant', 'show')).toMatchObject({ standing: 'agreed' });
  expect(await shop.json('cashback')).toMatchObject({
    unplaced: [{ name: 'UPI reward', agreement: { version: 2 } }],
    schemes: [],
  });
});

it('is declined with a reason', async () => {
  const next = manager.write('next.json', JSON.stringify({ ...terms, from: '2026-12-01' }));
  await agreement(manager, 'offer', '--file', next, '--out', out(manager, 'next.nikash'));
  await shop.json('pack', 'import', out(manager, 'next.nikash'));
  expect((await shop.nikash('agreement', 'decline')).err).toContain('--reason says why');
  const declined = await agreement(shop, 'decline', '--reason', 'too dear', '--out', out(shop, 'no.nikash'));
  expect(declined).toMatchObject({ version: 3, state: 'declined', declined: { by: 'Asha', reason: 'too dear' } });
  expect((await manager.nikash('pack', 'import', out(shop, 'no.nikash'))).out).toContain('“too dear”');
  const early = manager.write('early.json', JSON.stringify({ ...terms, from: '2026-09-01' }));
  expect(await agreement(manager, 'offer', '--file', early)).toMatchObject({ code: 'agreement_too_early' });
});

it('writes it out in the language asked for', async () => {
  const hash = String(((await agreement(shop, 'list'))['agreements'] as { hash: string }[])[1]?.hash);
  const file = out(shop, 'agreement.txt');
  const said = await agreement(shop, 'text', '--hash', hash.slice(0, 10), '--language', 'bn', '--out', file);
  expect(said).toMatchObject({ hash, language: 'bn', file });
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('চুক্তি, সংস্করণ ২');
  expect(text).toContain('১.৭৫% + ₹৩.০০');
  expect(text).toContain(hash);
  const english = (await shop.nikash('agreement', 'text', '--hash', hash.slice(0, 10))).out;
  expect(english).toContain('Merchant: Shop. Signed on 2');
  expect(english).toContain('Account manager: Meera. Signed on 2');
  const { words } = await shop.json('identity');
  expect(english).toContain((words as string[]).join(' '));
  expect((await shop.nikash('agreement', 'text', '--language', 'fr')).exit).toBe(2);
});

it('ends with issues where a signature does not hold', async () => {
  const { writer } = await openRawBooks(shop.workspace);
  writer.script('DROP TRIGGER agreement_signature_not_changed');
  writer.script("UPDATE agreement_signature SET signature = randomblob(64) WHERE side = 'manager'");
  writer.close();
  const ran = await shop.nikash('agreement', 'list');
  expect(ran.exit).toBe(4);
  expect(ran.out).toContain('Account manager (does not hold)');
});
