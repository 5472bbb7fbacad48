import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Application } from '../../../shared/contract/application.ts';
import type { FileToken } from '../../../shared/kernel/ids.ts';
import { anyRowsFile } from '../../testing/any-rows.ts';
import { nameBoth } from '../../testing/linked-workspaces.ts';
import { readBeside } from '../../testing/open-beside.ts';
import { testBackend, type TestBackend, type TestClock } from '../../testing/test-backend.ts';
import { smallJpeg, smallPdf, smallPng, wholeApplication } from '../../testing/whole-application.ts';

const clock: TestClock = { now: Date.parse('2026-11-21T10:00:00+05:30') };
const logged: string[] = [];
const log = (event: string, facts: Readonly<Record<string, string | number>>): void =>
  void logged.push(`${event} ${JSON.stringify(facts)}`);
const readerWorker = new URL('../../testing/any-rows-worker.ts', import.meta.url);

let merchant: TestBackend;
let manager: TestBackend;
let managerId = '';
let merchantContact = '';
let count = 0;

beforeAll(async () => {
  merchant = testBackend({ clock, log, readerWorker });
  manager = testBackend({ clock, log });
  await merchant.openNew();
  await manager.openNew();
  await nameBoth(merchant, manager);
  const card = await manager.ask('identity.card', {});
  managerId = (await merchant.ask('contacts.add', { file: merchant.file(card.fileName, card.text) })).id;
  merchantContact = (await merchant.ask('identity.read', {})).identity?.fingerprint.id ?? '';
});
afterAll(async () => {
  expect([merchant.faults, manager.faults]).toEqual([[], []]);
  expect(await merchant.ask('ledger.verify', {})).toMatchObject({ ok: true });
  expect(await manager.ask('ledger.verify', {})).toMatchObject({ ok: true });
  await merchant.remove();
  await manager.remove();
});

/** A merchant of its own for each test, in one workspace. */
let merchantId = '';
beforeEach(async () => {
  clock.now += 60_000;
  count += 1;
  const added = await merchant.ask('merchants.add', {
    name: `Rangoli ${count}`,
    country: 'IN',
    industry: 'ecommerce',
    declared: [{ amount: '30000000', currency: 'INR' }],
  });
  merchantId = added.id;
});

const read = (test = merchant) => test.ask('onboarding.read', { merchantId });
const save = (change: Partial<Application> = {}) =>
  merchant.ask('onboarding.save', { merchantId, application: { ...wholeApplication, ...change } });
const bytesFile = (name: string, bytes: Uint8Array): FileToken => merchant.backend.registerFile({ name, bytes });
const attach = (kind: string, text = smallPdf(kind), name = `${kind}.pdf`) =>
  merchant.dispatch('onboarding.attach', { merchantId, kind, file: merchant.file(name, text) });
const send = async (): Promise<string> =>
  (await merchant.ask('onboarding.send', { merchantId, contact: managerId })).text;
const take = (to: TestBackend, text: string) => to.dispatch('packets.take', { file: to.file('packet.nikash', text) });
const look = (to: TestBackend, text: string) => to.dispatch('packets.look', { file: to.file('packet.nikash', text) });

/** A request with all that is asked for. */
async function whole(): Promise<Output<'onboarding.read'>> {
  const { documents } = await save();
  for (const { kind, required } of documents) if (required) expect(await attach(kind)).toMatchObject({ ok: true });
  return read();
}

/** Says something on one side, and takes what is said of it to the other. */
async function step(
  from: TestBackend,
  to: TestBackend,
  standing: 'in_review' | 'declined' | 'open' | 'suspended' | 'closed',
  reason = '',
) {
  clock.now += 1000;
  const { packet } = await from.ask('onboarding.step', { merchantId, to: standing, reason });
  return packet === null ? null : take(to, packet.text);
}

const declaredOf = async (test: TestBackend) =>
  (await test.ask('merchants.list', {})).merchants.find(({ id }) => id === merchantId)?.declared;

