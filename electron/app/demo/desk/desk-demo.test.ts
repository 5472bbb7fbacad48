import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../../../shared/contract/contract.ts';
import { alertKinds } from '../../../../shared/contract/desk.ts';
import { standings } from '../../../../shared/contract/standing.ts';
import { testBackend, type TestBackend } from '../../../testing/test-backend.ts';

let test: TestBackend;
let desk: Output<'desk.read'>;

beforeAll(async () => {
  test = testBackend();
  await test.ask('vault.openDemo', { of: 'desk' });
  desk = await test.ask('desk.read', { month: '2026-10', currency: 'INR' });
}, 60_000);
afterAll(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

describe('the account manager’s demo', () => {
  it('has forty merchants of several countries and currencies, with books and with packs', () => {
    expect(desk.rows).toHaveLength(40);
    expect(new Set(desk.rows.map(({ country }) => country)).size).toBeGreaterThan(7);
    expect(desk.totals.length).toBeGreaterThan(6);
    expect(desk.reported.withoutRate).toEqual([]);
    expect(desk.rows.filter(({ hasBooks }) => hasBooks).length).toBe(3);
    expect(desk.rows.filter(({ source }) => source === 'packs').length).toBeGreaterThan(20);
  });

  it('shows every standing and every alert there is, and merchants with none', () => {
    expect(new Set(desk.rows.map(({ standing }) => standing))).toEqual(new Set(standings));
    expect(new Set(desk.today.map(({ alert }) => alert.kind))).toEqual(new Set(alertKinds));
    expect(desk.rows.filter(({ alerts }) => alerts.length === 0).length).toBeGreaterThan(10);
  });

  it('has twelve months of packs that hold, each going on from the one before, one of them restated', async () => {
    const jamdani = desk.rows.find(({ name }) => name === 'Jamdani House');
    const { months } = await test.ask('desk.packs', { merchantId: jamdani?.id ?? '' });
    expect(months).toHaveLength(12);
    expect(months.every(({ proved }) => proved)).toBe(true);
    expect(months.map(({ follows }) => follows)).toEqual([...Array<boolean>(11).fill(true), null]);
    expect(months.map(({ restated }) => restated)).toEqual([true, ...Array<boolean>(11).fill(false)]);
  });

  it('has agreements that both have signed, whose limits the desk holds turnover against', async () => {
    const juniper = desk.rows.find(({ name }) => name === 'Juniper Lane');
    const { agreements, inForce } = await test.ask('agreements.list', { merchantId: juniper?.id ?? '' });
    expect(agreements).toMatchObject([
      { state: 'agreed', hash: inForce, signatures: [{ valid: true }, { valid: true }] },
    ]);
    expect(juniper?.turnover[0]?.limitUsed).toBeGreaterThan(8000);
  });

  it('is in order through and through', async () => {
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });
  });
});
