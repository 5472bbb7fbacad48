import { cashbackPresets } from '../../../shared/catalogue/cashback-schemes.ts';
import { dueText, schemeJson, totalsJson } from '../cashback-view.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { table } from '../terminal.ts';

export const cashbackList: Command = {
  usage: 'cashback [--merchant ID] [--month YYYY-MM]',
  does: 'lists cashback schemes: what was due, came, and is missing, by the payments of a month or of all',
  takes: ['merchant', 'month'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const { voice } = desk;
    const merchant = await chosenMerchant(desk);
    const month = givenMonth(desk);
    const found = await desk.ask('cashback.list', {
      merchantId: merchant.id,
      ...(month === undefined ? {} : { month }),
    });
    const rows = found.schemes.map((view) => [
      view.agreement === null
        ? view.scheme.name
        : `${view.scheme.name} (agreement ${voice.number(view.agreement.version)})`,
      view.state.replaceAll('_', ' '),
      dueText(view, voice),
      voice.money(view.totals.received),
      voice.money(view.totals.waiting),
      voice.money(view.totals.missing),
      voice.number(view.totals.asks),
    ]);
    return {
      json: {
        month: month ?? null,
        schemes: found.schemes.map(schemeJson),
        totals: found.totals.map(totalsJson),
        unplaced: found.unplaced.map(({ id, terms, agreement }) => ({
          id,
          name: terms.name,
          issuer: terms.issuer,
          agreement,
        })),
        accounts: found.accounts,
        presets: cashbackPresets.map(({ id, terms }) => ({ id, name: terms.name, issuer: terms.issuer })),
      },
      text: [
        rows.length === 0
          ? `No cashback scheme is kept. Begin with one: cashback add ${cashbackPresets.map(({ id }) => id).join('|')}`
          : table(['Scheme', 'State', 'Due', 'Came', 'Waiting', 'Missing', 'To answer'], rows, [2, 3, 4, 5, 6]),
        ...found.unplaced.map(
          ({ id, terms, agreement }) =>
            `Agreement ${voice.number(agreement.version)} promises “${terms.name}”: say on which account it runs with cashback place ${id.slice(0, 8)} --account ACCOUNT`,
        ),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
