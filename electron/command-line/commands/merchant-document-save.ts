import { writeFileSync } from 'node:fs';
import { pathFrom } from '../arguments.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';

export const merchantDocumentSave: Command = {
  usage: 'merchant document save ID --out FILE [--merchant ID]',
  does: 'writes a document as it was attached; outside of the workspace it is not encrypted',
  takes: ['merchant', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    const [id = ''] = givenWords(desk.args, 3, 'ID');
    const out = givenText(desk.args, 'out', 'says where to write the document');
    const { id: merchantId } = await chosenMerchant(desk);
    // It leaves the workspace: as an export does.
    await desk.ask('vault.allowExport', {});
    const { bytes, ...document } = await desk.ask('onboarding.document', { merchantId, id });
    writeFileSync(pathFrom(out), Buffer.from(bytes, 'base64'), { mode: 0o600 });
    return { json: { document, out }, text: `Written to ${out}`, exit: exitCode.done };
  },
};
