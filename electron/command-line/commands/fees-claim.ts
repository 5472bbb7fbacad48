import { say } from '../../../shared/wording/say.ts';
import { chosenMerchant, chosenMonth } from '../chosen-merchant.ts';
import { accountText, chosenProvider } from '../chosen-provider.ts';
import type { Command } from '../command.ts';
import { currencyNamed } from '../currency-named.ts';
import { withDecimals } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutside } from '../write-outside.ts';

export const feesClaim: Command = {
  usage: 'fees claim --provider NAME [--month YYYY-MM] [--out FILE.csv] [--currency INR] [--merchant ID]',
  does: 'what to ask back from a provider, every row of it in the CSV; the window prints the letter to PDF',
  takes: ['merchant', 'month', 'provider', 'currency', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const out = desk.args.text('out');
    if (out !== undefined && !out.toLowerCase().endsWith('.csv'))
      throw new UsageError(
        '--out writes the list as CSV: name it FILE.csv; the letter is printed to PDF in the window',
      );
    const merchant = await chosenMerchant(desk);
    const month = chosenMonth(desk, merchant);
    const { accounts } = await desk.ask('fees.cards', { merchantId: merchant.id });
    const account = chosenProvider(accounts, givenText(desk.args, 'provider', 'says from whom'));
    const [named] = desk.args.texts('currency');
    const currency = named === undefined ? merchant.base : currencyNamed(named);
    const ofMonth = { merchantId: merchant.id, account: account.id, currency, month };
    const claim = await desk.ask('fees.claim', ofMonth);
    if (out !== undefined) await writeOutside(desk, out, (await desk.ask('fees.claimCsv', ofMonth)).text);
    const { rows, more, ...sums } = claim;
    const said = rows.map(({ why, ...row }) => ({ ...row, why: say(why, desk.voice) }));
    return {
      json: { ...(withDecimals(sums) as object), rows: withDecimals(said), more, file: out ?? null },
      text: [
        `${accountText(account)} charged ${desk.voice.money(claim.over)} too much for ${desk.voice.number(claim.payments)} ${claim.payments === 1 ? 'payment' : 'payments'} of ${desk.voice.month(month)}.`,
        ...said.map(({ reference, why }) => `  ${reference}  ${why}`),
        ...(more === 0 ? [] : [`  and ${desk.voice.number(more)} more`]),
        ...(out === undefined ? [] : [`Written to ${out}`]),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