describe('a request as it is written', () => {
  it('begins with what the merchant said when it was added', async () => {
    expect(await read()).toMatchObject({
      side: 'merchant',
      standing: 'draft',
      contact: null,
      history: [],
      writes: true,
      steps: [{ to: 'open', needsReason: true, tells: false }],
      application: { legalName: '', declared: [{ amount: { amount: '30000000', currency: 'INR' }, split: [] }] },
    });
  });

  it('is kept as far as it is, masks card numbers in words and leaves numbers as they were typed', async () => {
    const { application, gaps } = await save({
      note: 'my card is 4111 1111 1111 1111',
      taxIds: [{ kind: 'in_pan', value: ' aapfu 0939 f ' }],
      legalName: '',
    });
    expect(application).toMatchObject({
      note: 'my card is 4111 11** **** 1111',
      taxIds: [{ kind: 'in_pan', value: 'aapfu 0939 f' }],
    });
    expect(gaps.map(({ field }) => field)).toContain('legalName');
    expect((await read()).application).toEqual(application);
  });

  it('keeps what is declared as soon as that is whole, and reports follow', async () => {
    const inr = (amount: string, percent = '100') => ({
      amount: { amount, currency: 'INR' as const },
      split: [{ rail: 'upi' as const, percent }],
    });
    await save({ declared: [inr('12345', '99')] });
    expect(await declaredOf(merchant)).toEqual([{ amount: '30000000', currency: 'INR' }]);
    await save({ declared: [inr('12345'), { amount: { amount: '700', currency: 'USD' }, split: [] }] });
    expect(await declaredOf(merchant)).toEqual([
      { amount: '12345', currency: 'INR' },
      { amount: '700', currency: 'USD' },
    ]);
    expect(await merchant.ask('reports.turnover', { merchantId, month: '2026-11' })).toMatchObject({
      totals: [
        { currency: 'INR', declared: { amount: '12345', currency: 'INR' } },
        { currency: 'USD', declared: { amount: '700', currency: 'USD' } },
      ],
    });
    // What was declared in dollars is declared no more, and again later.
    await save({ declared: [inr('12345')] });
    expect(await declaredOf(merchant)).toEqual([{ amount: '12345', currency: 'INR' }]);
    await save({ declared: [inr('12345'), { amount: { amount: '9', currency: 'USD' }, split: [] }] });
    expect(await declaredOf(merchant)).toHaveLength(2);
  });

  it('is not kept twice where nothing has changed', async () => {
    await save();
    await save();
    await save({ note: 'other' });
    const reader = await readBeside(merchant);
    const rows = (table: string, more = '') =>
      reader
        .read(
          `SELECT count(*) AS rows FROM ${table} WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) ${more}`,
        )
        .get(merchantId)?.['rows'];
    expect([rows('kept_document', "AND noun = 'application'"), rows('declared_turnover')]).toEqual([2n, 1n]);
    reader.close();
  });

  it('takes amounts to the last unit that the ledger holds, and none beyond', async () => {
    const most = '9223372036854775806.999999999';
    const amount = (text: string) => [{ amount: { amount: text, currency: 'INR' as const }, split: [] }];
    await save({ declared: amount(most) });
    expect(await declaredOf(merchant)).toEqual([{ amount: most, currency: 'INR' }]);
    const beyond = { ...wholeApplication, declared: amount('9223372036854775807') };
    expect(await merchant.dispatch('onboarding.save', { merchantId, application: beyond })).toMatchObject({
      code: 'bad_request',
    });
  });

  it('compares what is declared with the books of the last months', async () => {
    const sales = ['2026-09', '2026-10'].map((month, index) => ({
      kind: 'sale' as const,
      at: `${month}-05`,
      currency: 'INR' as const,
      gross: '700000.00',
      reference: `${merchantId}-${index}`,
    }));
    await merchant.ask('imports.commit', {
      merchantId,
      files: [merchant.file('sales.json', anyRowsFile({ kind: 'settlement', rows: sales }))],
    });
    const { advice } = await save();
    expect(advice).toEqual([
      {
        field: 'declared.0.amount',
        says: {
          code: 'advice_declared_below',
          facts: {
            declared: { amount: '50000000', currency: 'INR' },
            real: { amount: '70000000', currency: 'INR' },
            months: 2,
          },
        },
      },
    ]);
  });
});

