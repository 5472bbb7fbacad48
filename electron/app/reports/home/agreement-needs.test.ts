import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MerchantId } from '../../../../shared/kernel/ids.ts';
import { sampleTerms } from '../../../domain/agreements/testing/sample-terms.ts';
import { openWriter } from '../../../store/connection.ts';
import { insertStanding } from '../../../store/onboarding/standing-table.ts';
import { inTransaction } from '../../../store/transaction.ts';
import { dataKeyOf } from '../../../testing/data-key-of.ts';
import { openLinkedPair, type LinkedPair } from '../../../testing/open-linked-pair.ts';
import type { TestBackend } from '../../../testing/test-backend.ts';

const clock = { now: Date.parse('2026-10-01T10:00:00+05:30') };
let pair: LinkedPair;
let merchant: TestBackend;
let manager: TestBackend;
let merchantId: string;

beforeAll(async () => {
  pair = await openLinkedPair({ clock });
  ({ merchant, manager } = pair);
});
afterAll(() => pair.remove());
beforeEach(async () => {
  merchantId = await pair.addShop();
});

const needsAt = async (side: TestBackend) =>
  (await side.ask('reports.home', { merchantId, month: '2026-10' })).needs.map(({ says, lead }) => ({
    ...says,
    to: lead.to,
  }));

describe('an agreement at home', () => {
  it('waits for who has not proposed it, until it is answered', async () => {
    clock.now += 1000;
    const { agreement, packet } = await manager.ask('agreements.propose', { merchantId, terms: sampleTerms() });
    await merchant.ask('packets.take', { file: merchant.file(packet.fileName, packet.text) });
    expect(await needsAt(merchant)).toEqual([
      {
        code: 'home_agreement_waits',
        facts: { by: 'Meera, account manager', version: 1, from: sampleTerms().from },
        to: 'agreements',
      },
    ]);
    expect(await needsAt(manager)).toEqual([]);
    clock.now += 1000;
    await merchant.ask('agreements.accept', { merchantId, agreement: agreement.hash });
    expect(await needsAt(merchant)).toEqual([]);
  });
});

/** As it stands on both sides once the request was taken: written straight. */
async function noteRequest(side: TestBackend): Promise<void> {
  const writer = openWriter({ file: side.databaseFile, key: await dataKeyOf(side.databaseFile) });
  try {
    await inTransaction(writer, 'test.request', 1, () => {
      const told = { standing: 'requested', by: 'Asha of the shop', reason: '', at: clock.now } as const;
      insertStanding(writer, merchantId as MerchantId, told, null);
      return { keep: true, value: null };
    });
  } finally {
    writer.close();
  }
}

describe('a request at home', () => {
  it('waits for the account manager until its review begins, and for nobody at the merchant’s', async () => {
    for (const side of [merchant, manager]) await noteRequest(side);
    expect(await needsAt(manager)).toEqual([
      { code: 'home_request_waits', facts: { merchant: `Shop ${pair.shops()}` }, to: 'onboarding' },
    ]);
    expect(await needsAt(merchant)).toEqual([]);
    clock.now += 1000;
    await manager.ask('onboarding.step', { merchantId, to: 'in_review' });
    expect(await needsAt(manager)).toEqual([]);
  });
});
