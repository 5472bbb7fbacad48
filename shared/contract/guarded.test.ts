import { expect, it } from 'vitest';
import { contract } from './contract.ts';

/** The steps that ask for the PIN or passphrase again (design, section 12); restoring asks for it in its own call. */
const asksAgain = [
  'agreements.accept',
  'agreements.decline',
  'agreements.propose',
  'contacts.block',
  'contacts.rename',
  'contacts.verify',
  'fees.removeCard',
  'fees.saveCard',
  'onboarding.send',
  'onboarding.step',
  'onboarding.tell',
  'packets.month',
  'periods.close',
  'periods.reopen',
  'vault.allowExport',
  'vault.renewRecovery',
  'vault.setSecret',
];

it('guards what closes or reopens a month, changes fees, takes data out, or changes what opens the vault', () => {
  const guarded = Object.entries(contract).flatMap(([name, { guarded: is }]) => (is ? [name] : []));
  expect(guarded.toSorted()).toEqual(asksAgain);
});

it('says of every guarded command, and of no other, that it may ask for the proof', () => {
  const wrong = Object.entries(contract).flatMap(([name, { guarded, refuses }]) =>
    (refuses as readonly string[]).includes('proof_needed') === guarded ? [] : [name],
  );
  expect(wrong).toEqual([]);
});
