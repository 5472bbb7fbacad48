import { chosenContact } from '../chosen-contact.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';
import { givenPacketPath, keptPacket } from '../kept-packet.ts';

export const merchantSend: Command = {
  usage: 'merchant send --to CONTACT [--out FILE.nikash] [--merchant ID]',
  does: 'seals the request with its documents for an account manager, whose contact card was taken before',
  takes: ['merchant', 'to', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const called = givenText(desk.args, 'to', 'says who it is for: contact list shows them');
    const out = givenPacketPath(desk);
    const merchant = await chosenMerchant(desk);
    const contact = await chosenContact(desk, called);
    const packet = await desk.ask('onboarding.send', { merchantId: merchant.id, contact: contact.id });
    const path = keptPacket(packet, out);
    return {
      json: { merchant: merchant.id, contact: contact.id, packet: path },
      text: `The request is sealed for ${contact.name}: ${path}. Send them this file; nobody else can open it.`,
      exit: exitCode.done,
    };
  },
};
