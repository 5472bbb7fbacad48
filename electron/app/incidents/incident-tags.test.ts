import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { incidentName } from '../../../shared/wording/incident-name.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { anyRowsFile, type AnyRow } from '../../testing/any-rows.ts';
import { testBackend, testMerchant, type TestBackend } from '../../testing/test-backend.ts';

let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  test = testBackend({
    clock: { now: Date.parse('2026-11-05T10:00:00+05:30') },
    readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url),
  });
  merchantId = await testMerchant(test);
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

const row = (kind: AnyRow['kind'], at: string, reference: string, more: Partial<AnyRow> = {}): AnyRow => ({
  kind,
  at: at.length === 5 ? `2026-10-12T${at}:00+05:30` : at,
  currency: 'INR',
  gross: '100.00',
  method: 'upi',
  reference,
  ...more,
});

const bring = async (institution: InstitutionId, rows: readonly AnyRow[], into = merchantId): Promise<string> => {
  const file = test.file(`${institution}.json`, anyRowsFile({ kind: 'settlement', institution, rows }));
  const { imports } = await test.ask('imports.commit', { merchantId: into, files: [file] });
  return imports[0]?.id ?? '';
};

type Save = Partial<Input<'incidents.save'>>;

/** PhonePe's UPI from 19:00 to 20:00 on 12 October. */
const save = async (more: Save = {}): Promise<string> =>
  (
    await test.ask('incidents.save', {
      merchantId,
      title: null,
      scope: { of: 'provider', provider: 'phonepe', rail: 'upi' },
      from: '2026-10-12T19:00:00+05:30',
      to: '2026-10-12T20:00:00+05:30',
      ...more,
    })
  ).incident.id;

type Entry = Output<'ledger.entries'>['entries'][number];

const entries = async (more: Partial<Input<'ledger.entries'>> = {}): Promise<readonly Entry[]> => {
  const found: Entry[] = [];
  let before: string | null = null;
  do {
    const page: Output<'ledger.entries'> = await test.ask('ledger.entries', {
      merchantId,
      ...more,
      ...(before === null ? {} : { before }),
    });
    found.push(...page.entries);
    before = page.next;
  } while (before !== null);
  return found;
};

/** What is tagged, by its reference, with the name of its incident. */
const named = (rows: readonly { readonly reference: string; readonly incident?: Entry['incident'] | undefined }[]) =>
  Object.fromEntries(
    rows.flatMap(({ reference, incident }) =>
      incident === null || incident === undefined ? [] : [[reference, incidentName(incident, makeVoice('en'))]],
    ),
  );

const atPhonePe = [
  row('sale', '18:59', 'before'),
  row('sale', '19:00', 'at-its-beginning'),
  row('sale', '19:30', 'inside'),
  row('refund', '19:31', 'refund', { gross: '-40.00' }),
  row('sale', '20:00', 'at-its-end'),
  row('sale', '2026-10-12T20:00:01+05:30', 'a-second-after'),
  row('sale', '2026-10-12T13:45:00Z', 'in-utc'),
  row('sale', '19:30', 'by-card', { method: 'credit_card' }),
  row('sale', '2026-10-12', 'of-the-day'),
  row('sale', '2026-10-13T19:30:00+05:30', 'a-day-later'),
];

describe('entries', () => {
  it('of payments in the window and scope bear the incident, and nothing else does', async () => {
    await bring('phonepe', atPhonePe);
    await bring('paytm', [row('sale', '19:30', 'at-paytm')]);
    expect(named(await entries())).toEqual({});
    await save();
    const inside = ['at-its-beginning', 'inside', 'refund', 'at-its-end', 'in-utc'];
    expect(named(await entries())).toEqual(Object.fromEntries(inside.map((one) => [one, 'PhonePe down (UPI)'])));
  });

  it('a rail is down at all its providers, a provider on all its rails', async () => {
    await bring('phonepe', atPhonePe);
    await bring('paytm', [row('sale', '19:30', 'at-paytm')]);
    const rail = await save({ title: 'NPCI', scope: { of: 'rail', rail: 'upi' } });
    expect(named(await entries())).toMatchObject({ 'at-paytm': 'NPCI', inside: 'NPCI' });
    expect(named(await entries())).not.toHaveProperty('by-card');
    await test.ask('incidents.dismiss', { merchantId, incidentId: rail });
    await save({ scope: { of: 'provider', provider: 'phonepe', rail: null } });
    expect(named(await entries())).toMatchObject({ inside: 'PhonePe down', 'by-card': 'PhonePe down' });
    expect(named(await entries())).not.toHaveProperty('at-paytm');
  });

  it('goes on to tag until it has an end, and tags nothing once it is dismissed', async () => {
    await bring('phonepe', atPhonePe);
    const incidentId = await save({ to: null });
    expect(Object.keys(named(await entries()))).toHaveLength(7);
    expect(named(await entries())).toHaveProperty('a-day-later');
    await test.ask('incidents.dismiss', { merchantId, incidentId });
    expect(named(await entries())).toEqual({});
  });

  it('of two that hold a payment, bears the one that began last', async () => {
    await bring('phonepe', atPhonePe);
    await save({ title: 'later', from: '2026-10-12T19:10:00+05:30' });
    await save({ title: 'earlier', from: '2026-10-12T18:00:00+05:30' });
    expect(named(await entries())).toMatchObject({ inside: 'later', before: 'earlier', 'at-its-beginning': 'earlier' });
  });

  it('a reversal bears that of what it takes back, and another merchant’s payments none', async () => {
    const importId = await bring('phonepe', atPhonePe);
    await save();
    await test.ask('imports.undo', { merchantId, importId });
    const reversals = (await entries()).filter(({ kind }) => kind === 'reversal');
    expect(Object.keys(named(reversals))).toHaveLength(5);
    const other = await test.ask('merchants.add', { name: 'Other', country: 'IN' });
    await bring('phonepe', atPhonePe, other.id);
    const { entries: others } = await test.ask('ledger.entries', { merchantId: other.id });
    expect(others).toHaveLength(10);
    expect(named(others)).toEqual({});
  });
});

