import { writeFileSync } from 'node:fs';
import { pathFrom } from '../arguments.ts';
import { schemeJson, totalsJson } from '../cashback-view.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { UsageError } from '../usage-error.ts';

export const cashbackReport: Command = {
  usage: 'report cashback [--merchant ID] [--month YYYY-MM] [--out FILE.csv]',
  does: 'every payment of every cashback scheme with what was due, came and is missing, as CSV',
  takes: ['merchant', 'month', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const out = desk.args.text('out');
    if (out !== undefined && !out.toLowerCase().endsWith('.csv'))
      throw new UsageError('--out writes CSV: name it FILE.csv');
    const merchant = await chosenMerchant(desk);
    const month = givenMonth(desk);
    const place = { merchantId: merchant.id, ...(month === undefined ? {} : { month }) };
    const { schemes, totals } = await desk.ask('cashback.list', place);
    const { text } = await desk.ask('cashback.csv', place);
    if (out !== undefined) writeFileSync(pathFrom(out), text);
    return {
      json: { month: month ?? null, schemes: schemes.map(schemeJson), totals: totals.map(totalsJson) },
      text: out === undefined ? text.replace(/^\uFEFF/u, '').trimEnd() : `Written to ${out}`,
      exit: exitCode.done,
    };
  },
};
