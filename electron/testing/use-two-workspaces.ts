import { sampleTerms } from '../domain/agreements/testing/sample-terms.ts';
import { nameBoth } from './linked-workspaces.ts';
import { testBackend, type TestBackend, type TestClock } from './test-backend.ts';
import { smallPdf, wholeApplication } from './whole-application.ts';

/**
 * Has the merchant of a workspace send its request to an account manager's workspace of the moment, and take what comes back: rows in
 * every table of what travels.
 */
export async function useTwoWorkspaces(own: TestBackend, merchantId: string, clock: TestClock): Promise<void> {
  const manager = testBackend({ clock });
  try {
    await manager.openNew();
    await nameBoth(own, manager);
    const card = await manager.ask('identity.card', {});
    const { id: contact } = await own.ask('contacts.add', { file: own.file(card.fileName, card.text) });
    const take = (to: TestBackend, text: string) => to.ask('packets.take', { file: to.file('packet.nikash', text) });

    const { documents } = await own.ask('onboarding.save', { merchantId, application: wholeApplication });
    const attach = (kind: string, mark: string) =>
      own.ask('onboarding.attach', { merchantId, kind, file: own.file(`${kind}.pdf`, smallPdf(mark)) });
    const needed = documents.filter(({ required }) => required);
    for (const { kind } of needed) await attach(kind, kind);
    const again = await attach('bank_proof', 'once more');
    const surplus = again.documents.find(({ kind }) => kind === 'bank_proof')?.files.at(-1);
    await own.ask('onboarding.detach', { merchantId, id: surplus?.id ?? 'nothing attached' });
    await take(manager, (await own.ask('onboarding.send', { merchantId, contact })).text);
    const { packet } = await manager.ask('onboarding.step', { merchantId, to: 'in_review' });
    await take(own, packet?.text ?? 'no notice');

    // Of an institution that these books have nothing of, so that they stay as they are.
    const offer = async (reason: string) => {
      const made = await manager.ask('agreements.propose', {
        merchantId,
        terms: sampleTerms({ institution: 'paytm', note: reason }),
      });
      await take(own, made.packet.text);
      return { merchantId, agreement: made.agreement.hash };
    };
    const first = await offer('as we said');
    await take(manager, (await own.ask('agreements.decline', { ...first, reason: 'too dear' })).packet.text);
    await take(manager, (await own.ask('agreements.accept', await offer('as you said'))).packet.text);
  } finally {
    await manager.remove();
  }
}
