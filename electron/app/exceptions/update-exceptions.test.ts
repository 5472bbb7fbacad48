import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { hdfcFile, phonepeFile } from '../../testing/sample-files.ts';
import { octoberLines, octoberSales, openOctoberBooks, type OctoberBooks } from '../../testing/october-shop.ts';

let shop: OctoberBooks;
beforeEach(async () => {
  shop = await openOctoberBooks();
  await shop.importOctober();
});
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

type Update = Omit<Input<'exceptions.update'>, 'merchantId' | 'ids'>;

const list = async (more: Omit<Input<'exceptions.list'>, 'merchantId'> = {}) =>
  (await shop.test.ask('exceptions.list', { merchantId: shop.merchantId, ...more })).exceptions;
const named = async (reference: string) => {
  const found = (await list({ states: ['open', 'asked', 'accepted', 'resolved'] })).find(
    ({ kind, references }) => kind !== 'settled_late' && references.includes(reference),
  );
  if (found === undefined) throw new Error(`no exception of ${reference}`);
  return found;
};
const update = async (references: readonly string[], said: Update) => {
  const ids: string[] = [];
  for (const reference of references) ids.push((await named(reference)).id);
  return shop.test.ask('exceptions.update', { merchantId: shop.merchantId, ids, ...said });
};
const history = async (reference: string) =>
  (await shop.test.ask('exceptions.read', { merchantId: shop.merchantId, id: (await named(reference)).id })).history;
const undo = () => shop.test.ask('ledger.undo', { merchantId: shop.merchantId });
const redo = () => shop.test.ask('ledger.redo', { merchantId: shop.merchantId });
const english = makeVoice('en');

describe('an exception as it is listed', () => {
  it('has its age, nobody’s name, and why each candidate failed', async () => {
    expect(await named('AXNPN0002')).toMatchObject({
      kind: 'short_paid',
      state: 'open',
      owner: null,
      notes: [],
      due: '2026-10-05',
      dueOfFacts: '2026-10-05',
      ageDays: 47,
      ageing: 'over_30',
      institution: 'PhonePe',
      incident: null,
      resolvedAt: null,
      nearMisses: [{ code: 'near_amount_differs' }],
    });
    const credit = (await list()).find(({ kind }) => kind === 'unknown_credit');
    expect(credit).toMatchObject({ dueOfFacts: null, ageDays: 46, institution: 'HDFC Bank' });
  });

  it('keeps its age when a person sets another day', async () => {
    await update(['AXNPN0002'], { due: '2026-12-01' });
    expect(await named('AXNPN0002')).toMatchObject({ due: '2026-12-01', dueOfFacts: '2026-10-05', ageDays: 47 });
    await update(['AXNPN0002'], { due: null });
    expect(await named('AXNPN0002')).toMatchObject({ due: '2026-10-05' });
  });
});

describe('exceptions.update', () => {
  it('says several things of several exceptions in one step, which is undone and done again as one', async () => {
    const before = shop.hash();
    const { exceptions } = await update(['AXNPN0002', 'AXNPN0003'], {
      owner: 'Asha',
      due: '2026-11-25',
      state: 'asked',
      note: 'Called PhonePe',
    });
    expect(exceptions).toHaveLength(2);
    for (const exception of exceptions)
      expect(exception).toMatchObject({
        owner: 'Asha',
        due: '2026-11-25',
        state: 'asked',
        notes: [{ text: 'Called PhonePe', at: '2026-11-21T04:30:00.000Z' }],
      });
    const { steps } = await shop.test.ask('ledger.history', { merchantId: shop.merchantId });
    expect(steps[0]).toMatchObject({ kind: 'note', undone: false });
    expect(steps[0] && say(steps[0].what, english)).toBe('Asked about AXNPN0002 and 1 more.');
    const after = shop.hash();
    expect(after).not.toBe(before);

    for (let times = 0; times < 2; times += 1) {
      await undo();
      expect(await named('AXNPN0003')).toMatchObject({ owner: null, due: '2026-10-10', state: 'open', notes: [] });
      expect(shop.hash()).toBe(before);
      await redo();
      expect(await named('AXNPN0003')).toMatchObject({ owner: 'Asha', state: 'asked' });
      expect((await named('AXNPN0003')).notes).toHaveLength(1);
      expect(shop.hash()).toBe(after);
    }
    expect((await shop.test.ask('ledger.verify', {})).findings).toEqual([]);
  });

  it('undoes only its own step: what was said before holds again', async () => {
    await update(['AXNPN0002'], { owner: 'Asha' });
    await update(['AXNPN0002'], { owner: 'Bela' });
    await update(['AXNPN0002'], { owner: '' });
    expect(await named('AXNPN0002')).toMatchObject({ owner: null });
    await undo();
    expect(await named('AXNPN0002')).toMatchObject({ owner: 'Bela' });
    await undo();
    expect(await named('AXNPN0002')).toMatchObject({ owner: 'Asha' });
    await redo();
    expect(await named('AXNPN0002')).toMatchObject({ owner: 'Bela' });
    expect(
      (await history('AXNPN0002')).filter(({ what }) => what === 'owner').map((one) => [one.value, one.undone]),
    ).toEqual([
      ['Asha', false],
      ['Bela', true],
      ['', true],
      ['Bela', false],
    ]);
  });

  it('takes no step when everything is so already', async () => {
    await update(['AXNPN0002'], { owner: 'Asha' });
    await update(['AXNPN0002'], { owner: 'Asha', state: 'open' });
    const { steps } = await shop.test.ask('ledger.history', { merchantId: shop.merchantId });
    expect(steps.filter(({ kind }) => kind === 'note')).toHaveLength(1);
  });

  it('changes nothing at all when one of the ids is not the merchant’s', async () => {
    const { id } = await named('AXNPN0002');
    const { id: other } = await shop.test.ask('merchants.add', { name: 'Another shop', country: 'IN' });
    const ask = (merchantId: string, ids: string[]) =>
      shop.test.dispatch('exceptions.update', { merchantId, ids, owner: 'Asha' });
    expect(await ask(shop.merchantId, [id, 'nobody'])).toMatchObject({
      ok: false,
      code: 'exception_unknown',
      details: { id: 'nobody' },
    });
    expect(await ask(other, [id])).toMatchObject({ ok: false, code: 'exception_unknown' });
    expect(await named('AXNPN0002')).toMatchObject({ owner: null });
    expect(await shop.test.dispatch('exceptions.read', { merchantId: other, id: asId(id) })).toMatchObject({
      ok: false,
      code: 'exception_unknown',
    });
  });

  it('accepts nothing without a reason, and wants something to be said', async () => {
    const { id } = await named('AXNPN0002');
    const ask = (said: Update) =>
      shop.test.dispatch('exceptions.update', { merchantId: shop.merchantId, ids: [id], ...said });
    expect(await ask({ state: 'accepted' })).toMatchObject({ ok: false, code: 'bad_request' });
    expect(await ask({})).toMatchObject({ ok: false, code: 'bad_request' });
    expect(await ask({ note: '  ' })).toMatchObject({ ok: false, code: 'bad_request' });
    expect(await ask({ state: 'accepted', note: 'a bank charge' })).toMatchObject({ ok: true });
  });

  it('leaves what is accepted out of what is to do', async () => {
    const home = () => shop.test.ask('reports.home', { merchantId: shop.merchantId, month: '2026-11' });
    const { open } = (await home()).exceptions;
    await update(['AXNPN0002'], { state: 'accepted', note: 'a bank charge' });
    expect((await home()).exceptions.open).toBe(open - 1);
    expect((await list({ states: ['accepted'] })).map(({ references }) => references[0])).toEqual(['AXNPN0002']);
    expect((await list({ states: ['open', 'asked'] })).map(({ references }) => references[0])).not.toContain(
      'AXNPN0002',
    );
  });
});

