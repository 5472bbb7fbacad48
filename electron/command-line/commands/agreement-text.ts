import { writeFileSync } from 'node:fs';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { agreementText } from '../agreement-view.ts';
import { pathFrom } from '../arguments.ts';
import { chosenAgreement } from '../chosen-agreement.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenLanguage } from '../given-language.ts';
import { givenWords } from '../given-words.ts';

export const agreementTextCommand: Command = {
  usage: 'agreement text [--hash FIRST-LETTERS] [--language en|bn|hi] [--out FILE.txt] [--merchant ID]',
  does: 'writes one out in words, with who signed it by which keys; the window prints it to PDF',
  takes: ['merchant', 'hash', 'language', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const language = givenLanguage(desk);
    const out = desk.args.text('out');
    const merchant = await chosenMerchant(desk);
    const shown = await chosenAgreement(desk, merchant, () => true);
    const text = agreementText(shown, makeVoice(language));
    if (out !== undefined) writeFileSync(pathFrom(out), `${text}\n`);
    return {
      json: { hash: shown.hash, language, text, file: out ?? null },
      text: out === undefined ? text : `Written to ${out}`,
      exit: exitCode.done,
    };
  },
};