describe('entries of one incident', () => {
  it('are those that bear it, at any limit, of any account, month and currency', async () => {
    const importId = await bring('phonepe', [
      ...atPhonePe,
      row('sale', '19:45', 'in-dollars', { currency: 'USD' }),
      row('sale', '19:46', 'batched', { batch: 'B1', on: '2026-10-13', fee: '2.00', tax: '0.36' }),
    ]);
    await bring('paytm', [row('sale', '19:30', 'at-paytm')]);
    const incidentId = await save();
    const borne = async () => (await entries()).filter(({ incident }) => incident !== null).map(({ id }) => id);
    const ofIt = async (more: Partial<Input<'ledger.entries'>> = {}) =>
      (await entries({ incidentId, ...more })).map(({ id }) => id);
    expect(await borne()).toHaveLength(7);
    expect(await ofIt()).toEqual(await borne());
    for (const limit of [1, 2, 6, 7]) expect(await ofIt({ limit })).toEqual(await borne());
    expect(await ofIt({ month: '2026-10', limit: 3 })).toEqual(await borne());
    expect(await ofIt({ through: '2026-11', limit: 3 })).toEqual(await borne());
    expect(await ofIt({ month: '2026-11' })).toEqual([]);
    expect(await ofIt({ through: '2026-09' })).toEqual([]);
    expect(named(await entries({ incidentId, currency: 'USD' }))).toEqual({ 'in-dollars': 'PhonePe down (UPI)' });
    const turnover = (await entries()).find(({ reference }) => reference === 'inside')?.postings.at(-1)?.account;
    const ofAccount = (await entries({ accountId: turnover?.id ?? '' })).map(({ id }) => id);
    const both = (await borne()).filter((id) => ofAccount.includes(id));
    expect(both.length).toBeGreaterThan(2);
    expect(await ofIt({ accountId: turnover?.id ?? '' })).toEqual(both);
    await test.ask('imports.undo', { merchantId, importId });
    expect(await borne()).toHaveLength(14);
    expect(await ofIt({ limit: 4 })).toEqual(await borne());
  });

  it('are found where they went when their own month was closed', async () => {
    await bring('phonepe', atPhonePe);
    const incidentId = await save();
    await test.ask('periods.close', { merchantId, month: '2026-10' });
    const { periods } = await test.ask('periods.list', { merchantId });
    expect(periods.find(({ period }) => period === '2026-10')?.state).toBe('closed');
    await bring('phonepe', [row('sale', '19:50', 'late')]);
    expect(named(await entries({ incidentId, month: '2026-11' }))).toEqual({ late: 'PhonePe down (UPI)' });
    expect(Object.keys(named(await entries({ incidentId, through: '2026-11' })))).toHaveLength(6);
  });

  it('bear its name, though another began later; none once it is dismissed; and it must be there', async () => {
    await bring('phonepe', atPhonePe);
    const earlier = await save({ title: 'earlier', from: '2026-10-12T18:00:00+05:30' });
    await save({ title: 'later', from: '2026-10-12T19:10:00+05:30' });
    expect(named(await entries({ incidentId: earlier }))).toMatchObject({ inside: 'earlier', before: 'earlier' });
    await test.ask('incidents.dismiss', { merchantId, incidentId: earlier });
    expect(await entries({ incidentId: earlier })).toEqual([]);
    expect(await test.dispatch('ledger.entries', { merchantId, incidentId: 'x' })).toMatchObject({
      ok: false,
      code: 'incident_unknown',
      details: { id: 'x' },
    });
  });
});

