import type { ShownAgreement } from '../../../shared/contract/agreements.ts';
import { agreementJson } from '../agreement-view.ts';
import { chosenAgreement } from '../chosen-agreement.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';
import { givenPacketPath, keptPacket } from '../kept-packet.ts';

const isOpen = ({ state }: ShownAgreement): boolean => state === 'proposed';

export const agreementDecline: Command = {
  usage: 'agreement decline --reason TEXT [--hash FIRST-LETTERS] [--out FILE.nikash] [--merchant ID]',
  does: 'says no to what the other side proposed, the open proposal where no hash is named',
  takes: ['merchant', 'hash', 'reason', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const out = givenPacketPath(desk);
    const reason = givenText(desk.args, 'reason', 'says why, for the other side');
    const merchant = await chosenMerchant(desk);
    const { hash } = await chosenAgreement(desk, merchant, isOpen, 'agreement_not_open');
    const { agreement, packet } = await desk.ask('agreements.decline', {
      merchantId: merchant.id,
      agreement: hash,
      reason,
    });
    const path = keptPacket(packet, out);
    return {
      json: { ...agreementJson(agreement), packet: path },
      text: `Version ${desk.voice.number(agreement.agreement.version)} is declined: ${path}. Send them this file.`,
      exit: exitCode.done,
    };
  },
};
