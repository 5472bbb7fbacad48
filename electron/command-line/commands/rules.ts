import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const rules: Command = {
  usage: 'rules [--merchant ID]',
  does: 'the matching rules in the order in which they are tried; with --json, as rule add takes them',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const { id: merchantId } = await chosenMerchant(desk);
    const { rules: kept } = await desk.ask('matching.rules', { merchantId });
    const { settings } = await desk.ask('matching.settings', { merchantId });
    return {
      json: { rules: kept, settings },
      text: [
        ...kept.map(
          ({ id, name, on, words, matches }) =>
            `${id}  ${on ? '' : '(off) '}${name}: lines with ${words.join(' ')}; ${desk.voice.number(matches)} matched`,
        ),
        ...(kept.length === 0 ? ['No rule is kept. accept --learn keeps one.'] : []),
        `Passes: ${settings.passes.map(({ pass, on }) => `${pass}${on ? '' : ' (off)'}`).join(', ')}`,
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
