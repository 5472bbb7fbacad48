import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';
import { Refused } from '../refused.ts';

export const cashbackPlace: Command = {
  usage: 'cashback place SCHEME --account ACCOUNT [--merchant ID]',
  does: 'says on which account a scheme of an agreement runs: its id, its number or its institution',
  takes: ['merchant', 'account'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 2, 'SCHEME');
    const called = givenText(desk.args, 'account', 'says which account: cashback --json shows them');
    const { id: merchantId } = await chosenMerchant(desk);
    const { unplaced, schemes, accounts } = await desk.ask('cashback.list', { merchantId });
    const agreed = [
      ...unplaced.map(({ id, terms }) => ({ id, name: terms.name })),
      ...schemes.flatMap(({ id, scheme, agreement }) => (agreement === null ? [] : [{ id, name: scheme.name }])),
    ].filter(({ id, name }) => id.startsWith(named) || name === named);
    const account = accounts.filter(
      ({ id, number, institution }) =>
        id === called || number === called || institution.toLowerCase() === called.toLowerCase(),
    );
    const [only] = agreed;
    if (only === undefined || agreed.length > 1)
      throw new Refused({ ok: false, code: 'scheme_unknown', details: { id: named } });
    const [on] = account;
    if (on === undefined || account.length > 1)
      throw new Refused({ ok: false, code: 'account_unknown', details: { id: called } });
    await desk.ask('cashback.place', { merchantId, id: only.id, account: on.id });
    return {
      json: { id: only.id, name: only.name, account: on.id },
      text: `“${only.name}” runs on ${on.institution}${on.number === '' ? '' : ` ${on.number}`}.`,
      exit: exitCode.done,
    };
  },
};