describe('one entry', () => {
  it('bears its own, and so do the lines it rests on', async () => {
    await bring('phonepe', [
      row('sale', '18:30', 'early', { batch: 'B1', on: '2026-10-13', fee: '2.00', tax: '0.36' }),
      row('sale', '19:30', 'inside', { batch: 'B1', on: '2026-10-13', fee: '2.00', tax: '0.36' }),
    ]);
    await save();
    const all = await entries();
    const read = async (kind: string, reference: string) =>
      test.ask('ledger.entry', {
        merchantId,
        entryId: all.find((one) => one.kind === kind && one.reference === reference)?.id ?? '',
      });
    expect(named([(await read('sale', 'inside')).entry])).toEqual({ inside: 'PhonePe down (UPI)' });
    expect((await read('sale', 'early')).entry.incident).toBeNull();
    const fee = await read('fee', 'B1');
    expect(fee.entry.incident).toBeNull();
    expect(fee.lines).toHaveLength(2);
    expect(named(fee.lines)).toEqual({ inside: 'PhonePe down (UPI)' });
  });
});

describe('what waits and what is matched', () => {
  it('a payment in no payout and one that was given up bear theirs; payouts and bank lines none', async () => {
    await bring('phonepe', [
      row('sale', '19:30', 'waits'),
      row('sale', '19:31', 'given-up'),
      row('sale', '18:31', 'outside'),
      row('sale', '19:32', 'settled', { batch: 'B1', on: '2026-10-13' }),
    ]);
    const incidentId = await save();
    const { left } = await test.ask('matching.list', { merchantId });
    expect(named(left)).toEqual({ waits: 'PhonePe down (UPI)', 'given-up': 'PhonePe down (UPI)' });
    expect(left.find(({ kind }) => kind === 'batch')).not.toHaveProperty('incident');
    const item = left.find(({ reference }) => reference === 'given-up')?.id ?? '';
    await test.ask('matching.writeOff', { merchantId, item, reason: 'Lost' });
    const { matches } = await test.ask('matching.list', { merchantId });
    expect(named(matches.flatMap((match) => match.left))).toEqual({ 'given-up': 'PhonePe down (UPI)' });
    // What was given up was in no file; it is booked on the payment's own day all the same.
    const borne = (await entries()).filter(({ incident }) => incident !== null);
    expect(borne.map(({ kind }) => kind)).toContain('write_off_payment');
    expect(await entries({ incidentId, limit: 2 })).toEqual(borne);
    const { matched } = await test.ask('matching.reconcile', { merchantId });
    const settled = matched.find(({ level }) => level === 1);
    expect(named([...(settled?.left ?? []), ...(settled?.right ?? [])])).toEqual({ settled: 'PhonePe down (UPI)' });
    expect(settled?.right[0]?.incident).toEqual(settled?.left[0]?.incident);
  });
});

describe('rows of the fee audit and of cashback', () => {
  it('bear theirs', async () => {
    await bring('phonepe', [
      row('sale', '18:30', 'early', { batch: 'B1', on: '2026-10-13', fee: '2.00' }),
      row('sale', '19:30', 'inside', { batch: 'B1', on: '2026-10-13', fee: '2.00' }),
    ]);
    await save();
    const { accounts } = await test.ask('fees.cards', { merchantId });
    const account = accounts[0]?.id ?? '';
    const { rows } = await test.ask('fees.rows', { merchantId, account, currency: 'INR', month: '2026-10' });
    expect(rows).toHaveLength(2);
    expect(named(rows)).toEqual({ inside: 'PhonePe down (UPI)' });
    const first = await test.ask('fees.rows', { merchantId, account, currency: 'INR', month: '2026-10', limit: 1 });
    expect([first.rows.length, named(first.rows), first.next === null]).toEqual([1, {}, false]);
    const { id } = await test.ask('cashback.save', {
      merchantId,
      scheme: {
        name: 'One in a hundred',
        issuer: 'PhonePe',
        account,
        direction: 'received',
        instrument: { kind: 'any' },
        reward: { kind: 'percent', percent: '1' },
        currency: 'INR',
        from: '2026-10-01',
        paidWithinDays: 30,
      },
    });
    const view = await test.ask('cashback.read', { merchantId, id });
    expect(view.rows).toHaveLength(2);
    expect(named(view.rows)).toEqual({ inside: 'PhonePe down (UPI)' });
  });
});

describe('the names', () => {
  it('are those of what tags rows, the newest first, with the day where the merchant is', async () => {
    const gone = await save({ title: 'gone' });
    await test.ask('incidents.dismiss', { merchantId, incidentId: gone });
    await save({ from: '2026-10-12T00:30:00+05:30', to: '2026-10-12T01:00:00+05:30' });
    await save({ title: 'NPCI', scope: { of: 'rail', rail: 'upi' }, from: '2026-10-14T10:00:00Z', to: null });
    const { incidents } = await test.ask('incidents.names', { merchantId });
    expect(incidents.map(({ on, ...tag }) => [incidentName(tag, makeVoice('en')), on])).toEqual([
      ['NPCI', '2026-10-14'],
      ['PhonePe down (UPI)', '2026-10-12'],
    ]);
    expect(await test.dispatch('incidents.names', { merchantId: 'x' })).toMatchObject({ code: 'merchant_unknown' });
  });
});
