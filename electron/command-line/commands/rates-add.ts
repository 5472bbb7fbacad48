import type { Command } from '../command.ts';
import { currencyNamed } from '../currency-named.ts';
import { exitCode } from '../exit-code.ts';
import { givenDate, givenText, givenWords } from '../given-words.ts';
import { quoteText } from '../quote-text.ts';

export const ratesAdd: Command = {
  usage: 'rates add --from USD --to INR --on 2026-10-30 --rate 84.1234 --source TEXT',
  does: 'adds one exchange rate: what one unit of --from was worth in --to on a day, and who says so',
  takes: ['from', 'to', 'on', 'rate', 'source'],
  needs: 'workspace',
  run: async ({ args, ask, voice }) => {
    givenWords(args, 2);
    const { quote } = await ask('rates.add', {
      from: currencyNamed(givenText(args, 'from', 'says which currency the rate is of')),
      to: currencyNamed(givenText(args, 'to', 'says in which currency the rate is')),
      on: givenDate(args, 'on', 'says which day the rate is of'),
      rate: givenText(args, 'rate', 'says how much of --to one of --from is worth'),
      source: givenText(args, 'source', 'says who published the rate; it stays with it'),
    });
    return { json: { quote }, text: quoteText(quote, voice), exit: exitCode.done };
  },
};
