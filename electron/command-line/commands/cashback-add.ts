import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenScheme } from '../given-scheme.ts';
import { givenWords } from '../given-words.ts';

export const cashbackAdd: Command = {
  usage: 'cashback add SCHEME.json|PRESET [--merchant ID] [--account ID] [--card 1234] [--from YYYY-MM-DD]',
  does: 'keeps a cashback scheme, in the place of the one of the same name',
  takes: ['merchant', 'account', 'card', 'from'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 2, 'SCHEME.json or PRESET');
    const merchant = await chosenMerchant(desk);
    const scheme = await givenScheme(desk, merchant, named);
    const { schemes } = await desk.ask('cashback.list', { merchantId: merchant.id });
    const before = schemes.find((kept) => kept.scheme.name === scheme.name);
    const { id } = await desk.ask('cashback.save', {
      merchantId: merchant.id,
      scheme,
      ...(before === undefined ? {} : { id: before.id }),
    });
    return {
      json: { id, name: scheme.name },
      text: `“${scheme.name}” is kept as ${id}.${scheme.source === null ? '' : `\n${scheme.source}`}`,
      exit: exitCode.done,
    };
  },
};
