import type { ShownAgreement } from '../../../shared/contract/agreements.ts';
import { agreementJson } from '../agreement-view.ts';
import { chosenAgreement } from '../chosen-agreement.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { givenPacketPath, keptPacket } from '../kept-packet.ts';

const isOpen = ({ state }: ShownAgreement): boolean => state === 'proposed';

export const agreementAccept: Command = {
  usage: 'agreement accept [--hash FIRST-LETTERS] [--out FILE.nikash] [--merchant ID]',
  does: 'signs what the other side proposed, the open proposal where no hash is named; from then on it never changes',
  takes: ['merchant', 'hash', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const out = givenPacketPath(desk);
    const merchant = await chosenMerchant(desk);
    const { hash } = await chosenAgreement(desk, merchant, isOpen, 'agreement_not_open');
    const { agreement, packet } = await desk.ask('agreements.accept', { merchantId: merchant.id, agreement: hash });
    const path = keptPacket(packet, out);
    return {
      json: { ...agreementJson(agreement), packet: path },
      text: `Version ${desk.voice.number(agreement.agreement.version)} is signed by both: ${path}. Send them this file.`,
      exit: exitCode.done,
    };
  },
};