describe('documents', () => {
  it('are kept and given back byte by byte, whatever they are called', async () => {
    const png = smallPng();
    const answer = await merchant.ask('onboarding.attach', {
      merchantId,
      kind: 'pan_card',
      file: bytesFile('PAN 4111111111111111 \u202egnp.exe', png),
    });
    const [file] = answer.documents.find(({ kind }) => kind === 'pan_card')?.files ?? [];
    expect(file).toMatchObject({ media: 'image/png', size: png.length, kind: 'pan_card' });
    expect(file?.name).toContain('411111******1111');
    expect(answer.gaps.map(({ field }) => field)).not.toContain('documents.pan_card');
    const { bytes } = await merchant.ask('onboarding.document', { merchantId, id: file?.id ?? '' });
    expect(new Uint8Array(Buffer.from(bytes, 'base64'))).toEqual(png);
  });

  it('may be of any kind that is known, asked for or not', async () => {
    const answer = await merchant.ask('onboarding.attach', {
      merchantId,
      kind: 'ein_letter',
      file: bytesFile('letter', smallJpeg()),
    });
    expect(answer.documents.at(-1)).toMatchObject({
      kind: 'ein_letter',
      required: false,
      why: null,
      source: null,
      files: [{ media: 'image/jpeg' }],
    });
  });

  it('are no other files, however they are called', async () => {
    const refused = { ok: false, code: 'document_kind_unknown', details: { name: 'pan.pdf' } };
    for (const text of ['MZ this is a program', '', '<svg xmlns="http://www.w3.org/2000/svg"/>', ' %PDF-1.4', '%PDF'])
      expect(await attach('pan_card', text, 'pan.pdf')).toEqual(refused);
    expect(await attach('moon_card', smallPdf(), 'pan.pdf')).toEqual(refused);
    expect(await attach('constructor', smallPdf(), 'pan.pdf')).toEqual(refused);
    expect((await read()).documents.flatMap(({ files }) => files)).toEqual([]);
  });

  it('are no larger than 10 MB', async () => {
    const bytes = new Uint8Array(10_000_001);
    bytes.set(new TextEncoder().encode('%PDF-1.4'));
    const file = bytesFile('large.pdf', bytes);
    expect(await merchant.dispatch('onboarding.attach', { merchantId, kind: 'pan_card', file })).toEqual({
      ok: false,
      code: 'document_too_large',
      details: { name: 'large.pdf', most: 10_000_000 },
    });
    const fitting = await merchant.dispatch('onboarding.attach', {
      merchantId,
      kind: 'pan_card',
      file: bytesFile('fits.pdf', bytes.subarray(0, 10_000_000)),
    });
    expect(fitting).toMatchObject({ ok: true });
  });

  it('are at most twenty, and the same one is kept once', async () => {
    for (let index = 0; index < 20; index += 1)
      expect(await attach('bank_proof', smallPdf(`${index}`))).toMatchObject({ ok: true });
    expect(await attach('bank_proof', smallPdf('7'))).toMatchObject({ ok: true });
    expect(await attach('bank_proof', smallPdf('20'))).toMatchObject({ code: 'documents_too_many' });
    const files = (await read()).documents.find(({ kind }) => kind === 'bank_proof')?.files ?? [];
    expect(files).toHaveLength(20);
    await merchant.ask('onboarding.detach', { merchantId, id: files[0]?.id ?? '' });
    expect(await attach('bank_proof', smallPdf('20'))).toMatchObject({ ok: true });
  });

  it('are taken away, and are not there any more', async () => {
    await attach('pan_card');
    const [file] = (await read()).documents.find(({ kind }) => kind === 'pan_card')?.files ?? [];
    const id = file?.id ?? '';
    const { gaps } = await merchant.ask('onboarding.detach', { merchantId, id });
    expect(gaps.map(({ field }) => field)).toContain('documents.pan_card');
    const unknown = { ok: false, code: 'document_unknown', details: { id } };
    expect(await merchant.dispatch('onboarding.detach', { merchantId, id })).toEqual(unknown);
    expect(await merchant.dispatch('onboarding.document', { merchantId, id })).toEqual(unknown);
  });

  it('belong to their merchant alone', async () => {
    await attach('pan_card');
    const [file] = (await read()).documents.find(({ kind }) => kind === 'pan_card')?.files ?? [];
    const other = await merchant.ask('merchants.add', { name: `Other ${count}`, country: 'IN' });
    const asked = { merchantId: other.id, id: file?.id ?? '' };
    expect(await merchant.dispatch('onboarding.document', asked)).toMatchObject({ code: 'document_unknown' });
    expect(await merchant.dispatch('onboarding.detach', asked)).toMatchObject({ code: 'document_unknown' });
  });

  it('say when they are gone', async () => {
    const asked = { merchantId, kind: 'pan_card', file: 'nowhere' };
    expect(await merchant.dispatch('onboarding.attach', asked)).toMatchObject({ code: 'file_missing' });
  });

  it('leave nothing in any log', async () => {
    await attach('pan_card', smallPdf('a secret of the shop'), 'secret name.pdf');
    await send().catch(() => '');
    expect(logged.join('\n')).not.toMatch(/secret/);
  });
});