describe('what was said of an exception whose facts change', () => {
  const grown = phonepeFile([
    ...octoberSales,
    { reference: 'P9', on: '03-10-2026', amount: '40.00', batch: 'AXNPN0002', settledOn: '04-10-2026' },
  ]);

  it('holds on: the same exception, the same owner and notes', async () => {
    const { id } = (await update(['AXNPN0002'], { owner: 'Asha', state: 'asked', note: 'Called' })).exceptions[0] ?? {};
    shop.clock.now += 60_000;
    await shop.importTexts(grown);
    expect(await named('AXNPN0002')).toMatchObject({
      id,
      owner: 'Asha',
      state: 'asked',
      amountAtRisk: { amount: '54000', currency: 'INR' },
    });
    expect((await history('AXNPN0002')).map(({ what }) => what)).toEqual([
      'found',
      'owner',
      'state',
      'note',
      'changed',
    ]);
  });

  it('is open again when more is at risk than was accepted', async () => {
    await update(['AXNPN0002'], { state: 'accepted', note: 'a discount' });
    await shop.importTexts(grown);
    expect(await named('AXNPN0002')).toMatchObject({ state: 'open', notes: [{ text: 'a discount' }] });
    await update(['AXNPN0002'], { state: 'accepted', note: 'that too' });
    expect(await named('AXNPN0002')).toMatchObject({ state: 'accepted' });
    const accepted = (await history('AXNPN0002')).filter(({ what }) => what === 'state');
    expect(accepted.map(({ amountAtRisk }) => amountAtRisk?.amount)).toEqual(['50000', '54000']);
  });
});

describe('a resolved exception', () => {
  it('is listed only when asked for, and comes back with its history', async () => {
    const { id } = await named('AXNPN0002');
    await shop.accept('AXNPN0002', 'AXNPN0002', { writeOffDifference: false });
    // The difference stays owed: it is the same exception still.
    expect((await named('AXNPN0002')).id).toBe(id);
    await undo();
    await shop.importTexts(
      hdfcFile([
        ...octoberLines,
        {
          on: '02/11/26',
          narration: 'NEFT CR-PHONEPE-AXNPN0003',
          reference: 'AXNPN0003',
          in: '900.00',
          balance: '13,386.00',
        },
      ]),
    );
    const resolved = await named('AXNPN0003');
    expect(resolved).toMatchObject({ state: 'resolved', resolvedAt: '2026-11-21T04:30:00.000Z' });
    expect((await list()).map(({ id: one }) => one)).not.toContain(resolved.id);
    // What is left of it is that it came late.
    expect(await list()).toContainEqual(
      expect.objectContaining({ kind: 'settled_late', references: ['AXNPN0003'], due: '2026-10-10' }),
    );
    expect((await list({ states: ['resolved'] })).map(({ id: one }) => one)).toContain(resolved.id);

    await undo();
    expect(await named('AXNPN0003')).toMatchObject({ id: resolved.id, state: 'open', resolvedAt: null });
    expect((await history('AXNPN0003')).map(({ what }) => what)).toEqual(['found', 'resolved', 'returned']);
  });
});
