import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';
import { writeOutside } from '../write-outside.ts';

export const merchantDocumentSave: Command = {
  usage: 'merchant document save ID --out FILE [--merchant ID]',
  does: 'writes a document as it was attached; outside of the workspace it is not encrypted',
  takes: ['merchant', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    const [id = ''] = givenWords(desk.args, 3, 'ID');
    const out = givenText(desk.args, 'out', 'says where to write the document');
    const { id: merchantId } = await chosenMerchant(desk);
    const { bytes, ...document } = await desk.ask('onboarding.document', { merchantId, id });
    await writeOutside(desk, out, Buffer.from(bytes, 'base64'));
    return { json: { document, out }, text: `Written to ${out}`, exit: exitCode.done };
  },
};