describe('sending', () => {
  it('waits until nothing is missing or wrong, and names the fields', async () => {
    await save({ person: '' });
    const refused = await merchant.dispatch('onboarding.send', { merchantId, contact: managerId });
    expect(refused).toMatchObject({
      ok: false,
      code: 'application_incomplete',
      details: { count: 7, items: expect.arrayContaining(['person', 'documents.pan_card']) as unknown },
    });
    expect(await read()).toMatchObject({ standing: 'draft', contact: null });
  });

  it('wants somebody to send to', async () => {
    await whole();
    expect(await merchant.dispatch('onboarding.send', { merchantId, contact: '0'.repeat(64) })).toMatchObject({
      code: 'contact_unknown',
    });
    await merchant.ask('contacts.block', { id: managerId, blocked: true });
    expect(await merchant.dispatch('onboarding.send', { merchantId, contact: managerId })).toMatchObject({
      code: 'contact_blocked',
    });
    await merchant.ask('contacts.block', { id: managerId, blocked: false });
  });

  it('brings the request, its documents and what is declared to the other side', async () => {
    await whole();
    const text = await send();
    expect(text).not.toContain('Rangoli');
    expect(await read()).toMatchObject({
      standing: 'requested',
      contact: { id: managerId, name: 'Meera, account manager', verified: false },
      history: [{ standing: 'requested', by: 'Asha of the shop', reason: '' }],
    });

    expect(await look(manager, text)).toMatchObject({
      ok: true,
      value: {
        packet: {
          kind: 'request',
          says: [
            { code: 'request_new', facts: { merchant: `Rangoli ${count}` } },
            { code: 'request_brings', facts: { methods: 3, documents: 6 } },
            { code: 'request_declares', facts: { amount: { amount: '50000000', currency: 'INR' } } },
          ],
        },
      },
    });
    expect((await manager.ask('merchants.list', {})).merchants.some(({ id }) => id === merchantId)).toBe(false);
    expect(await take(manager, text)).toMatchObject({ ok: true });

    const own = await read();
    const there = await read(manager);
    expect(there).toMatchObject({
      side: 'manager',
      standing: 'requested',
      contact: { id: merchantContact, name: 'Asha of the shop' },
      history: [{ standing: 'requested', by: 'Asha of the shop' }],
      writes: false,
      application: own.application,
      gaps: [],
    });
    expect(await declaredOf(manager)).toEqual([{ amount: '50000000', currency: 'INR' }]);
    const files = (from: typeof own) =>
      from.documents.flatMap((one) => one.files.map(({ kind, name, size }) => [kind, name, size]));
    expect(files(there)).toEqual(files(own));
    const [pan] = there.documents.find(({ kind }) => kind === 'pan_card')?.files ?? [];
    const { bytes } = await manager.ask('onboarding.document', { merchantId, id: pan?.id ?? '' });
    expect(Buffer.from(bytes, 'base64').toString()).toBe(smallPdf('pan_card'));
    expect(await take(manager, text)).toMatchObject({ code: 'packet_replayed' });
  });

  it('replaces an earlier request while nothing was agreed, and the earlier one comes too late', async () => {
    await whole();
    const first = await send();
    await take(manager, first);
    await step(manager, merchant, 'in_review');
    await attach('udyam_certificate');
    const [pan] = (await read()).documents.find(({ kind }) => kind === 'pan_card')?.files ?? [];
    await attach('pan_card', smallPdf('a better scan'));
    await merchant.ask('onboarding.detach', { merchantId, id: pan?.id ?? '' });
    await save({
      legalName: 'Rangoli Crafts of Pune LLP',
      declared: [{ amount: { amount: '99', currency: 'INR' }, split: [] }],
    });
    clock.now += 1000;
    const second = await send();
    expect(await take(manager, second)).toMatchObject({
      ok: true,
      value: { says: [{ code: 'request_again' }, { facts: { documents: 7 } }, {}] },
    });
    const there = await read(manager);
    expect(there).toMatchObject({ standing: 'requested', application: { legalName: 'Rangoli Crafts of Pune LLP' } });
    expect(there.documents.find(({ kind }) => kind === 'pan_card')?.files).toHaveLength(1);
    expect(await declaredOf(manager)).toEqual([{ amount: '99', currency: 'INR' }]);
    expect((await read(manager)).history.map(({ standing }) => standing)).toEqual([
      'requested',
      'in_review',
      'requested',
    ]);
  });

  it('of an older request is refused after a newer one', async () => {
    await whole();
    const older = await send();
    clock.now += 1000;
    const newer = await send();
    await take(manager, newer);
    expect(await take(manager, older)).toMatchObject({ code: 'packet_older' });
  });

  it('brings new facts to an account that is open, and changes nothing of where it stands', async () => {
    await whole();
    await take(manager, await send());
    await step(manager, merchant, 'open', 'signed on paper on 3 October');
    await save({ phone: '+91 20 5555 0100' });
    clock.now += 1000;
    expect(await take(manager, await send())).toMatchObject({
      ok: true,
      value: { says: [{ code: 'request_further' }, {}, {}] },
    });
    expect(await read(manager)).toMatchObject({ standing: 'open', application: { phone: '+91 20 5555 0100' } });
    expect(await read()).toMatchObject({ standing: 'open' });
  });

  it('goes to somebody else only while nothing was agreed', async () => {
    const third = testBackend({ clock });
    await third.openNew();
    await third.ask('identity.save', { name: 'Ravi, account manager' });
    const card = await third.ask('identity.card', {});
    const { id: contact } = await merchant.ask('contacts.add', { file: merchant.file('card', card.text) });
    await whole();
    await take(manager, await send());
    const { text } = await merchant.ask('onboarding.send', { merchantId, contact });
    expect(await take(third, text)).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ contact: { name: 'Ravi, account manager' } });
    // Whoever had it before speaks for it no more.
    clock.now += 1000;
    const { packet } = await manager.ask('onboarding.step', { merchantId, to: 'declined', reason: 'too late' });
    expect(await take(merchant, packet?.text ?? '')).toMatchObject({ code: 'packet_merchant_foreign' });
    await step(third, merchant, 'open', 'on paper');
    expect(await merchant.dispatch('onboarding.send', { merchantId, contact: managerId })).toMatchObject({
      code: 'standing_wrong',
    });
    await third.remove();
  });

  it('gives a merchant whose name is taken another one, and says so', async () => {
    await manager.ask('merchants.add', { name: `Rangoli ${count}`, country: 'IN' });
    await whole();
    expect(await take(manager, await send())).toMatchObject({
      ok: true,
      value: {
        says: [{ code: 'request_new' }, { code: 'request_renamed', facts: { wanted: `Rangoli ${count}` } }, {}, {}],
      },
    });
  });
});

