import { beforeEach, describe, expect, it } from 'vitest';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const header =
  'Merchant Id,Merchant Order Id,PhonePe Transaction Id,Transaction Type,Transaction Date,Transaction Amount,Instrument,Transaction Status,Transaction UTR';

/** PhonePe's forward report: a payment before, two in, and one after what becomes the incident; one of the two failed. */
const forwardReport = [
  header,
  ...[
    ['18:50', 'SUCCESS'],
    ['19:00', 'SUCCESS'],
    ['19:10', 'FAILED'],
    ['19:20', 'SUCCESS'],
    ['20:10', 'SUCCESS'],
  ].map(([at, status], n) => `RUPA,ORD-${n},T${n},FORWARD_TRANSACTION,2025-10-12 ${at}:00,250.00,UPI,${status},`),
].join('\n');

const shop = shopOfEachTest({ 'forward.csv': forwardReport });

let id: string;
beforeEach(async () => {
  const window = ['--from', '2025-10-12T19:00', '--to', '2025-10-12T20:00'];
  const added = await shop.json('incident', 'add', '--provider', 'phonepe', '--rail', 'upi', ...window);
  ({ id } = added['incident'] as { id: string });
});

type Row = { readonly id: string; readonly reference: string; readonly incident: unknown };
const tagged = (rows: unknown): readonly (readonly [string, unknown])[] =>
  (rows as Row[]).filter(({ incident }) => incident !== null).map(({ reference, incident }) => [reference, incident]);

const incident = () => ({ id, name: 'PhonePe down (UPI)' });

describe('entries', () => {
  it('name the incident that their payment fell into, and are narrowed to it by its id or its title', async () => {
    const { entries } = await shop.json('entries');
    expect(entries).toHaveLength(4);
    const inIt = [
      ['T3', incident()],
      ['T1', incident()],
    ];
    expect(tagged(entries)).toEqual(inIt);
    const narrowed = await shop.json('entries', '--incident', id);
    expect([narrowed['entries'], tagged(narrowed['entries'])]).toEqual([expect.objectContaining({ length: 2 }), inIt]);
    const { out } = await shop.nikash('entries');
    expect(out.match(/fell into the incident PhonePe down \(UPI\)/g)).toHaveLength(2);
    const unknown = await shop.nikash('entries', '--incident', 'nothing', '--json');
    expect([unknown.exit, unknown.json()['code']]).toEqual([3, 'incident_unknown']);
    await shop.json('incident', 'dismiss', id);
    expect(tagged((await shop.json('entries'))['entries'])).toEqual([]);
    expect((await shop.nikash('entries', '--incident', id)).out).toBe('No entry.\n');
  });

  it('say it one by one, with the lines of the file', async () => {
    const all = (await shop.json('entries'))['entries'] as Row[];
    const read = async (reference: string) =>
      shop.json('entry', all.find((one) => one.reference === reference)?.id ?? '');
    expect(await read('T1')).toMatchObject({ entry: { incident: incident() }, lines: [{ incident: incident() }] });
    expect(await read('T0')).toMatchObject({ entry: { incident: null }, lines: [{ incident: null }] });
  });
});

describe('what waits', () => {
  it('names the incident in both lists of reconciliation, and for every attempt of its report', async () => {
    const { left } = await shop.json('matches');
    expect(left).toHaveLength(4);
    expect(tagged(left)).toEqual([
      ['T1', incident()],
      ['T3', incident()],
    ]);
    const { out } = await shop.nikash('matches');
    expect(out.match(/PhonePe · PhonePe down \(UPI\)/g)).toHaveLength(2);
    const { attempts } = await shop.json('incident', 'report', id);
    expect(tagged(attempts)).toEqual([['T2', incident()]]);
  });

  it('is narrowed to it among the exceptions', async () => {
    const references = async (...argv: readonly string[]) =>
      ((await shop.json('exceptions', ...argv))['exceptions'] as { references: string[] }[])
        .flatMap((one) => one.references.filter((reference) => reference.startsWith('T')))
        .toSorted();
    expect(await references()).toEqual(['T0', 'T1', 'T3', 'T4']);
    expect(await references('--incident', id)).toEqual(['T1', 'T3']);
    expect(await references('--incident', id, '--kind', 'duplicate')).toEqual([]);
    expect((await shop.nikash('exceptions', '--incident', 'nothing', '--json')).exit).toBe(3);
  });
});
