import { askText } from '../../../shared/wording/ask/ask-text.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { chosenExceptions } from '../chosen-exceptions.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenLanguage } from '../given-language.ts';

export const ask: Command = {
  usage: 'ask EXCEPTION… [--language en|bn|hi] [--dry-run] [--merchant ID]',
  does: 'writes the letter that asks the provider or bank, one to each, and marks the exceptions as asked; --dry-run only writes',
  takes: ['merchant', 'language', 'dry-run'],
  needs: 'workspace',
  run: async (desk) => {
    const voice = makeVoice(givenLanguage(desk));
    const { merchantId, merchant, exceptions } = await chosenExceptions(desk, 1);
    const letters = askText(merchant, exceptions, voice);
    if (!desk.args.flag('dry-run'))
      await desk.ask('exceptions.update', { merchantId, ids: exceptions.map(({ id }) => id), state: 'asked' });
    return {
      json: { letters, asked: desk.args.flag('dry-run') ? [] : exceptions.map(({ id }) => id) },
      text: letters.map(({ subject, body }) => `${subject}\n\n${body}`).join('\n\n────────\n\n'),
      exit: exitCode.done,
    };
  },
};
