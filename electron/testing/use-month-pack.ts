import { anyRowsFile } from './any-rows.ts';
import { nameBoth } from './linked-workspaces.ts';
import { testBackend, type TestBackend, type TestClock } from './test-backend.ts';
import { smallPdf, wholeApplication } from './whole-application.ts';

/** Has another merchant, in a workspace of the moment, send its request and a closed month to this workspace, which takes both. */
export async function useMonthPack(manager: TestBackend, clock: TestClock, month: string): Promise<void> {
  const other = testBackend({ clock, idsBegin: 'kolam', readerWorker: new URL('any-rows-worker.ts', import.meta.url) });
  try {
    await other.openNew();
    const { id: merchantId } = await other.ask('merchants.add', { name: 'Kolam Prints', country: 'IN' });
    await nameBoth(other, manager);
    const card = await manager.ask('identity.card', {});
    const { id: contact } = await other.ask('contacts.add', { file: other.file(card.fileName, card.text) });
    const take = (text: string) => manager.ask('packets.take', { file: manager.file('packet.nikash', text) });

    const { documents } = await other.ask('onboarding.save', { merchantId, application: wholeApplication });
    for (const { kind, required } of documents) {
      const file = other.file(`${kind}.pdf`, smallPdf(kind));
      if (required) await other.ask('onboarding.attach', { merchantId, kind, file });
    }
    await take((await other.ask('onboarding.send', { merchantId, contact })).text);
    const rows = [
      { kind: 'sale', at: `${month}-05`, currency: 'INR', gross: '250.00', reference: 'K1', method: 'upi' },
    ] as const;
    const text = anyRowsFile({ kind: 'settlement', rows });
    await other.ask('imports.commit', { merchantId, files: [other.file('kolam.json', text)] });
    await other.ask('periods.close', { merchantId, month });
    await take((await other.ask('packets.month', { merchantId, month })).text);
  } finally {
    await other.remove();
  }
}
