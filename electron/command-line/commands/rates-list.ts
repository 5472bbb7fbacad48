import type { Arguments, OptionName } from '../arguments.ts';
import { alignAtPoint } from '../align-at-point.ts';
import type { Command } from '../command.ts';
import { currencyNamed } from '../currency-named.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { table } from '../terminal.ts';

export const ratesList: Command = {
  usage: 'rates list [--from USD] [--to INR]',
  does: 'lists exchange rates, the newest 500',
  takes: ['from', 'to'],
  needs: 'workspace',
  run: async ({ args, ask, voice }) => {
    givenWords(args, 2);
    const found = await ask('rates.list', { from: currencyOf(args, 'from'), to: currencyOf(args, 'to') });
    const rates = alignAtPoint(found.quotes.map(({ rate }) => rate));
    const rows = found.quotes.map(({ on, from, to, source }, index) => [on, from, to, rates[index] ?? '', source]);
    const { count, first, last } = found;
    return {
      json: found,
      text: [
        ...(rows.length === 0 ? [] : [table(['Day', 'From', 'To', 'Rate', 'Source'], rows, [3])]),
        first === null || last === null
          ? 'No exchange rate is known yet. Import some: rates import FILE'
          : `${voice.number(count)} ${count === 1 ? 'rate' : 'rates'} known, from ${voice.date(first)} to ${voice.date(last)}.`,
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};

function currencyOf(args: Arguments, name: OptionName) {
  const text = args.text(name);
  return text === undefined ? undefined : currencyNamed(text);
}
