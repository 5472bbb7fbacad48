import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopFolder, type ShopFolder } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';
import { smallPdf, wholeApplication } from '../testing/whole-application.ts';
import { applicationJson } from './application-file.ts';

const shop = shopOfEachTest();

/** A shop of the command line is in retail: its papers are fewer than an online shop’s. */
const required = ['business_registration', 'pan_card', 'bank_proof', 'owner_identity', 'address_proof'];

const application = (change: object = {}): string =>
  shop.write('application.json', JSON.stringify({ ...applicationJson(wholeApplication), ...change }));

describe('merchant show', () => {
  it('says where it stands and what is missing, by field', async () => {
    const shown = await shop.json('merchant', 'show');
    expect(shown).toMatchObject({
      id: shop.merchant,
      name: 'Shop',
      side: 'merchant',
      standing: 'draft',
      contact: null,
      steps: [{ to: 'open', needsReason: true, tells: false }],
      application: { declared: [{ currency: 'INR', amount: '300000.00', split: [] }] },
      gaps: expect.arrayContaining([
        { field: 'legalName', code: 'application_field_missing', message: 'This is still missing.' },
      ]) as unknown,
    });
    const ran = await shop.nikash('merchant', 'show', 'shop');
    expect(ran.out).toContain('Shop (');
    expect(ran.out).toContain('documents.pan_card: This document is asked for and not attached yet.');
    expect((await shop.nikash('merchant', 'show', 'Nobody')).exit).toBe(3);
    expect((await shop.nikash('merchant', 'show', 'Shop', 'Shop')).exit).toBe(2);
  });
});

