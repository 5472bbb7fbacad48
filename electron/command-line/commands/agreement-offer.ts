import { agreementJson } from '../agreement-view.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenTerms } from '../given-terms.ts';
import { givenText, givenWords } from '../given-words.ts';
import { givenPacketPath, keptPacket } from '../kept-packet.ts';

export const agreementOffer: Command = {
  usage: 'agreement offer --file TERMS.json [--note TEXT] [--out FILE.nikash] [--merchant ID]',
  does: 'signs terms and seals them for the other side: an offer, or an answer with other terms',
  takes: ['merchant', 'file', 'note', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const out = givenPacketPath(desk);
    const terms = await givenTerms(givenText(desk.args, 'file', 'names the file of the terms: agreement show --json'));
    const merchant = await chosenMerchant(desk);
    const { agreement, packet } = await desk.ask('agreements.propose', {
      merchantId: merchant.id,
      terms,
      note: desk.args.text('note') ?? '',
    });
    const path = keptPacket(packet, out);
    return {
      json: { ...agreementJson(agreement), packet: path },
      text: `Version ${desk.voice.number(agreement.agreement.version)} is signed and sealed: ${path}. Send them this file; nobody else can open it.`,
      exit: exitCode.done,
    };
  },
};
