import { writeFileSync } from 'node:fs';
import { pathFrom } from '../arguments.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command, Desk } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenRange } from '../given-report.ts';
import { givenText, givenWords } from '../given-words.ts';
import { UsageError } from '../usage-error.ts';

/** Writes rows of the books as Nikash's own CSV, which `import` reads: nothing in it is new to the books it came from. */
const exported = (what: 'payments' | 'statement', does: string): Command => ({
  usage: `export ${what} --from DAY --to DAY --out FILE.csv [--merchant ID] [--account ACCOUNT] [--month YYYY-MM | --year YYYY]`,
  does,
  takes: ['merchant', 'account', 'from', 'to', 'month', 'year', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const out = givenText(desk.args, 'out', 'says where to write the file');
    const merchant = await chosenMerchant(desk);
    const { from, to } = givenRange(desk, merchant, 'turnover');
    const kind = what === 'payments' ? 'provider' : 'bank';
    const account = accountNamed(
      desk,
      merchant.accounts.filter((one) => one.kind === kind),
    );
    // It leaves the workspace, where nothing encrypts it.
    await desk.ask('vault.allowExport', {});
    const { text, rows } = await desk.ask(`exports.${what}`, { merchantId: merchant.id, account, from, to });
    writeFileSync(pathFrom(out), text, { mode: 0o600 });
    return {
      json: { merchant: merchant.id, account, from, to, rows, out },
      text: `${desk.voice.number(rows)} rows written to ${out}. “import” reads it, here without adding anything.`,
      exit: exitCode.done,
    };
  },
});

type Account = { readonly id: string; readonly institution: string; readonly number: string };

/** --account by its id, its number, or whose it is where there is one of them; null for all. */
function accountNamed({ args }: Pick<Desk, 'args'>, accounts: readonly Account[]): string | null {
  const named = args.text('account');
  if (named === undefined) return null;
  const wanted = named.toLowerCase();
  const found = accounts.filter(
    ({ id, institution, number }) =>
      id === named || (number !== '' && number === named) || institution.toLowerCase() === wanted,
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  const known = accounts.map(({ id, institution, number }) => `${id} (${`${institution} ${number}`.trimEnd()})`);
  throw new UsageError(
    `${named} is ${found.length > 1 ? 'several accounts' : 'no account'}: there are ${known.join(', ')}`,
  );
}

export const exportPaymentsFile = exported('payments', 'writes payments with their payouts as Nikash’s own CSV');
export const exportStatementFile = exported('statement', 'writes the lines of bank accounts as Nikash’s own CSV');