describe('merchant request', () => {
  it('keeps the request, and gives it back as it was given', async () => {
    const kept = await shop.json('merchant', 'request', '--file', application());
    expect(kept['application']).toEqual(applicationJson(wholeApplication));
    expect((kept['gaps'] as { field: string }[]).map(({ field }) => field)).toEqual(
      required.map((kind) => `documents.${kind}`),
    );
    expect(await shop.json('merchant', 'list')).toMatchObject({ merchants: [{ declared: ['500000.00'] }] });
  });

  it('says what is wrong with a number', async () => {
    const path = application({ taxIds: [{ kind: 'in_gstin', value: '27AAPFU0939F1ZW' }] });
    expect((await shop.nikash('merchant', 'request', '--file', path)).out).toContain(
      'taxIds.0.value: The GSTIN does not check',
    );
  });

  it.each([
    [{ declared: [{ currency: 'INR', amount: '3,000' }] }, '300000.00'],
    [{ declared: [{ currency: 'INR', amount: '1', split: [{ rail: 'upi', percent: '101' }] }] }, 'percent'],
    [{ surprise: 1 }, 'surprise'],
  ])('refuses %j', async (change, message) => {
    const ran = await shop.nikash('merchant', 'request', '--file', application(change));
    expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('merchant kinds', () => {
  it('lists what a request may name, each by the name that the request takes', async () => {
    const kinds = await shop.json('merchant', 'kinds');
    const named = (list: string, name: string) => (kinds[list] as Record<string, string>[]).map((one) => one[name]);
    expect(named('taxIds', 'kind')).toEqual(expect.arrayContaining(wholeApplication.taxIds.map(({ kind }) => kind)));
    expect(named('methods', 'id')).toEqual(expect.arrayContaining([...wholeApplication.methods]));
    expect(named('documents', 'kind')).toEqual(expect.arrayContaining(required));
    for (const { kind, fields } of wholeApplication.settlementAccounts) {
      const listed = (kinds['settlementAccounts'] as { kind: string; fields: { name: string }[] }[]).find(
        (one) => one.kind === kind,
      );
      expect(listed?.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(fields)));
    }
    expect((await shop.nikash('merchant', 'kinds')).out).toContain('in_bank');
  });
});

describe('merchant document', () => {
  it('keeps, saves and removes one', async () => {
    const path = shop.write('pan.pdf', smallPdf('pan'));
    const { document } = (await shop.json('merchant', 'document', 'add', 'pan_card', path)) as {
      document: { id: string };
    };
    expect(document).toMatchObject({ kind: 'pan_card', name: 'pan.pdf', media: 'application/pdf' });
    const out = join(shop.folder, 'again.pdf');
    expect((await shop.nikash('merchant', 'document', 'save', document.id, '--out', out)).exit).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(smallPdf('pan'));
    expect(await shop.json('merchant', 'document', 'remove', document.id)).toEqual({ id: document.id });
    expect(await shop.json('merchant', 'document', 'remove', document.id)).toMatchObject({ code: 'document_unknown' });
  });

  it('takes no other files', async () => {
    const path = shop.write('pan.exe', 'MZ');
    expect(await shop.json('merchant', 'document', 'add', 'pan_card', path)).toMatchObject({
      code: 'document_kind_unknown',
    });
    const gone = join(shop.folder, 'gone.pdf');
    expect(await shop.json('merchant', 'document', 'add', 'pan_card', gone)).toMatchObject({ code: 'file_missing' });
    expect((await shop.nikash('merchant', 'document', 'add', 'pan_card')).exit).toBe(2);
    expect((await shop.nikash('merchant', 'document')).exit).toBe(2);
  });
});

describe('merchant step', () => {
  it('takes a step with its reason, and tells where nobody is to be told', async () => {
    expect(await shop.json('merchant', 'step', '--to', 'open')).toMatchObject({ code: 'reason_missing' });
    expect(await shop.json('merchant', 'step', '--to', 'open', '--reason', 'on paper since 2019')).toEqual({
      id: shop.merchant,
      standing: 'open',
      packet: null,
    });
    expect(await shop.json('merchant', 'suspend', '--reason', 'x')).toMatchObject({ code: 'standing_wrong' });
    expect((await shop.nikash('merchant', 'show')).out).toContain('on paper since 2019');
  });

  it('knows what a standing is, and how a sealed file ends', async () => {
    const moon = await shop.nikash('merchant', 'step', '--to', 'moon');
    expect([moon.exit, moon.err]).toEqual([2, expect.stringContaining('in_review')]);
    const other = await shop.nikash('merchant', 'close', '--reason', 'x', '--out', 'notice.txt');
    expect([other.exit, other.err]).toEqual([2, expect.stringContaining('FILE.nikash')]);
    const nowhere = await shop.nikash(
      'merchant',
      'close',
      '--reason',
      'x',
      '--out',
      join(shop.folder, 'no', 'a.nikash'),
    );
    expect([nowhere.exit, nowhere.err]).toEqual([2, expect.stringContaining('there is no folder')]);
  });
});

describe('from one workspace to another', () => {
  let manager: ShopFolder;
  beforeAll(async () => {
    manager = shopFolder();
    await manager.openShop();
    await manager.json('identity', '--name', 'Meera');
  });
  afterAll(() => manager.remove());

  it('a request is sent, taken, looked at, and answered', async () => {
    await shop.json('identity', '--name', 'Asha');
    const card = join(shop.folder, 'meera.nikash');
    await manager.nikash('contact', 'card', '--out', card);
    const { id: contact } = await shop.json('contact', 'add', card);
    await shop.json('merchant', 'request', '--file', application());
    const out = join(shop.folder, 'request.nikash');
    const early = await shop.json('merchant', 'send', '--to', 'Meera', '--out', out);
    expect(early).toMatchObject({ code: 'application_incomplete', details: { count: required.length } });
    for (const kind of required)
      await shop.json('merchant', 'document', 'add', kind, shop.write(`${kind}.pdf`, smallPdf(kind)));
    expect(await shop.json('merchant', 'send', '--to', 'Meera', '--out', out)).toEqual({
      merchant: shop.merchant,
      contact,
      packet: out,
    });
    expect((await manager.nikash('pack', 'import', out)).exit).toBe(0);

    const place = ['--merchant', shop.merchant];
    expect(await manager.json('merchant', 'show', shop.merchant)).toMatchObject({
      side: 'manager',
      standing: 'requested',
      contact: { name: 'Asha' },
      application: applicationJson(wholeApplication),
      gaps: [],
    });
    const review = join(shop.folder, 'review.nikash');
    await manager.json('merchant', 'review', ...place, '--out', review);
    const notice = join(shop.folder, 'notice.nikash');
    expect(
      await manager.json('merchant', 'decline', ...place, '--reason', 'no licence', '--out', notice),
    ).toMatchObject({ standing: 'declined', packet: notice });
    const again = join(shop.folder, 'again.nikash');
    expect(await manager.json('merchant', 'tell', ...place, '--out', again)).toMatchObject({ packet: again });
    expect((await shop.nikash('pack', 'import', again)).exit).toBe(0);
    // What was said before it comes too late.
    expect(await shop.json('pack', 'import', notice)).toMatchObject({ code: 'packet_older' });
    expect(await shop.json('merchant', 'show')).toMatchObject({
      standing: 'declined',
      history: [
        { standing: 'requested', by: 'Asha' },
        { standing: 'declined', by: 'Meera', reason: 'no licence' },
      ],
    });
  });
});
