import { chosenMerchant } from '../chosen-merchant.ts';
import { chosenScheme } from '../chosen-scheme.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { UsageError } from '../usage-error.ts';

const answers: ReadonlyMap<string, boolean | null> = new Map([
  ['yes', true],
  ['no', false],
  ['unsaid', null],
]);

export const cashbackAnswer: Command = {
  usage: 'cashback answer SCHEME ROW yes|no|unsaid [--merchant ID]',
  does: 'says of a payment that does not tell by itself whether it counts; ROW as cashback show names it',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = '', row = '', said = ''] = givenWords(desk.args, 2, 'SCHEME', 'ROW', 'yes|no|unsaid');
    const counts = answers.get(said);
    if (counts === undefined) throw new UsageError(`the answer is yes, no or unsaid, not ${said}`);
    const merchant = await chosenMerchant(desk);
    const { id, scheme } = await chosenScheme(desk, merchant, named);
    await desk.ask('cashback.answer', { merchantId: merchant.id, id, rows: [row], counts });
    return { json: { id, row, counts }, text: `“${scheme.name}”: ${row} ${said}.`, exit: exitCode.done };
  },
};
