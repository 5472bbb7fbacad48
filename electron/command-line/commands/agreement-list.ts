import { paperWords } from '../../../shared/wording/agreements/paper-words.ts';
import { agreementJson } from '../agreement-view.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { table } from '../terminal.ts';

export const agreementList: Command = {
  usage: 'agreement list [--merchant ID]',
  does: 'lists the agreements of a merchant, each proposal too, the newest first, their signatures checked anew',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const { voice } = desk;
    const merchant = await chosenMerchant(desk);
    const { side, inForce, agreements } = await desk.ask('agreements.list', { merchantId: merchant.id });
    const words = paperWords.en;
    const isBroken = agreements.some(({ signatures }) => signatures.some(({ valid }) => !valid));
    return {
      json: { merchant: merchant.id, side, inForce, agreements: agreements.map(agreementJson) },
      text:
        agreements.length === 0
          ? `Nothing was proposed for ${merchant.name} yet.`
          : table(
              ['Version', 'From', 'To', 'State', 'Proposed by', 'Signed by', 'Hash'],
              agreements.map(({ hash, agreement, state, proposedBy, signatures }) => [
                `${voice.number(agreement.version)}${hash === inForce ? ' *' : ''}`,
                agreement.terms.from,
                agreement.terms.to ?? 'further notice',
                words.states[state],
                words.sides[proposedBy],
                signatures.map((made) => `${words.sides[made.side]}${made.valid ? '' : ' (does not hold)'}`).join(', '),
                hash.slice(0, 12),
              ]),
            ),
      exit: isBroken ? exitCode.issues : exitCode.done,
    };
  },
};
