import { chosenMerchant, chosenMonth } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { givenPacketPath, keptPacket } from '../kept-packet.ts';

export const packExport: Command = {
  usage: 'pack export [--merchant ID] [--month YYYY-MM] [--out FILE.nikash]',
  does: 'seals a closed month for the merchant’s account manager: report, exceptions and proof',
  takes: ['merchant', 'month', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const out = givenPacketPath(desk);
    const merchant = await chosenMerchant(desk);
    const month = chosenMonth(desk, merchant);
    const path = keptPacket(await desk.ask('packets.month', { merchantId: merchant.id, month }), out);
    return {
      json: { merchant: merchant.id, month, packet: path },
      text: `${desk.voice.month(month)} is sealed: ${path}. Send this file to the account manager; nobody else can open it.`,
      exit: exitCode.done,
    };
  },
};