describe('where it stands', () => {
  it('goes from request to open and to its end, told by notices with their reasons', async () => {
    await whole();
    await take(manager, await send());
    expect(await step(manager, merchant, 'in_review')).toMatchObject({
      ok: true,
      value: { says: [{ code: 'notice_in_review' }] },
    });
    expect(await step(manager, merchant, 'open', 'signed on paper')).toMatchObject({
      ok: true,
      value: { says: [{ code: 'notice_open' }, { code: 'notice_reason', facts: { reason: 'signed on paper' } }] },
    });
    await step(manager, merchant, 'suspended', 'the licence has run out');
    await step(manager, merchant, 'open');
    await step(merchant, manager, 'closed', 'we sell no more');
    const told = [
      { standing: 'requested', by: 'Asha of the shop', reason: '' },
      { standing: 'in_review', by: 'Meera, account manager', reason: '' },
      { standing: 'open', by: 'Meera, account manager', reason: 'signed on paper' },
      { standing: 'suspended', by: 'Meera, account manager', reason: 'the licence has run out' },
      { standing: 'open', by: 'Meera, account manager', reason: '' },
      { standing: 'closed', by: 'Asha of the shop', reason: 'we sell no more' },
    ];
    expect(await read()).toMatchObject({ standing: 'closed', history: told });
    expect(await read(manager)).toMatchObject({ standing: 'closed', history: told });
  });

  it('needs a reason where somebody has a right to one, and takes no step that there is not', async () => {
    await whole();
    await take(manager, await send());
    const dispatch = (to: 'declined' | 'suspended' | 'draft', reason = ' ') =>
      manager.dispatch('onboarding.step', { merchantId, to, reason });
    expect(await dispatch('declined')).toMatchObject({ code: 'reason_missing' });
    expect(await dispatch('suspended', 'because')).toEqual({
      ok: false,
      code: 'standing_wrong',
      details: { from: 'requested', to: 'suspended' },
    });
    expect(await dispatch('draft', 'because')).toMatchObject({ code: 'standing_wrong' });
    expect(await read(manager)).toMatchObject({ standing: 'requested' });
  });

  it('is told once more where the file was lost, and is noted once', async () => {
    await whole();
    await take(manager, await send());
    expect(await manager.dispatch('onboarding.tell', { merchantId })).toMatchObject({ code: 'standing_wrong' });
    clock.now += 1000;
    await manager.ask('onboarding.step', { merchantId, to: 'declined', reason: 'no licence' });
    expect(await read(manager)).toMatchObject({ told: true });
    clock.now += 1000;
    const again = await manager.ask('onboarding.tell', { merchantId });
    expect(await take(merchant, again.text)).toMatchObject({
      ok: true,
      value: { says: [{ code: 'notice_declined' }, {}] },
    });
    clock.now += 1000;
    expect(await take(merchant, (await manager.ask('onboarding.tell', { merchantId })).text)).toMatchObject({
      ok: true,
    });
    const told = { standing: 'declined', reason: 'no licence' };
    expect((await read()).history).toMatchObject([{ standing: 'requested' }, told]);
    expect((await read(manager)).history).toMatchObject([{ standing: 'requested' }, told]);
    // Whoever was told has nothing to tell.
    expect(await read()).toMatchObject({ told: false });
    expect(await merchant.dispatch('onboarding.tell', { merchantId })).toMatchObject({ code: 'standing_wrong' });
  });

  it('is opened on paper by a merchant alone, who tells nobody', async () => {
    const { onboarding, packet } = await merchant.ask('onboarding.step', {
      merchantId,
      to: 'open',
      reason: 'an agreement of 2019, on paper',
    });
    expect(packet).toBeNull();
    expect(onboarding).toMatchObject({ standing: 'open', steps: [{ to: 'closed', needsReason: true, tells: true }] });
  });

  it('begins anew after it was declined', async () => {
    await whole();
    await take(manager, await send());
    await step(manager, merchant, 'declined', 'no licence');
    expect(await read()).toMatchObject({ standing: 'declined', steps: [{ to: 'draft' }] });
    clock.now += 1000;
    expect(await take(manager, await send())).toMatchObject({
      ok: true,
      value: { says: [{ code: 'request_again' }, {}, {}] },
    });
    expect(await read(manager)).toMatchObject({ standing: 'requested' });
  });

  it('is not read by its earlier notices once a later one has come', async () => {
    await whole();
    await take(manager, await send());
    clock.now += 1000;
    const open = await manager.ask('onboarding.step', { merchantId, to: 'open', reason: 'on paper' });
    clock.now += 1000;
    const suspended = await manager.ask('onboarding.step', { merchantId, to: 'suspended', reason: 'a complaint' });
    expect(await take(merchant, suspended.packet?.text ?? '')).toMatchObject({ ok: true });
    expect(await take(merchant, open.packet?.text ?? '')).toMatchObject({ code: 'packet_older' });
    expect(await read()).toMatchObject({ standing: 'suspended' });
  });

  it('keeps the request of a merchant out of the account manager’s hands', async () => {
    await whole();
    await take(manager, await send());
    const application = { ...wholeApplication, legalName: 'Somebody else' };
    expect(await manager.dispatch('onboarding.save', { merchantId, application })).toMatchObject({
      code: 'standing_wrong',
    });
    expect(
      await manager.dispatch('onboarding.attach', {
        merchantId,
        kind: 'pan_card',
        file: manager.file('p.pdf', smallPdf()),
      }),
    ).toMatchObject({ code: 'standing_wrong' });
    const [file] = (await read(manager)).documents.flatMap(({ files }) => files);
    expect(await manager.dispatch('onboarding.detach', { merchantId, id: file?.id ?? '' })).toMatchObject({
      code: 'standing_wrong',
    });
    expect(await manager.dispatch('onboarding.send', { merchantId, contact: merchantContact })).toMatchObject({
      code: 'standing_wrong',
    });
  });

  it('knows no merchant that is not there', async () => {
    for (const method of ['onboarding.read'] as const)
      expect(await merchant.dispatch(method, { merchantId: 'nobody' })).toMatchObject({ code: 'merchant_unknown' });
    expect(await merchant.dispatch('onboarding.step', { merchantId: 'nobody', to: 'open' })).toMatchObject({
      code: 'merchant_unknown',
    });
  });
});
