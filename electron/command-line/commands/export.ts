import { chosenMerchant } from '../chosen-merchant.ts';
import { chosenMerchantAccount } from '../chosen-merchant-account.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenRange } from '../given-report.ts';
import { givenText, givenWords } from '../given-words.ts';
import { givenOutside, writeOutside } from '../write-outside.ts';

/** Writes rows of the books as Nikash's own CSV, which `import` reads: nothing in it is new to the books it came from. */
const exported = (what: 'payments' | 'statement', does: string): Command => ({
  usage: `export ${what} --from DAY --to DAY --out FILE.csv [--merchant ID] [--account ACCOUNT] [--month YYYY-MM | --year YYYY]`,
  does,
  takes: ['merchant', 'account', 'from', 'to', 'month', 'year', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const out = givenText(desk.args, 'out', 'says where to write the file');
    givenOutside(desk);
    const merchant = await chosenMerchant(desk);
    const { from, to } = givenRange(desk, merchant, 'turnover');
    const kind = what === 'payments' ? 'provider' : 'bank';
    const named = desk.args.text('account');
    const account = named === undefined ? null : chosenMerchantAccount(merchant, named, kind);
    const { text, rows } = await desk.ask(`exports.${what}`, { merchantId: merchant.id, account, from, to });
    await writeOutside(desk, out, text);
    return {
      json: { merchant: merchant.id, account, from, to, rows, out },
      text: `${desk.voice.number(rows)} rows written to ${out}. “import” reads it, here without adding anything.`,
      exit: exitCode.done,
    };
  },
});

export const exportPaymentsFile = exported('payments', 'writes payments with their payouts as Nikash’s own CSV');
export const exportStatementFile = exported('statement', 'writes the lines of bank accounts as Nikash’s own CSV');
