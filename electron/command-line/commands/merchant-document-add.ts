import { basename } from 'node:path';
import { pathFrom } from '../arguments.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const merchantDocumentAdd: Command = {
  usage: 'merchant document add KIND FILE [--merchant ID]',
  does: 'keeps a PDF or a picture (PNG, JPEG) encrypted with the request; `merchant show` lists the kinds',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [kind = '', path = ''] = givenWords(desk.args, 3, 'KIND', 'FILE');
    const { id: merchantId } = await chosenMerchant(desk);
    const file = desk.backend.registerFile({ name: basename(path), path: pathFrom(path) });
    const { documents } = await desk.ask('onboarding.attach', { merchantId, kind, file });
    const kept = documents.find((one) => one.kind === kind)?.files.at(-1);
    return {
      json: { document: kept ?? null },
      text: `“${kept?.name ?? basename(path)}” is kept as ${kept?.id ?? kind}.`,
      exit: exitCode.done,
    };
  },
};
