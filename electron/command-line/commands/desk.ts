import { givenMonth } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { currencyNamed } from '../currency-named.ts';
import { deskJson, deskText } from '../desk-view.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutside } from '../write-outside.ts';

export const desk: Command = {
  usage: 'desk [--month YYYY-MM] [--currency INR] [--csv FILE.csv]',
  does: 'all merchants at once: turnover against declared, in transit, exceptions, closes, alerts; last month where none is named',
  takes: ['month', 'currency', 'csv'],
  needs: 'workspace',
  run: async ({ args, ask, voice }) => {
    givenWords(args, 1);
    const [currency, second] = args.texts('currency');
    if (second !== undefined) throw new UsageError('--currency is one: all sums are also told in it');
    const csv = args.text('csv');
    const asked = {
      month: givenMonth({ args }),
      ...(currency === undefined ? {} : { currency: currencyNamed(currency) }),
    };
    const found = await ask('desk.read', asked);
    if (csv !== undefined) await writeOutside({ ask }, csv, (await ask('desk.csv', asked)).text);
    return {
      json: deskJson(found, voice),
      text: `${deskText(found, voice)}${csv === undefined ? '' : `\nWritten to ${csv}`}`,
      exit: exitCode.done,
    };
  },
};
