import { settlementStates, type Settlement } from '../../../shared/contract/settlements.ts';
import type { Voice } from '../../../shared/wording/voice.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import { chosenMerchantAccount } from '../chosen-merchant-account.ts';
import type { Command } from '../command.ts';
import { currencyNamed } from '../currency-named.ts';
import { decimal } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenChoice, givenLimit } from '../given-choice.ts';
import { givenDays } from '../given-days.ts';
import { givenWords } from '../given-words.ts';
import { firstRows } from '../pages-of-days.ts';
import { givenOutside, writeOutside } from '../write-outside.ts';

const usual = 100;

export const settlements: Command = {
  usage:
    'settlements [--from DAY] [--to DAY] [--month YYYY-MM] [--state STATE] [--account ACCOUNT] [--currency INR] [--text TEXT] [--limit 100] [--out FILE.csv] [--merchant ID]',
  does: 'lists payouts with the bank lines that explain them, the latest first; --out writes all of them as CSV',
  takes: ['merchant', 'from', 'to', 'month', 'state', 'account', 'currency', 'text', 'limit', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    const { args, ask, voice } = desk;
    givenWords(args, 1);
    const state = givenChoice(args, 'state', settlementStates);
    const limit = givenLimit(args, usual);
    const days = givenDays(desk);
    const out = givenOutside(desk);
    const merchant = await chosenMerchant(desk);
    const [account, text] = [args.text('account'), args.text('text')];
    const [currency] = args.texts('currency');
    const filter = {
      merchantId: merchant.id,
      ...days,
      ...(state === undefined ? {} : { states: [state] }),
      ...(account === undefined ? {} : { accounts: [chosenMerchantAccount(merchant, account)] }),
      ...(currency === undefined ? {} : { currency: currencyNamed(currency) }),
      ...(text === undefined ? {} : { text }),
    };
    const list = await ask('settlements.list', filter);
    const rows = await firstRows(
      list.days,
      limit,
      async (page) => (await ask('settlements.page', { filter, ...page })).settlements,
    );
    const written = out === undefined ? null : await ask('settlements.csv', filter);
    if (out !== undefined && written !== null) await writeOutside(desk, out, written.text);
    return {
      json: {
        count: list.count,
        sums: list.sums.map(({ costs, net, ...sum }) => ({ ...sum, costs: decimal(costs), net: decimal(net) })),
        settlements: rows.map(settlementJson),
        out: out ?? null,
      },
      text: [
        ...rows.map((row) => settlementText(row, voice)),
        ...(rows.length < list.count && out === undefined
          ? [`… ${list.count - rows.length} more: --limit, or --out FILE.csv`]
          : []),
        ...(list.count === 0 ? ['No settlement is like that.'] : []),
        ...list.sums.map(
          ({ count, costs, net }) =>
            `${voice.number(count)} payouts  ${voice.money(net)} net, ${voice.money(costs)} fees and taxes`,
        ),
        ...(written === null ? [] : [`Written to ${out}: ${voice.number(written.rows)} rows`]),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};

const settlementJson = ({ gross, costs, net, ...row }: Settlement) => ({
  ...row,
  currency: net.currency,
  gross: decimal(gross),
  costs: decimal(costs),
  net: decimal(net),
});

const settlementText = ({ id, settledOn, state, reference, rows, net, bank }: Settlement, voice: Voice): string =>
  [
    settledOn,
    id,
    state,
    reference,
    `${rows} rows`,
    voice.money(net),
    bank === null ? '' : `${bank.on} ${bank.references.join(' ')}`,
  ]
    .filter((part) => part !== '')
    .join('  ');
