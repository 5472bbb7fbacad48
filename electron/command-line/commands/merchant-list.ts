import type { Command } from '../command.ts';
import { decimal, withDecimals } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { table } from '../terminal.ts';

export const merchantList: Command = {
  usage: 'merchant list',
  does: 'lists the merchants of the workspace',
  takes: [],
  needs: 'workspace',
  run: async ({ ask }) => {
    const { merchants } = await ask('merchants.list', {});
    const text =
      merchants.length === 0
        ? 'No merchant yet. Add one: merchant add --name NAME --country IN'
        : table(
            ['Id', 'Name', 'Country', 'Zone', 'Currencies', 'Declared a month'],
            merchants.map(({ id, name, country, zone, currencies, declared }) => [
              id,
              name,
              country,
              zone,
              currencies.join(' '),
              declared.map((amount) => `${decimal(amount)} ${amount.currency}`).join(', '),
            ]),
          );
    return { json: withDecimals({ merchants }), text, exit: exitCode.done };
  },
};
