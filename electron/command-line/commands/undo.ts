import { chosenImport } from '../chosen-import.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command, Desk, Report } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { stepJson, stepText } from '../step-view.ts';

export const undo: Command = {
  usage: 'undo [IMPORT] [--merchant ID]',
  does: 'takes the last step back; with the id or the file name of an import, that import',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const named = desk.args.words[1];
    if (named !== undefined) {
      givenWords(desk.args, 1, 'IMPORT');
      return undoImport(desk, named);
    }
    const { id: merchantId } = await chosenMerchant(desk);
    const { step } = await desk.ask('ledger.undo', { merchantId });
    return {
      json: { undone: stepJson(step, desk.voice) },
      text: `Taken back: ${stepText(step, desk.voice)}`,
      exit: exitCode.done,
    };
  },
};

async function undoImport(desk: Desk, named: string): Promise<Report> {
  const { id: merchantId } = await chosenMerchant(desk);
  const { id: importId, file } = await chosenImport(desk, merchantId, named);
  const { entries, matches } = await desk.ask('imports.undo', { merchantId, importId });
  return {
    json: { undone: { import: importId, file, entries, matches } },
    text: `The import of ${file} is taken back: ${counted(entries, 'entry', 'entries')} reversed, ${counted(matches, 'match', 'matches')} undone.`,
    exit: exitCode.done,
  };
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
