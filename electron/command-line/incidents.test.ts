import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const header =
  'Merchant Id,Merchant Order Id,PhonePe Transaction Id,Transaction Type,Transaction Date,Transaction Amount,Instrument,Transaction Status,Transaction UTR';
const two = (part: number): string => String(part).padStart(2, '0');

/** PhonePe's forward report of two days: a payment every ten minutes, and on the 12th nothing between 19:00 and 20:00. */
function forwardReport(): string {
  const rows: string[] = [];
  for (const day of [11, 12]) {
    for (let minute = 600; minute < 1320; minute += 10) {
      const failed = day === 12 && minute >= 1140 && minute < 1200;
      const id = `T261010${day}${two(Math.floor(minute / 60))}${two(minute % 60)}000000000X`;
      const at = `2025-10-${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
      rows.push(
        `RUPA,ORD-${day}-${minute},${id},FORWARD_TRANSACTION,${at},250.00,UPI,${failed ? 'FAILED' : 'SUCCESS'},`,
      );
    }
  }
  return [header, ...rows].join('\n');
}

const shop = shopOfEachTest({ 'forward.csv': forwardReport() });

type Incident = { readonly id: string; readonly name: string; readonly state: string };
const incidents = async (): Promise<readonly Incident[]> => (await shop.json('incidents'))['incidents'] as Incident[];

describe('incidents', () => {
  it('are found by the import itself, and said in the merchant’s zone', async () => {
    const found = await incidents();
    expect(found).toMatchObject([
      {
        name: 'PhonePe down (UPI)',
        from: '2025-10-12T13:30:00Z',
        to: '2025-10-12T14:20:00Z',
        state: 'open',
        failed: 6,
        tried: 6,
        worth: [{ amount: '1500.00', currency: 'INR' }],
      },
    ]);
    expect((await shop.nikash('incidents')).out).toContain('2025-10-12 19:00 to 2025-10-12 19:50 (Asia/Kolkata)  open');
    expect(await shop.json('incident', 'detect')).toEqual({ proposed: 0, changed: 0, withdrawn: 0 });
  });

  it('are confirmed, dismissed and entered by hand', async () => {
    const [first] = await incidents();
    expect(await shop.json('incident', 'confirm', first?.id ?? '')).toMatchObject({ incident: { state: 'confirmed' } });
    expect(await shop.json('incident', 'dismiss', first?.id ?? '')).toMatchObject({ incident: { state: 'dismissed' } });
    const added = [
      'incident',
      'add',
      '--rail',
      'upi',
      '--from',
      '2025-10-12T18:30',
      '--to',
      '2025-10-12T20:00:00+05:30',
    ];
    expect(await shop.json(...added, '--name', 'NPCI says so')).toMatchObject({
      incident: { name: 'NPCI says so', from: '2025-10-12T13:00:00Z', to: '2025-10-12T14:30:00Z', source: 'entered' },
    });
    expect(await shop.json('incident', 'confirm', 'npci SAYS so')).toMatchObject({
      incident: { failed: 6, tried: 10 },
    });
    expect(await shop.json('incident', 'confirm', 'nothing')).toMatchObject({ ok: false, code: 'incident_unknown' });
  });

  it('wants to know what failed and when', async () => {
    for (const argv of [
      ['add', '--from', '2025-10-12T18:30'],
      ['add', '--rail', 'telegraph', '--from', '2025-10-12T18:30'],
      ['add', '--provider', 'nobody', '--from', '2025-10-12T18:30'],
      ['add', '--rail', 'upi', '--from', 'yesterday'],
      ['mark', '1', 'lost', '--on', '2025-10-12'],
      ['mark', 'T1', 'debited', '--on', '2025-10-12'],
      ['report', 'x', '--out', 'x.pdf'],
    ]) {
      expect((await shop.nikash('incident', ...argv)).exit).toBe(2);
    }
  });
});

const debits = async () =>
  ((await shop.json('exceptions'))['exceptions'] as Record<string, unknown>[]).filter(
    ({ kind }) => kind === 'failed_but_debited',
  );

describe('the report of an incident', () => {
  it('follows a debit to its day and what is owed after it, and is written as CSV', async () => {
    const [{ id } = { id: '' }] = await incidents();
    const report = await shop.json('incident', 'report', id);
    expect(report).toMatchObject({ figures: [{ provider: 'PhonePe', failed: 6, worth: '1500.00', currency: 'INR' }] });
    const [attempt] = report['attempts'] as { id: string }[];
    const marked = await shop.json('incident', 'mark', attempt?.id ?? '', 'debited', '--on', '2025-10-12');
    expect(marked).toMatchObject({ attempt: { fate: 'debited', due: '2025-10-17', amount: '250.00' } });
    expect(await debits()).toMatchObject([
      {
        kind: 'failed_but_debited',
        amountAtRisk: '250.00',
        due: '2025-10-17',
        incident: id,
        incidentName: 'PhonePe down (UPI)',
      },
    ]);
    const back = await shop.nikash('incident', 'mark', attempt?.id ?? '', 'returned', '--on', '2025-10-20');
    expect(back.out).toContain('Their bank owes them ₹300.00 for 3 days of delay.');
    expect(await debits()).toEqual([]);
    const file = join(shop.folder, 'incident.csv');
    await shop.nikash('incident', 'report', id, '--out', file);
    expect(readFileSync(file, 'utf8')).toContain('returned,2025-10-20');
    const early = await shop.nikash('incident', 'mark', attempt?.id ?? '', 'debited', '--on', '2025-10-01', '--json');
    expect([early.exit, early.json()['code']]).toEqual([3, 'mark_day_wrong']);
  });
});
