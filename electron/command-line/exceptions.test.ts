import { describe, expect, it } from 'vitest';
import { hdfcFile } from '../testing/sample-files.ts';
import { settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

/** ₹50.27 short of the payout AXNPN0001, and a deposit that nobody announced; P2 is in no payout at all. */
const shortStatement = hdfcFile([
  { on: '02/10/25', narration: 'NEFT CR-AXNPN0001', reference: 'AXNPN0001', in: '941.00', balance: '941.00' },
  { on: '03/10/25', narration: 'UPI-SOMEBODY', reference: 'UPI77', in: '12.50', balance: '953.50' },
]);

const shop = shopOfEachTest({ 'p.csv': settlementReport, 'h.csv': shortStatement });

type Shown = Readonly<Record<string, unknown>> & { readonly id: string; readonly references: readonly string[] };

const listed = async (...options: readonly string[]): Promise<readonly Shown[]> =>
  (await shop.json('exceptions', ...options))['exceptions'] as readonly Shown[];
const references = async (...options: readonly string[]): Promise<readonly (string | undefined)[]> =>
  (await listed(...options)).map((one) => one.references[0]);

describe('exceptions', () => {
  it('keeps what scripts rely on, and tells owner, day, age and what nearly fits', async () => {
    expect(await listed()).toMatchObject([
      {
        kind: 'not_settled',
        references: ['P2', 'M-P2'],
        amountAtRisk: '247.48',
        currency: 'INR',
        state: 'open',
        due: '2025-10-08',
      },
      {
        kind: 'short_paid',
        amountAtRisk: '50.27',
        occurredOn: '2025-10-02',
        owner: null,
        ageing: 'over_30',
        incident: null,
        why: 'UTR AXNPN0001: ₹991.27 was due, ₹941.00 came. ₹50.27 is missing.',
        next: 'Ask PhonePe about AXNPN0001.',
        nearMisses: [expect.stringContaining('Same UTR AXNPN0001') as unknown],
      },
      { kind: 'unknown_credit', amountAtRisk: '12.50', institution: 'HDFC Bank' },
    ]);
  });

  it('is filtered by kind, state and owner', async () => {
    expect(await references('--kind', 'short_paid')).toEqual(['AXNPN0001']);
    await shop.nikash('exception', 'own', 'P2', 'UPI77', '--owner', 'Asha Rao');
    expect(await references('--owner', 'asha rao')).toEqual(['P2', 'UPI77']);
    expect(await references('--owner', '')).toEqual(['AXNPN0001']);
    expect(await references('--state', 'asked')).toEqual([]);
    expect((await shop.nikash('exceptions', '--state', 'asked')).out).toContain('No exception is like that.');
    const ran = await shop.nikash('exceptions', '--kind', 'lost');
    expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining('--kind is one of not_settled, settled_late')]);
  });
});

describe('exception', () => {
  it('keeps owner, day and note of several in one step each, and undo takes the last back', async () => {
    await shop.nikash('exception', 'own', 'P2', 'AXNPN0001', '--owner', 'Asha');
    await shop.nikash('exception', 'due', 'P2', '--on', '2025-12-01');
    const noted = await shop.json('exception', 'note', 'P2', '--note', 'Called them');
    expect(noted).toMatchObject({
      exceptions: [{ owner: 'Asha', due: '2025-12-01', dueOfFacts: '2025-10-08', notes: [{ text: 'Called them' }] }],
    });
    expect((await shop.nikash('exceptions')).out).toMatch(
      /247\.48 INR {2}not_settled {2}due 2025-12-01 {2}\d+ days old {2}Asha/,
    );
    expect((await shop.nikash('undo')).out).toContain('Taken back: Wrote a note on P2.');
    await shop.nikash('exception', 'due', 'P2', '--on', 'none');
    await shop.nikash('exception', 'own', 'P2', '--owner', '');
    expect(await listed('--kind', 'not_settled')).toMatchObject([{ owner: null, due: '2025-10-08', notes: [] }]);
    expect((await shop.nikash('verify')).exit).toBe(0);
  });

  it('accepts with a reason only, and opens again', async () => {
    const without = await shop.nikash('exception', 'accept', 'UPI77');
    expect([without.exit, without.err]).toEqual([2, expect.stringContaining('--reason says why')]);
    await shop.nikash('exception', 'accept', 'UPI77', '--reason', 'a gift');
    expect(await references('--state', 'accepted')).toEqual(['UPI77']);
    expect(await shop.json('exception', 'open', 'UPI77')).toMatchObject({ exceptions: [{ state: 'open' }] });
  });

  it('tells all that became of one', async () => {
    await shop.nikash('exception', 'accept', 'AXNPN0001', '--reason', 'a bank charge');
    expect(await shop.json('exception', 'show', 'AXNPN0001')).toMatchObject({
      exception: { state: 'accepted' },
      history: [
        { what: 'found', amountAtRisk: '50.27', currency: 'INR' },
        { what: 'state', value: 'accepted', amountAtRisk: '50.27' },
        { what: 'note', value: 'a bank charge', undone: false },
      ],
    });
    expect((await shop.nikash('exception', 'show', 'AXNPN0001')).out).toContain('accepted  50.27 INR');
  });

  it('refuses what is not there, and wants to know which', async () => {
    expect(await shop.json('exception', 'note', 'NOBODY', '--note', 'x')).toMatchObject({
      code: 'exception_unknown',
      details: { id: 'NOBODY' },
    });
    const ran = await shop.nikash('exception', 'note', '--note', 'x');
    expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining('exception note needs EXCEPTION')]);
  });
});

describe('ask', () => {
  it('writes one letter to each who is asked, and marks them as asked', async () => {
    const ran = await shop.json('ask', 'P2', 'AXNPN0001', 'UPI77');
    expect(ran).toMatchObject({
      letters: [
        {
          institution: 'PhonePe',
          subject: 'Shop: 2 open questions',
          body: expect.stringContaining('Dear PhonePe team') as unknown,
        },
        { institution: 'HDFC Bank' },
      ],
    });
    expect(ran['asked']).toHaveLength(3);
    expect(await references('--state', 'asked')).toEqual(['P2', 'AXNPN0001', 'UPI77']);
    expect((await shop.nikash('undo')).out).toContain('Asked about P2 and 2 more.');
    expect(await references('--state', 'asked')).toEqual([]);
  });

  it('speaks the language asked for, and with --dry-run changes nothing', async () => {
    const ran = await shop.nikash('ask', 'P2', '--language', 'bn', '--dry-run');
    expect(ran.out).toContain('PhonePe টিম সমীপে');
    expect(await references('--state', 'asked')).toEqual([]);
    const wrong = await shop.nikash('ask', 'P2', '--language', 'fr');
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining('--language is one of en, bn, hi')]);
  });
});
