import { paymentKinds, paymentStates, type Payment } from '../../../shared/contract/payments.ts';
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
import { taggedIncident } from '../tagged-incident.ts';
import { givenOutside, writeOutside } from '../write-outside.ts';

const usual = 100;

export const payments: Command = {
  usage:
    'payments [--from DAY] [--to DAY] [--month YYYY-MM] [--state STATE] [--kind KIND] [--account ACCOUNT] [--method METHOD] [--currency INR] [--text TEXT] [--limit 100] [--out FILE.csv] [--merchant ID]',
  does: 'lists what providers collected and what became of it, the latest first; --out writes all of them as CSV',
  takes: ['merchant', 'from', 'to', 'month', 'state', 'kind', 'account', 'method', 'currency', 'text', 'limit', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    const { args, ask, voice } = desk;
    givenWords(args, 1);
    const state = givenChoice(args, 'state', paymentStates);
    const kind = givenChoice(args, 'kind', paymentKinds);
    const limit = givenLimit(args, usual);
    const days = givenDays(desk);
    const out = givenOutside(desk);
    const merchant = await chosenMerchant(desk);
    const [account, method, text] = [args.text('account'), args.text('method'), args.text('text')];
    const [currency] = args.texts('currency');
    const filter = {
      merchantId: merchant.id,
      ...days,
      ...(state === undefined ? {} : { states: [state] }),
      ...(kind === undefined ? {} : { kinds: [kind] }),
      ...(account === undefined ? {} : { accounts: [chosenMerchantAccount(merchant, account)] }),
      ...(method === undefined ? {} : { methods: [method] }),
      ...(currency === undefined ? {} : { currency: currencyNamed(currency) }),
      ...(text === undefined ? {} : { text }),
    };
    const list = await ask('payments.list', filter);
    const rows = await firstRows(
      list.days,
      limit,
      async (page) => (await ask('payments.page', { filter, ...page })).payments,
    );
    const written = out === undefined ? null : await ask('payments.csv', filter);
    if (out !== undefined && written !== null) await writeOutside(desk, out, written.text);
    const sums = [
      ...list.sums.map((sum) => ({ ...sum, tried: false })),
      ...list.tried.map((sum) => ({ ...sum, tried: true })),
    ];
    return {
      json: {
        count: list.count,
        sums: sums.map(({ gross, ...sum }) => ({ ...sum, gross: decimal(gross) })),
        payments: rows.map((row) => paymentJson(row, voice)),
        out: out ?? null,
      },
      text: [
        ...rows.map((row) => paymentText(row, voice)),
        ...(rows.length < list.count && out === undefined
          ? [`… ${list.count - rows.length} more: --limit, or --out FILE.csv`]
          : []),
        ...(list.count === 0 ? ['No payment is like that.'] : []),
        ...sums.map(
          ({ count, gross, tried }) => `${voice.number(count)} ${tried ? 'attempts' : 'rows'}  ${voice.money(gross)}`,
        ),
        ...(written === null ? [] : [`Written to ${out}: ${voice.number(written.rows)} rows`]),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};

const paymentJson = ({ gross, fee, tax, net, incident, ...row }: Payment, voice: Voice) => ({
  ...row,
  currency: gross.currency,
  gross: decimal(gross),
  fee: fee === null ? null : decimal(fee),
  tax: tax === null ? null : decimal(tax),
  net: net === null ? null : decimal(net),
  incident: taggedIncident(incident, voice),
});

const paymentText = (
  { id, day, kind, state, reference, merchantReference, gross, payout }: Payment,
  voice: Voice,
): string =>
  [day, id, kind, state, reference === '' ? merchantReference : reference, voice.money(gross), payout?.reference ?? '']
    .filter((part) => part !== '')
    .join('  ');
