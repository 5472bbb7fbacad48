import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { kindWords } from '../packet-view.ts';
import { table } from '../terminal.ts';
import { utcMinute } from '../utc-minute.ts';

export const packs: Command = {
  usage: 'packs [--merchant ID]',
  does: 'what was sent and taken, newest first',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const of = desk.args.given.includes('merchant') ? { merchantId: (await chosenMerchant(desk)).id } : {};
    const { packets } = await desk.ask('packets.list', of);
    return {
      json: { packets },
      text:
        packets.length === 0
          ? 'Nothing was sent or taken yet.'
          : table(
              ['at (UTC)', '', 'what', 'merchant', 'contact'],
              packets.map(({ at, direction, kind, merchant, contact }) => [
                utcMinute(at),
                direction === 'in' ? 'taken' : 'sent',
                kindWords[kind],
                merchant.name,
                contact.name,
              ]),
            ),
      exit: exitCode.done,
    };
  },
};
